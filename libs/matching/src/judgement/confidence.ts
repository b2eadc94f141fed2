import { enumOf } from '@peyvand/kernel';

export const ConfidenceLevels = enumOf('low', 'medium', 'high');
export type ConfidenceLevel = keyof typeof ConfidenceLevels;

/** What is known of how a score came about. */
export interface ConfidenceFacts {
  /** Requirements of the RFP; null where the score is older than their evidence. */
  readonly requirements: number | null;
  /** Those for which the profile says something. */
  readonly answered: number | null;
  /** Whether an office has verified the company as a solver. */
  readonly isVerified: boolean;
  /** For how many whole months the profile has stood as it is; null where the company has none. */
  readonly profileMonths: number | null;
}

const FRESH_MONTHS = 12;
const OLD_MONTHS = 24;
const MOST = 2 / 3;
const FEW = 1 / 3;

export interface ConfidenceReason {
  readonly kind: 'evidence' | 'verification' | 'profileAge';
  /** It makes the score surer. */
  readonly isFor: boolean;
}

const shareOf = ({ requirements, answered }: ConfidenceFacts): number =>
  requirements ? (answered ?? 0) / requirements : 0;

/** What the level is decided by, all of it, in the order of its weight. */
export const reasonsOf = (facts: ConfidenceFacts): ConfidenceReason[] => [
  { kind: 'evidence', isFor: shareOf(facts) >= MOST },
  { kind: 'verification', isFor: facts.isVerified },
  { kind: 'profileAge', isFor: facts.profileMonths !== null && facts.profileMonths <= FRESH_MONTHS },
];

/** High where all speaks for it, low where the evidence is thin or the profile old. */
export function levelOf(facts: ConfidenceFacts): ConfidenceLevel {
  const { profileMonths } = facts;
  if (shareOf(facts) < FEW || profileMonths === null || profileMonths > OLD_MONTHS) return 'low';
  return reasonsOf(facts).every(({ isFor }) => isFor) ? 'high' : 'medium';
}
