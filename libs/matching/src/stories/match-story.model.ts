import { Extensions, Field, Float, ObjectType } from '@nestjs/graphql';
import { DateTime, type ById } from '@peyvand/platform';
import { RfpModel } from '@peyvand/rfps';
import { MatchContributions } from '../reading/match.model.js';

@ObjectType('MatchStory', { description: 'A match that owner and company both let everybody read.' })
export class MatchStoryModel {
  @Extensions({ payloadObject: true })
  @Field(() => RfpModel, { nullable: true, description: 'The RFP, as far as you may see it.' })
  rfp!: ById | null;
  @Field(() => String, { nullable: true, description: 'Who had the problem; null where the RFP hides it.' })
  ownerName!: string | null;
  @Field(() => String, { description: 'The company that answered.' }) companyName!: string;
  @Field(() => Float, { description: 'Its score, from 0 to 100.' }) score!: number;
  @Field(() => MatchContributions, { description: 'What each group of criteria added to it.' })
  contributions!: MatchContributions;
  @Field(() => [String], {
    description: 'Codes of asked competences that the company has; none of an RFP that hides something.',
  })
  competences!: string[];
  @Field(() => DateTime, { description: 'When the second side released it.' }) releasedAt!: Date;
}
