import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@peyvand/kernel';

export const ReferralReasons = enumOf('otherField', 'otherPlace', 'ownInterest', 'noCapacity', 'other');
registerEnumType(ReferralReasons, {
  name: 'ProblemReferralReason',
  description: 'Why an office passes a problem on.',
  valuesMap: {
    otherField: { description: 'It belongs to the field of the other office.' },
    otherPlace: { description: 'It belongs to the place of the other office.' },
    ownInterest: { description: 'The office stands too close to the owner.' },
    noCapacity: { description: 'The office has nobody for it now.' },
    other: { description: 'See the note.' },
  },
});

export const BounceReasons = enumOf('notOurField', 'notOurPlace', 'noCapacity', 'ownInterest', 'other');
registerEnumType(BounceReasons, {
  name: 'ProblemBounceReason',
  description: 'Why an office sends a referral back.',
  valuesMap: {
    notOurField: { description: 'It is not of its field.' },
    notOurPlace: { description: 'It is not of its place.' },
    noCapacity: { description: 'It has nobody for it now.' },
    ownInterest: { description: 'It stands too close to the owner.' },
    other: { description: 'See the note.' },
  },
});
/** The clock's own reason for sending a referral back. */
export const NOT_ANSWERED = 'notAnswered';

export const ProblemRejectionReasons = enumOf(
  'notAProblem',
  'outOfScope',
  'alreadySolved',
  'notFeasible',
  'legalReason',
  'other',
);
registerEnumType(ProblemRejectionReasons, {
  name: 'ProblemRejectionReason',
  description: 'Why an office turns a problem down.',
  valuesMap: {
    notAProblem: { description: 'It asks for a purchase or names a solution; no state that is wrong can be seen.' },
    outOfScope: { description: 'Peyvand is not for problems of this kind.' },
    alreadySolved: { description: 'A known product or service solves it.' },
    notFeasible: { description: 'Nothing can be done about it within reason.' },
    legalReason: { description: 'The law stands against it.' },
    other: { description: 'See the note.' },
  },
});

export const AppealReasons = enumOf(
  'newFacts',
  'misunderstood',
  'ruleMisapplied',
  'noNewFacts',
  'decisionStands',
  'other',
);
registerEnumType(AppealReasons, {
  name: 'ProblemAppealReason',
  description: 'Why an appeal is granted or denied.',
  valuesMap: {
    newFacts: { description: 'Granted: there are new facts.' },
    misunderstood: { description: 'Granted: the problem was misunderstood.' },
    ruleMisapplied: { description: 'Granted: a rule was not applied as it should.' },
    noNewFacts: { description: 'Denied: nothing new was shown.' },
    decisionStands: { description: 'Denied: the decision was right.' },
    other: { description: 'See the note.' },
  },
});

export const WithdrawalReasons = enumOf('needIsGone', 'solvedOtherwise', 'budgetIsGone', 'enteredByMistake', 'other');
registerEnumType(WithdrawalReasons, {
  name: 'ProblemWithdrawalReason',
  description: 'Why an owner takes a problem back.',
  valuesMap: {
    needIsGone: { description: 'The need is gone.' },
    solvedOtherwise: { description: 'It was solved outside.' },
    budgetIsGone: { description: 'There is no money for it any more.' },
    enteredByMistake: { description: 'It should not have been submitted.' },
    other: { description: 'See the note.' },
  },
});

export const ClosureReasons = enumOf('ownerSilent', 'noDefiner', 'noSolver', 'notFeasible', 'other');
registerEnumType(ClosureReasons, {
  name: 'ProblemClosureReason',
  description: 'Why an office closes a problem without a solution.',
  valuesMap: {
    ownerSilent: { description: 'The owner did not answer; only after two reminders.' },
    noDefiner: { description: 'Nobody was found to define it.' },
    noSolver: { description: 'No company was found to solve it.' },
    notFeasible: { description: 'Nothing can be done about it within reason.' },
    other: { description: 'See the note.' },
  },
});
