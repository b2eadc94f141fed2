import type { ProblemQuestion, ProblemState } from '../problem.choices.js';
import type { ProblemEntity } from '../problem.entity.js';

type Answers = {
  readonly [key in Exclude<ProblemQuestion, 'budget'> | 'budgetMin' | 'budgetMax']?: string | number | null;
};

/** Whether a question that takes "don't know" has another answer. */
export function isAnswered(problem: Answers, question: ProblemQuestion): boolean {
  if (question === 'budget') return (problem.budgetMin ?? null) !== null || (problem.budgetMax ?? null) !== null;
  return (problem[question] ?? null) !== null;
}

/** The owner writes in a draft, and again when the office asked. */
export const isEditable = (state: ProblemState): boolean => state === 'draft' || state === 'needsInfo';

/** What submitting asks for: symptom, place, confidentiality, and an office field or "don't know". */
export function missingOf(
  problem: Pick<ProblemEntity, 'symptom' | 'province' | 'confidentiality' | 'officeField' | 'unknown'>,
): string[] {
  const { symptom, province, confidentiality, officeField, unknown } = problem;
  const demands = {
    symptom,
    province,
    confidentiality,
    officeField: officeField ?? (unknown.includes('officeField') ? 'unknown' : null),
  };
  return Object.entries(demands)
    .filter(([, answer]) => !answer)
    .map(([field]) => field);
}
