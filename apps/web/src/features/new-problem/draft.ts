import type { ProblemQuestion, WrittenProblemFragment } from '@/generated/graphql';

/** What the form holds: all that an owner says, as the API takes it. */
export type Draft = WrittenProblemFragment;
export type Name = Exclude<keyof Draft, 'unknown'>;

export const EMPTY: Draft = {
  title: null,
  symptom: null,
  province: null,
  placeText: null,
  officeField: null,
  isicDivision: null,
  whereWhen: null,
  magnitude: null,
  baseline: null,
  impact: null,
  tried: null,
  expectedMonths: null,
  budgetMin: null,
  budgetMax: null,
  confidentiality: null,
  unknown: [],
};
export const NAMES = Object.keys(EMPTY).filter((name) => name !== 'unknown') as Name[];

/** Only what is written here of an object that says more. */
export function draftOf(problem: Draft): Draft {
  const answers = Object.fromEntries(NAMES.map((name) => [name, problem[name] ?? null]));
  return { ...(answers as unknown as Draft), unknown: [...(problem.unknown ?? [])] };
}

export const isUnknown = ({ unknown }: Draft, question: ProblemQuestion): boolean => (unknown ?? []).includes(question);

export const isSame = (one: Draft, other: Draft): boolean => differing(one, other).length === 0;

/** The answers in which two texts differ, "I do not know" among them. */
export function differing(one: Draft, other: Draft): (keyof Draft)[] {
  const names: (keyof Draft)[] = NAMES.filter((name) => (one[name] ?? null) !== (other[name] ?? null));
  const say = ({ unknown }: Draft): string => [...(unknown ?? [])].sort().join(' ');
  return say(one) === say(other) ? names : [...names, 'unknown'];
}

/** What both wrote, where only one of them changed an answer; what both changed otherwise stays mine. */
export function merged(mine: Draft, theirs: Draft, base: Draft | null): Draft {
  if (!base) return mine;
  const untouched = NAMES.filter((name) => (mine[name] ?? null) === (base[name] ?? null));
  const taken = Object.fromEntries(untouched.map((name) => [name, theirs[name]]));
  const next = { ...mine, ...taken };
  const unknown = (isSameUnknown(mine, base) ? theirs : mine).unknown ?? [];
  // An answer that somebody gave meanwhile is known.
  return { ...next, unknown: unknown.filter((question) => !answered(next, question)) };
}

const isSameUnknown = (one: Draft, other: Draft): boolean =>
  [...(one.unknown ?? [])].sort().join(' ') === [...(other.unknown ?? [])].sort().join(' ');

export function answered(draft: Draft, question: ProblemQuestion): boolean {
  if (question === 'budget') return Boolean(draft.budgetMin ?? draft.budgetMax);
  return Boolean(draft[question]);
}

/** Drops or restores "I do not know"; an answer that is not known is not there. */
export function withUnknown(draft: Draft, question: ProblemQuestion, isOn: boolean): Draft {
  const others = (draft.unknown ?? []).filter((other) => other !== question);
  if (!isOn) return { ...draft, unknown: others };
  const emptied = question === 'budget' ? { budgetMin: null, budgetMax: null } : { [question]: null };
  return { ...draft, ...emptied, unknown: [...others, question] };
}
