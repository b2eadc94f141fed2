import { registerEnumType } from '@nestjs/graphql';
import { Refusal } from '@peyvand/kernel';

export const RejectionReason = {
  wrongField: 'wrongField',
  tooEarly: 'tooEarly',
  noCapacity: 'noCapacity',
  conflictOfInterest: 'conflictOfInterest',
  enoughOthers: 'enoughOthers',
  other: 'other',
} as const;
registerEnumType(RejectionReason, {
  name: 'MatchRejectionReason',
  description: 'Why an officer does not pass an RFP on to a company.',
  valuesMap: {
    wrongField: { description: 'The company works in another field.' },
    tooEarly: { description: 'What it has is not ready enough.' },
    noCapacity: { description: 'It has no free people now.' },
    conflictOfInterest: { description: 'It stands too close to a party.' },
    enoughOthers: { description: 'Enough better fitting companies are told.' },
    other: { description: 'See the note.' },
  },
});

export const DeclineReason = {
  noCapacity: 'noCapacity',
  wrongField: 'wrongField',
  tooSmall: 'tooSmall',
  tooLarge: 'tooLarge',
  deadlineTooClose: 'deadlineTooClose',
  termsNotAcceptable: 'termsNotAcceptable',
  other: 'other',
} as const;
registerEnumType(DeclineReason, {
  name: 'MatchDeclineReason',
  description: 'Why a company does not answer an RFP.',
  valuesMap: {
    noCapacity: { description: 'No free people.' },
    wrongField: { description: 'Not our field.' },
    tooSmall: { description: 'The work is too small.' },
    tooLarge: { description: 'The work is too large.' },
    deadlineTooClose: { description: 'The deadline is too close.' },
    termsNotAcceptable: { description: 'The terms do not suit us.' },
    other: { description: 'See the note.' },
  },
});

/** The code `other` says nothing by itself. @throws Refusal NOTE_REQUIRED */
export function requireNote({ reason, note }: { reason?: string | null; note?: string | null }): void {
  if (reason === 'other' && !note?.trim()) throw new Refusal('NOTE_REQUIRED', 'note');
}

export const ReconsiderReason = {
  newInformation: 'newInformation',
  mistake: 'mistake',
  tooFewOthers: 'tooFewOthers',
  other: 'other',
} as const;
registerEnumType(ReconsiderReason, {
  name: 'MatchReconsiderReason',
  description: 'Why an officer looks at a rejected match again.',
  valuesMap: {
    newInformation: { description: 'Something became known that was not.' },
    mistake: { description: 'The rejection was a mistake.' },
    tooFewOthers: { description: 'Too few others answer.' },
    other: { description: 'See the note.' },
  },
});

export const OverBudgetReason = {
  bestFit: 'bestFit',
  companyAgreed: 'companyAgreed',
  urgent: 'urgent',
  other: 'other',
} as const;
registerEnumType(OverBudgetReason, {
  name: 'OverBudgetReason',
  description: 'Why a company is told of one more RFP although its contact budget is spent.',
  valuesMap: {
    bestFit: { description: 'Nobody else fits nearly as well.' },
    companyAgreed: { description: 'The company agreed to hear more often.' },
    urgent: { description: 'The need cannot wait for the next free day.' },
    other: { description: 'See the note.' },
  },
});
