import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, IdField } from '@peyvand/platform';
import { RfpModel } from '@peyvand/rfps';
import { MatchContributions, MatchImprovement } from '../reading/match.model.js';

@ObjectType('ProfilePreviewMatch', { description: 'What a profile would be worth on an open RFP.' })
export class ProfilePreviewMatchModel {
  @Field(() => ID, { description: 'Identifier.' }) id!: string;
  @Field(() => Int, { description: 'Place, from 1.' }) place!: number;
  @Field(() => RfpModel, { nullable: true, description: 'The RFP.' }) rfp!: RfpModel | null;
  @Field(() => Float, { description: 'The score the ranker would give, from 0 to 100.' }) score!: number;
  @Field(() => Float, { description: 'Sum of the contributions.' }) raw!: number;
  @Field(() => [String], { description: 'What rules the company out, apart from the score.' }) hardFailures!: string[];
  @Field(() => MatchContributions, { description: 'Parts of the raw score.' }) contributions!: MatchContributions;
  @Field(() => [MatchImprovement], { description: 'What would raise it: first what keeps it out, then by gain.' })
  improvements!: MatchImprovement[];
}

@ObjectType('ProfilePreview', {
  description:
    'What the profile, as it is drafted, would be worth on open RFPs whose dossier the company may read. For its members alone.',
})
export class ProfilePreviewModel {
  @Field(() => ID, { description: 'Identifier: that of the organization.' }) id!: string;
  @Field(() => DateTime, { description: 'When it was asked for last.' }) askedAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When it was made; null while it is being made.' })
  madeAt!: Date | null;
  @Field(() => Int, { nullable: true, description: 'Version that was current then.' }) version!: number | null;
  @Field(() => Int, { nullable: true, description: 'Revision of the draft it was made of; null: of the version.' })
  draftRevision!: number | null;
  @Field(() => [ProfilePreviewMatchModel], { description: 'At most five, the best first.' })
  matches!: ProfilePreviewMatchModel[];
}

@InputType({ description: 'Whose profile is looked at.' })
export class PreviewMatchesInput {
  @IdField({ optional: true, description: 'The organization; needed when you act for several.' }) organizationId?:
    string | null;
}
