import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@peyvand/kernel';
import { LANGUAGES } from '@peyvand/language';

export const PROBLEM_STATES = [
  'draft',
  'triage',
  'needsInfo',
  'lapsed',
  'referred',
  'duplicate',
  'rejected',
  'appealed',
  'accepted',
  'withdrawn',
  'solved',
  'unsolved',
] as const;
export type ProblemState = (typeof PROBLEM_STATES)[number];
export const ProblemStates = enumOf(...PROBLEM_STATES);
registerEnumType(ProblemStates, {
  name: 'ProblemState',
  description:
    'Where a problem stands in its life. Whether it is being defined or on the market is told by its engagement and its RFPs.',
  valuesMap: {
    draft: { description: 'Seen only by the owner and by who writes it down for the owner.' },
    triage: { description: 'With its office, which reads it first.' },
    needsInfo: { description: 'The office asked the owner something; without an answer in time it lapses.' },
    lapsed: { description: 'The owner did not answer in time. It can be submitted anew as a copy.' },
    referred: { description: 'Passed on to another office, which has not taken it yet.' },
    duplicate: { description: 'The same as another problem.' },
    rejected: { description: 'Turned down with a reason. The owner can appeal once.' },
    appealed: { description: 'Turned down, and the owner does not agree: another officer judges.' },
    accepted: { description: 'Taken on by its office.' },
    withdrawn: { description: 'The owner took it back.' },
    solved: { description: 'Solved, says the owner.' },
    unsolved: { description: 'Closed by its office without a solution.' },
  },
});

export const Confidentialities = enumOf('public', 'anonymousOwner', 'ndaOnly');
export type Confidentiality = keyof typeof Confidentialities;
registerEnumType(Confidentialities, {
  name: 'Confidentiality',
  description: 'How much is hidden; each hides what the one before hides.',
  valuesMap: {
    public: { description: 'Every verified solver reads the dossier of its RFP.' },
    anonymousOwner: { description: 'The owner is hidden, and with it the place but for the province.' },
    ndaOnly: { description: 'The dossier opens only after an NDA text is accepted.' },
  },
});

export const ProblemLanguages = enumOf(...LANGUAGES);
export type ProblemLanguage = keyof typeof ProblemLanguages;
registerEnumType(ProblemLanguages, { name: 'ProblemLanguage', description: 'Language a problem is written in.' });

/** Questions of the intake to which "don't know" is an answer. */
export const PROBLEM_QUESTIONS = [
  'officeField',
  'isicDivision',
  'whereWhen',
  'magnitude',
  'baseline',
  'impact',
  'tried',
  'expectedMonths',
  'budget',
] as const;
export type ProblemQuestion = (typeof PROBLEM_QUESTIONS)[number];
export const ProblemQuestions = enumOf(...PROBLEM_QUESTIONS);
registerEnumType(ProblemQuestions, {
  name: 'ProblemQuestion',
  description: 'A question of the intake to which "don\'t know" is an answer.',
});

export const ProblemSides = enumOf('owner', 'office', 'access', 'writer');
export type ProblemSide = keyof typeof ProblemSides;
registerEnumType(ProblemSides, {
  name: 'ProblemSide',
  description: 'As what your organization reads a problem.',
  valuesMap: {
    owner: { description: 'It is its problem.' },
    office: { description: 'It is the office of the problem.' },
    access: { description: 'It was given access, as a definer is.' },
    writer: { description: 'It wrote the draft down for the owner.' },
  },
});
