import { named } from '@peyvand/kernel';
import { registerEnumType } from '@nestjs/graphql';


export const ENGAGEMENT_STATES = ['offered', 'applied', 'active', 'declined', 'notChosen', 'cancelled', 'done'] as const;
export type EngagementState = (typeof ENGAGEMENT_STATES)[number];
export const EngagementStates = named(...ENGAGEMENT_STATES);
registerEnumType(EngagementStates, { name: 'EngagementState', description: 'Where an engagement stands in its life.' });

export const EngagementOrigins = named('offered', 'applied', 'own');
export type EngagementOrigin = keyof typeof EngagementOrigins;
registerEnumType(EngagementOrigins, { name: 'EngagementOrigin', description: 'Offered by the office, applied for by the definer, or the owner itself.' });

export const Payers = named('owner', 'office', 'programme');
export type Payer = keyof typeof Payers;
registerEnumType(Payers, { name: 'EngagementPayer', description: 'Who pays the definer; settled outside Peyvand.' });

export const DeclineReasons = named('noCapacity', 'notOurField', 'feeTooLow', 'timeTooShort', 'conflictOfInterest', 'other');
registerEnumType(DeclineReasons, { name: 'EngagementDeclineReason', description: 'Why a definer declines; other needs a note.' });

export const NotChosenReasons = named('anotherChosen', 'lessExperience', 'feeTooHigh', 'tooSlow', 'approachUnclear', 'other');
registerEnumType(NotChosenReasons, { name: 'NotChosenReason', description: 'Why a definer that applied was not chosen; other needs a note.' });
