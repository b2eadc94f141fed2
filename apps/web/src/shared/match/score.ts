import type { RowFragment } from '@/generated/graphql';

export type Score = NonNullable<RowFragment['score']>;
export type Group = keyof Score['reasons']['contributions'];

/** Points with what brought them: all that a bar needs. */
export interface Points {
  readonly score: number;
  readonly contributions: Readonly<Record<Group, number>>;
}

/** In fixed order, so that two scores are compared at a glance. */
export const GROUPS: readonly Group[] = ['text', 'competences', 'evidence', 'readiness', 'place', 'conditions'];

/** Below this a number would feign a precision that the ranking does not have. */
const LOW = 40;
const BAND = 10;

export interface Run {
  readonly group: Group;
  /** Points of the hundred; negative where it speaks against the match. */
  readonly points: number;
}

/** What each group gave of the shown points: the scale is bent, so each gets its share. */
export function runsOf({ score, contributions }: Points): Run[] {
  const sum = GROUPS.reduce((total, group) => total + Math.max(0, contributions[group]), 0);
  const raw = GROUPS.reduce((total, group) => total + contributions[group], 0);
  const scale = raw > 0 && sum > 0 ? score / raw : 0;
  return GROUPS.map((group) => ({ group, points: contributions[group] * scale }));
}

/** A low score is told as the ten points it lies in. */
export function bandOf(score: number): { readonly from: number; readonly to: number } | null {
  if (score >= LOW) return null;
  const from = Math.floor(Math.max(0, score) / BAND) * BAND;
  return { from, to: from + BAND - 1 };
}

const FAILURES: Readonly<Record<string, string>> = {
  NOT_VERIFIED: 'notVerified',
  DEFINER_OF_RFP: 'excluded',
  OWNER_OF_PROBLEM: 'excluded',
  WRONG_COMPANY_TYPE: 'wrongCompanyType',
  CERTIFICATE_MISSING: 'certificateMissing',
  WRONG_PROVINCE: 'wrongProvince',
  WRONG_SIZE: 'wrongSize',
};

/** The improvement that says the same as a hard failure; its words serve both. */
export const failureCode = (failure: string): string => FAILURES[failure] ?? failure;
