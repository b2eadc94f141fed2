import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@peyvand/kernel';

export const RFP_STATES = [
  'draft',
  'inReview',
  'approved',
  'open',
  'closed',
  'opening',
  'opened',
  'failed',
  'cancelled',
] as const;
export type RfpState = (typeof RFP_STATES)[number];
export const RfpStates = enumOf(...RFP_STATES);
registerEnumType(RfpStates, { name: 'RfpState', description: 'Where an RFP stands in its life.' });

export const RfpOrigins = enumOf('defined', 'imported');
export type RfpOrigin = keyof typeof RfpOrigins;
registerEnumType(RfpOrigins, {
  name: 'RfpOrigin',
  description: 'Whether the RFP grew from a definition signed here or was brought in from elsewhere.',
});

export const Envelopes = enumOf('one', 'two');
export type EnvelopeKind = keyof typeof Envelopes;
registerEnumType(Envelopes, {
  name: 'Envelopes',
  description: 'one: the price opens with the rest. two: the price stays shut until quality is scored.',
});

export const ObjectiveAims = enumOf('productivity', 'production', 'addedValue', 'other');
registerEnumType(ObjectiveAims, { name: 'ObjectiveAim', description: 'What an objective is for.' });

export const RequirementKinds = enumOf('must', 'should');
registerEnumType(RequirementKinds, {
  name: 'RequirementKind',
  description: 'must: a proposal without it cannot win. should: it counts.',
});

export const CriterionKinds = enumOf('quality', 'price');
registerEnumType(CriterionKinds, {
  name: 'CriterionKind',
  description: 'Whether a criterion weighs the quality or the price.',
});

export const PaymentKinds = enumOf('fixedPrice', 'byMilestone', 'timeAndMaterial', 'successFee', 'other');
registerEnumType(PaymentKinds, { name: 'PaymentKind', description: 'How the work is paid.' });

export const SizeClasses = enumOf('micro', 'small', 'medium', 'large');
registerEnumType(SizeClasses, {
  name: 'SizeClass',
  description: 'Size of a company by headcount: up to 9, 49, 249, or more.',
});

export const AnswererKinds = enumOf('owner', 'definer', 'office');
export type AnswererKind = keyof typeof AnswererKinds;
registerEnumType(AnswererKinds, { name: 'AnswererKind', description: 'On whose side the one who answered stands.' });

export const CancelReasons = enumOf(
  'needIsGone',
  'budgetIsGone',
  'definitionIsWrong',
  'solvedOtherwise',
  'noFittingCompany',
  'legalReason',
  'other',
);
registerEnumType(CancelReasons, {
  name: 'RfpCancelReason',
  description: 'Why an RFP was cancelled; other needs a note.',
});

export const FailReasons = enumOf('noAdmissibleProposal', 'mustsNotMet', 'overBudget', 'legalReason', 'other');
registerEnumType(FailReasons, {
  name: 'RfpFailReason',
  description: 'Why an officer ended an RFP without a result; other needs a note.',
});
/** Codes of the system's own: nothing was handed in by the deadline; the problem itself ended. */
export const NOTHING_SUBMITTED = 'nothingSubmitted';
export const PROBLEM_ENDED = 'problemEnded';

export const AddendumKinds = enumOf('minor', 'material');
export type AddendumKind = keyof typeof AddendumKinds;
registerEnumType(AddendumKinds, {
  name: 'AddendumKind',
  description:
    'material: changes what is asked, scored or paid, so that every proposal must be confirmed again. minor: anything else.',
});

export const ADDENDUM_STATES = ['draft', 'inReview', 'published'] as const;
export type AddendumState = (typeof ADDENDUM_STATES)[number];
export const AddendumStates = enumOf(...ADDENDUM_STATES);
registerEnumType(AddendumStates, { name: 'AddendumState', description: 'Where an addendum stands.' });
