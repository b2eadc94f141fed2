import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@peyvand/kernel';

export const ENGAGEMENT_STATES = [
  'offered',
  'applied',
  'active',
  'declined',
  'expired',
  'notChosen',
  'reassigned',
  'resigned',
  'retracted',
  'cancelled',
  'done',
] as const;
export type EngagementState = (typeof ENGAGEMENT_STATES)[number];
export const EngagementStates = enumOf(...ENGAGEMENT_STATES);
registerEnumType(EngagementStates, { name: 'EngagementState', description: 'Where an engagement stands in its life.' });

export const EngagementOrigins = enumOf('offered', 'applied', 'own');
export type EngagementOrigin = keyof typeof EngagementOrigins;
registerEnumType(EngagementOrigins, {
  name: 'EngagementOrigin',
  description: 'Offered by the office, applied for by the definer, or the owner itself.',
});

export const Payers = enumOf('owner', 'office', 'programme');
export type Payer = keyof typeof Payers;
registerEnumType(Payers, { name: 'EngagementPayer', description: 'Who pays the definer; settled outside Peyvand.' });

export const DeclineReasons = enumOf(
  'noCapacity',
  'notOurField',
  'feeTooLow',
  'timeTooShort',
  'conflictOfInterest',
  'other',
);
registerEnumType(DeclineReasons, {
  name: 'EngagementDeclineReason',
  description: 'Why a definer declines; other needs a note.',
});

export const NotChosenReasons = enumOf(
  'anotherChosen',
  'lessExperience',
  'feeTooHigh',
  'tooSlow',
  'approachUnclear',
  'other',
);
registerEnumType(NotChosenReasons, {
  name: 'NotChosenReason',
  description: 'Why a definer that applied was not chosen; other needs a note.',
});

export const ReassignReasons = enumOf('noProgress', 'poorQuality', 'conflictOfInterest', 'ownerAsked', 'other');
registerEnumType(ReassignReasons, {
  name: 'EngagementReassignReason',
  description: 'Why an office takes a definition from its definer.',
  valuesMap: {
    noProgress: { description: 'Nothing moves.' },
    poorQuality: { description: 'What is written does not suffice.' },
    conflictOfInterest: { description: 'The definer stands too close to somebody concerned.' },
    ownerAsked: { description: 'The owner asked for it.' },
    other: { description: 'See the note.' },
  },
});

export const ResignReasons = enumOf('noCapacity', 'notOurField', 'conflictOfInterest', 'ownerUnreachable', 'other');
registerEnumType(ResignReasons, {
  name: 'EngagementResignReason',
  description: 'Why a definer gives a definition up.',
  valuesMap: {
    noCapacity: { description: 'It has nobody for it any more.' },
    notOurField: { description: 'It turned out to be another field.' },
    conflictOfInterest: { description: 'It stands too close to somebody concerned.' },
    ownerUnreachable: { description: 'The owner cannot be reached.' },
    other: { description: 'See the note.' },
  },
});

export const EngagementCancelReasons = enumOf(
  'notNeeded',
  'otherDefinerFound',
  'problemChanged',
  'problemEnded',
  'other',
);
export type EngagementCancelReason = keyof typeof EngagementCancelReasons;
registerEnumType(EngagementCancelReasons, {
  name: 'EngagementCancelReason',
  description: 'Why an office cancels an engagement.',
  valuesMap: {
    notNeeded: { description: 'It is not needed any more.' },
    otherDefinerFound: { description: 'Somebody else defines the problem.' },
    problemChanged: { description: 'The problem changed.' },
    problemEnded: { description: 'The problem has ended.' },
    other: { description: 'See the note.' },
  },
});

export const DefinerConflicts = enumOf('none', 'ownerRelation', 'competitor', 'ownProduct', 'other');
export type DefinerConflict = keyof typeof DefinerConflicts;
registerEnumType(DefinerConflicts, {
  name: 'DefinerConflict',
  description: 'What stands between a definer and a fair definition.',
  valuesMap: {
    none: { description: 'Nothing.' },
    ownerRelation: { description: 'It is related to the owner.' },
    competitor: { description: 'It competes with the owner.' },
    ownProduct: { description: 'It sells something that would solve the problem.' },
    other: { description: 'See the note.' },
  },
});
