import {
  asHead,
  asOfficer,
  byAdministrator,
  bySystem,
  defineWorkflow,
  either,
  only,
  type CapacityKind,
  type Guard,
  requireMet,
} from '@peyvand/kernel';
import type { CapacityState } from '../organization.choices.js';
import { SOLVED_PROBLEMS_NEEDED, missingItems } from './capacity.checklist.js';

export interface CapacitySituation {
  readonly organizationId: string;
  readonly kind: CapacityKind;
  /** The verifying office; null: the administrator. */
  readonly officeId: string | null;
  /** Offices that stand in for the verifier. */
  readonly standInIds: readonly string[];
  /** Required items of the checklist without an entry. */
  readonly missing: number;
  readonly solvedProblems: number;
  /** The verifier wrote down why fewer solved problems will do. */
  readonly hasWrittenReason: boolean;
  /** The viewer belongs to the organization, whatever it acts for in this request. */
  readonly isOwnMember: boolean;
}

const head = asHead<CapacitySituation>((s) => s.organizationId);
const verifier = either(
  asOfficer<CapacitySituation>((s) => [s.officeId, ...s.standInIds]),
  only<CapacitySituation>(byAdministrator, (s) => s.officeId === null),
);

const isComplete: Guard<Pick<CapacitySituation, 'missing'>> = {
  code: 'EVIDENCE_MISSING',
  test: (s) => s.missing === 0,
  params: (s) => ({ missing: s.missing }),
};
/** A verifier does not judge the organization it belongs to. */
export const isOutsider: Guard<CapacitySituation> = { code: 'VERIFIER_IS_MEMBER', test: (s) => !s.isOwnMember };
const hasSolvedProblems: Guard<CapacitySituation> = {
  code: 'DEFINER_EVIDENCE_MISSING',
  test: (s) => s.kind !== 'definer' || s.solvedProblems >= SOLVED_PROBLEMS_NEEDED || s.hasWrittenReason,
  params: (s) => ({ shown: s.solvedProblems, needed: SOLVED_PROBLEMS_NEEDED }),
};

export const capacityWorkflow = defineWorkflow<CapacityState, CapacitySituation>({
  name: 'capacity',
  states: ['pending', 'verified', 'incomplete', 'refused', 'revoked', 'expired'],
  initial: ['pending'],
  terminal: [],
})({
  request: { from: null, to: 'pending', by: head, when: [isComplete], event: 'capacity.requested' },
  verify: {
    from: 'pending',
    to: 'verified',
    by: verifier,
    when: [isOutsider, hasSolvedProblems],
    event: 'capacity.verified',
  },
  sendBack: { from: 'pending', to: 'incomplete', by: verifier, when: [isOutsider], event: 'capacity.sentBack' },
  refuse: {
    from: 'pending',
    to: 'refused',
    by: verifier,
    when: [isOutsider],
    reason: 'required',
    event: 'capacity.refused',
  },
  revoke: {
    from: 'verified',
    to: 'revoked',
    by: verifier,
    when: [isOutsider],
    reason: 'required',
    event: 'capacity.revoked',
  },
  expire: { from: 'verified', to: 'expired', by: bySystem, event: 'capacity.expired' },
  renew: {
    from: ['expired', 'refused', 'revoked'],
    to: 'pending',
    by: head,
    when: [isComplete],
    event: 'capacity.renewed',
  },
  resubmit: { from: 'incomplete', to: 'pending', by: head, when: [isComplete], event: 'capacity.resubmitted' },
});

export type CapacityStep = keyof typeof capacityWorkflow.steps;

/** Asked of what is handed in now, where the situation knows what was handed in before. @throws EVIDENCE_MISSING */
export const requireEvidence = (
  { kind }: Pick<CapacitySituation, 'kind'>,
  evidence: Parameters<typeof missingItems>[1],
): void => requireMet([isComplete], { missing: missingItems(kind, evidence).length });
