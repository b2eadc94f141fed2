import { ArgsType, Field, Float, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { ChoiceField, IdField, IdempotencyKeyField, PageArgs, TextField } from '@peyvand/platform';
import { MatchOriginEnum, MatchStateEnum } from './match.model.js';
import { DeclineReason, RejectionReason } from './reasons.js';

@InputType({ description: 'Names a match.' })
export class MatchInput {
  @IdField({ description: 'The match.' }) matchId!: string;
}

@InputType({ description: 'An officer does not pass the RFP on.' })
export class RejectMatchInput {
  @IdField({ description: 'The match.' }) matchId!: string;
  @ChoiceField(RejectionReason, { description: 'Why.' }) reason!: string;
  @TextField({ description: 'What to say about it; needed with `other`.', optional: true, max: 1_000 }) note?: string | null;
}

@InputType({ description: 'A company does not answer the RFP.' })
export class DeclineMatchInput {
  @IdField({ description: 'The match.' }) matchId!: string;
  @ChoiceField(DeclineReason, { description: 'Why.' }) reason!: string;
  @TextField({ description: 'What to say about it; needed with `other`.', optional: true, max: 1_000 }) note?: string | null;
}

@InputType({ description: 'An officer adds a company by hand.' })
export class AddMatchInput {
  @IdField({ description: 'The RFP.' }) rfpId!: string;
  @IdField({ description: 'The company.' }) organizationId!: string;
  @TextField({ description: 'Why it is added.', optional: true, max: 1_000 }) note?: string | null;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: 'A company applies to an open RFP by itself.' })
export class SelfApplyInput {
  @IdField({ description: 'The RFP.' }) rfpId!: string;
  @IdField({ description: 'The company, where you act for several.', optional: true }) organizationId?: string | null;
  @TextField({ description: 'Why it fits.', optional: true, max: 1_000 }) note?: string | null;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

export const MatchOrder = { score: 'score', newest: 'newest', oldest: 'oldest' } as const;
registerEnumType(MatchOrder, { name: 'MatchOrder', description: 'Order of a list of matches.' });

@InputType({ description: 'Which matches.' })
export class MatchFilter {
  @Field(() => [MatchStateEnum], { nullable: true, description: 'In one of these states.' }) states?: string[];
  @Field(() => MatchOriginEnum, { nullable: true, description: 'Brought by.' }) origin?: string;
  @Field(() => Float, { nullable: true, description: 'With at least this score.' }) minScore?: number;
  @Field(() => String, { nullable: true, description: 'Part of the company\'s name; letters and digits of all scripts are folded.' }) companyName?: string;
}

@ArgsType()
export class ReviewQueueArgs extends PageArgs {
  @Field(() => ID, { description: 'The RFP under review.' }) rfpId!: string;
  @Field(() => MatchFilter, { nullable: true, description: 'Which matches.' }) filter?: MatchFilter;
  @Field(() => MatchOrder, { nullable: true, description: 'Best first when not given.' }) orderBy?: string;
}

@ArgsType()
export class MyMatchesArgs extends PageArgs {
  @Field(() => MatchFilter, { nullable: true, description: 'Which matches.' }) filter?: MatchFilter;
  @Field(() => MatchOrder, { nullable: true, description: 'Best first when not given.' }) orderBy?: string;
}
