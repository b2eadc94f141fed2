import { PROBLEM_QUESTIONS, type ProblemQuestion } from './problem.choices.js';
import type { ProblemEntity } from './problem.entity.js';

type Answers = Pick<ProblemEntity,
  'officeField' | 'isicDivision' | 'whereWhen' | 'magnitude' | 'baseline' | 'impact' | 'tried' | 'expectedMonths' | 'budgetMin' | 'budgetMax' | 'unknown'>;

/** Whether a question that takes "don't know" has another answer. */
export function isAnswered(problem: Partial<Answers>, question: ProblemQuestion): boolean {
  if (question === 'budget') return (problem.budgetMin ?? null) !== null || (problem.budgetMax ?? null) !== null;
  return (problem[question] ?? null) !== null;
}

/** Questions without any answer, not even "don't know"; the web asks them next. */
export const openQuestions = (problem: Answers): ProblemQuestion[] =>
  PROBLEM_QUESTIONS.filter((question) => !problem.unknown.includes(question) && !isAnswered(problem, question));

/** What submitting asks for: symptom, place, confidentiality, and an office field or "don't know". */
export function missingOf(problem: Pick<ProblemEntity, 'symptom' | 'province' | 'confidentiality' | 'officeField' | 'unknown'>): string[] {
  const { symptom, province, confidentiality, officeField, unknown } = problem;
  const demands = { symptom, province, confidentiality, officeField: officeField ?? (unknown.includes('officeField') ? 'unknown' : null) };
  return Object.entries(demands).filter(([, answer]) => !answer).map(([field]) => field);
}
