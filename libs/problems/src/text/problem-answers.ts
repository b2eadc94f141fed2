import { detectLanguage } from '@peyvand/language';
import { Refusal, Refusals } from '@peyvand/kernel';
import { PROBLEM_QUESTIONS, type ProblemQuestion } from '../problem.choices.js';
import type { ProblemEntity } from '../problem.entity.js';
import type { ProblemAnswers } from '../problem.inputs.js';
import { isAnswered } from './problem-intake.js';
import { searchColumns } from '../reading/problem-search.js';

const PLAIN = [
  'title',
  'symptom',
  'province',
  'parkId',
  'placeText',
  'officeField',
  'isicDivision',
  'whereWhen',
  'magnitude',
  'baseline',
  'impact',
  'tried',
  'expectedMonths',
  'confidentiality',
] as const;
const CURRENCY = 'IRR';
/** All that an owner says in the intake. */
export const ANSWERS = [...PLAIN, 'language', 'budgetMin', 'budgetMax', 'currency', 'unknown'] as const;

type Current = Omit<ProblemEntity, 'id' | 'state' | 'ownerId' | 'createdBy' | 'createdAt'>;

/**
 * The columns that an input changes. What it leaves out stays, null and the empty text empty an answer, "don't know"
 * drops it.
 * @throws Refusal ANSWERED_AND_UNKNOWN, or TOO_SMALL for a budget that ends below its beginning.
 */
export function answersOf(current: Current, input: ProblemAnswers): Partial<ProblemEntity> {
  refuseContradictions(input);
  const given = Object.fromEntries(
    PLAIN.filter((key) => input[key] !== undefined).map((key) => [key, input[key] === '' ? null : input[key]]),
  ) as Partial<ProblemEntity>;
  const unknown = PROBLEM_QUESTIONS.filter(
    (question) =>
      (input.unknown ?? (input.unknown === null ? [] : current.unknown)).includes(question) &&
      !isAnswered(input, question),
  );
  const changes: Partial<ProblemEntity> = { ...given, ...budgetOf(current, input), unknown, ...dropped(unknown) };
  const next = { ...current, ...changes };
  return { ...changes, ...searchColumns(next), language: input.language ?? languageOf(current, next) };
}

/** What a problem says, in the form in which it is saved. */
export const textOf = (problem: ProblemEntity): ProblemAnswers =>
  Object.fromEntries(ANSWERS.map((key) => [key, problem[key]]));

function refuseContradictions(input: ProblemAnswers): void {
  const both = (input.unknown ?? []).filter((question) => isAnswered(input, question));
  Refusals.throwIfAny(
    [...new Set(both)].map(
      (question) => new Refusal('ANSWERED_AND_UNKNOWN', question === 'budget' ? 'budgetMin' : question),
    ),
  );
}

function budgetOf(
  current: Current,
  input: ProblemAnswers,
): Pick<ProblemEntity, 'budgetMin' | 'budgetMax' | 'currency'> {
  const budgetMin = input.budgetMin === undefined ? current.budgetMin : input.budgetMin;
  const budgetMax = input.budgetMax === undefined ? current.budgetMax : input.budgetMax;
  if (budgetMin !== null && budgetMax !== null && BigInt(budgetMax) < BigInt(budgetMin))
    throw new Refusal('TOO_SMALL', 'budgetMax', { min: budgetMin });
  const hasBudget = budgetMin !== null || budgetMax !== null;
  return { budgetMin, budgetMax, currency: hasBudget ? (input.currency ?? current.currency ?? CURRENCY) : null };
}

/** An answer that is not known is not there. */
function dropped(unknown: readonly ProblemQuestion[]): Partial<ProblemEntity> {
  return Object.assign(
    {},
    ...unknown.map((question) =>
      question === 'budget' ? { budgetMin: null, budgetMax: null, currency: null } : { [question]: null },
    ),
  ) as Partial<ProblemEntity>;
}

/** As long as nobody names it, the language follows the text. */
function languageOf(current: Current, next: Pick<ProblemEntity, 'title' | 'symptom'>): ProblemEntity['language'] {
  const text = [next.title, next.symptom].filter(Boolean).join('\n');
  const isSame = next.title === current.title && next.symptom === current.symptom;
  return isSame || !text ? current.language : detectLanguage(text);
}
