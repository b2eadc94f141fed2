import { ArgsType, Field, InputType, registerEnumType } from '@nestjs/graphql';
import {
  BoolField,
  ChoiceField,
  ChoicesField,
  CodeField,
  DateTimeField,
  IdField,
  IdempotencyKeyField,
  LineField,
  NumberField,
  ObjectField,
  ObjectsField,
  PageArgs,
  TextField,
} from '@peyvand/platform';
import { isOfficeField } from '@peyvand/reference';
import { MatchOriginEnum, MatchStateEnum } from './reading/match.model.js';
import { DeclineReason, OverBudgetReason, ReconsiderReason, RejectionReason } from './lifecycle/reasons.js';

@InputType({ description: 'Names a match.' })
export class MatchInput {
  @IdField({ description: 'The match.' }) matchId!: string;
}

@InputType({ description: 'An officer does not pass the RFP on.' })
export class RejectMatchInput {
  @IdField({ description: 'The match.' }) matchId!: string;
  @ChoiceField(RejectionReason, { description: 'Why.' }) reason!: string;
  @TextField({ description: 'What to say about it; needed with `other`.', optional: true, max: 1_000 }) note?:
    string | null;
}

@InputType({ description: 'An officer looks at a rejected match again.' })
export class ReconsiderMatchInput {
  @IdField({ description: 'The match.' }) matchId!: string;
  @ChoiceField(ReconsiderReason, { description: 'Why.' }) reason!: string;
  @TextField({ description: 'What to say about it; needed with `other`.', optional: true, max: 1_000 }) note?:
    string | null;
}

@InputType({ description: 'An officer passes an RFP on although the contact budget of the company is spent.' })
export class ApproveMatchOverBudgetInput {
  @IdField({ description: 'The match.' }) matchId!: string;
  @ChoiceField(OverBudgetReason, { description: 'Why.' }) reason!: string;
  @TextField({ description: 'What to say about it; needed with `other`.', optional: true, max: 1_000 }) note?:
    string | null;
}

@InputType({ description: 'An officer passes an RFP on to all companies in review with at least a score.' })
export class ApproveMatchesAboveInput {
  @IdField({ description: 'The RFP.' }) rfpId!: string;
  @NumberField({ description: 'The lowest score that is approved.', min: 0, max: 100 }) minScore!: number;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: 'A row of the review queue that was marked.' })
export class MarkedMatchInput {
  @IdField({ description: 'The match.' }) matchId!: string;
  @IdField({
    description:
      'Its newest score as you saw it; not given where it had none. With another one it is refused as STALE.',
    optional: true,
  })
  expectedScoreId?: string | null;
}

@InputType({ description: 'Why companies are told although their contact budget is spent.' })
export class OverBudgetInput {
  @ChoiceField(OverBudgetReason, { description: 'Why.' }) reason!: string;
  @TextField({ description: 'What to say about it; needed with `other`.', optional: true, max: 1_000 }) note?:
    string | null;
}

@InputType({ description: 'An officer passes RFPs on in the rows that were marked.' })
export class ApproveMatchesInput {
  @ObjectsField(() => MarkedMatchInput, { description: 'The rows.', min: 1, max: 50 }) items!: MarkedMatchInput[];
  @ObjectField(() => OverBudgetInput, {
    description: 'Goes over the contact budget of the companies where it is spent; not given: they are refused.',
    optional: true,
  })
  overBudget?: OverBudgetInput | null;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: 'An officer does not pass RFPs on in the rows that were marked.' })
export class RejectMatchesInput {
  @ObjectsField(() => MarkedMatchInput, { description: 'The rows.', min: 1, max: 50 }) items!: MarkedMatchInput[];
  @ChoiceField(RejectionReason, { description: 'Why.' }) reason!: string;
  @TextField({ description: 'What to say about it; needed with `other`.', optional: true, max: 1_000 }) note?:
    string | null;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: 'An officer sets a match aside for a while.' })
export class DeferMatchInput {
  @IdField({ description: 'The match.' }) matchId!: string;
  @DateTimeField({
    description: 'When it comes back, before the close of the RFP; not given: at once.',
    optional: true,
  })
  until?: Date | null;
}

@InputType({ description: 'A company does not answer the RFP.' })
export class DeclineMatchInput {
  @IdField({ description: 'The match.' }) matchId!: string;
  @ChoiceField(DeclineReason, { description: 'Why.' }) reason!: string;
  @TextField({ description: 'What to say about it; needed with `other`.', optional: true, max: 1_000 }) note?:
    string | null;
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

export const MatchOrders = {
  score: 'score',
  newest: 'newest',
  oldest: 'oldest',
  company: 'company',
  close: 'close',
} as const;
registerEnumType(MatchOrders, {
  name: 'MatchOrder',
  description: 'Order of a list of matches.',
  valuesMap: { close: { description: 'Whose RFP closes soonest first.' } },
});

export const ReviewOrders = { place: 'place', ...MatchOrders } as const;
registerEnumType(ReviewOrders, {
  name: 'ReviewOrder',
  description: 'Order of a review queue.',
  valuesMap: {
    place: { description: 'Best first, with one place of each view of an RFP kept for a newcomer.' },
    close: { description: 'Whose RFP closes soonest first.' },
  },
});

@InputType({ description: 'Which matches.' })
export class MatchFilter {
  @ChoicesField(MatchStateEnum, { description: 'In one of these states.', optional: true, max: 8 }) states?:
    string[] | null;
  @ChoiceField(MatchOriginEnum, { description: 'Brought by.', optional: true }) origin?: string | null;
  @NumberField({ description: 'With at least this score.', optional: true, min: 0, max: 100 }) minScore?: number | null;
  @BoolField({ description: 'Set aside for a while, or not. Only officers know of it.', optional: true }) isDeferred?:
    boolean | null;
  @LineField({
    description: "Part of the company's name; letters and digits of all scripts are folded.",
    optional: true,
  })
  companyName?: string | null;
  @CodeField(isOfficeField, { description: 'Of RFPs in this office field.', optional: true })
  officeField?: string | null;
  @DateTimeField({ description: 'Of RFPs that close before then.', optional: true }) closesBefore?: Date | null;
  @LineField({ description: "In the company's name, or in the title or number of the RFP.", optional: true }) text?:
    string | null;
}

@InputType({ description: 'Which matches of a review queue.' })
export class ReviewFilter extends MatchFilter {
  @IdField({ description: 'Of this RFP: all of its matches, in any state.', optional: true }) rfp?: string | null;
  @IdField({ description: 'Of this company.', optional: true }) company?: string | null;
  @IdField({ description: 'Of problems that this officer is reminded of.', optional: true }) assignee?: string | null;
}

@ArgsType()
export class MyMatchesArgs extends PageArgs {
  @ObjectField(() => MatchFilter, { description: 'Which matches.', optional: true }) filter?: MatchFilter | null;
  @ChoiceField(MatchOrders, { description: 'Best first when not given.', optional: true }) orderBy?:
    keyof typeof MatchOrders | null;
}

@ArgsType()
export class ReviewQueueArgs extends PageArgs {
  @ObjectField(() => ReviewFilter, { description: 'Which matches.', optional: true }) filter?: ReviewFilter | null;
  @Field(() => ReviewOrders, { defaultValue: 'place', description: 'By place when not given.' })
  orderBy!: keyof typeof ReviewOrders;
  @IdField({ description: 'One RFP, as in the filter.', optional: true }) rfpId?: string | null;
}

@ArgsType()
export class MatchesOfRfpArgs extends MyMatchesArgs {
  @IdField({ description: 'The RFP.' }) rfpId!: string;
}
