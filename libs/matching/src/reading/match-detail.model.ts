import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CapabilityModel, shownDetails } from '@peyvand/organizations';
import { DateTime } from '@peyvand/platform';

@ObjectType('MatchQuote', { description: 'Words of a profile that speak for a requirement.' })
export class MatchQuote {
  @Field(() => String, { description: 'The words, cut where they are long.' }) text!: string;
  @Field(() => String, { description: 'Field of the profile, such as `capabilities.<id>.statement`.' }) source!: string;
}

@ObjectType('MatchEvidence', { description: 'A requirement of the RFP and what the profile says to it.' })
export class MatchEvidence {
  @Field(() => ID, { nullable: true, description: 'The requirement, by its id in the RFP.' })
  requirementId!: string | null;
  @Field(() => String, { description: 'What it asks.' }) requirement!: string;
  @Field(() => [MatchQuote], { description: 'The most telling first, at most two; empty: no evidence.' })
  quotes!: MatchQuote[];
}

@ObjectType('ProfileAsScored', { description: "A company's profile in the version that a score was made of." })
export class ProfileAsScoredModel extends shownDetails('outside') {
  @Field(() => ID, { description: 'Identifier of the version.' }) id!: string;
  @Field(() => Int, { description: 'Number of the version.' }) version!: number;
  @Field(() => Boolean, { description: 'Whether it is the current one still.' }) isCurrent!: boolean;
  @Field(() => DateTime, { description: 'When this version was made.' }) savedAt!: Date;
  @Field(() => [CapabilityModel], { description: 'What it can do.' }) capabilities!: CapabilityModel[];
}
