import {
  asLeader,
  asMember,
  asOfficer,
  byAdministrator,
  bySystem,
  defineWorkflow,
  either,
  only,
  type Guard,
} from '@peyvand/kernel';
import { hasDeclared, isNotRecused, mayDecide, type Recusal } from '../conflicts/recusal.js';
import { PROBLEM_STATES, type ProblemState } from '../problem.choices.js';

/** What the steps of a problem need to know beside its row. */
export interface ProblemSituation extends Recusal {
  readonly ownerId: string;
  /** Its office, null until it is submitted, and the offices that stand in for it. */
  readonly officeIds: readonly string[];
  /** The office it is referred to, as long as that has not answered. */
  readonly referredTo: string | null;
  readonly fallbackId: string | null;
  /** The organization that writes it down for the owner. */
  readonly enteredBy: string | null;
  /** Whether the owner's capacity problemOwner is verified today. */
  readonly isOwnerVerified: boolean;
  /** Fields that submitting asks for and that have no answer. */
  readonly missing: readonly string[];
  /** How often a referral came back. */
  readonly bounces: number;
  /** The officer who turned it down. */
  readonly decidedBy: string | null;
  /** Why there can be no appeal (any more); null when there can. */
  readonly appealRefusal: 'APPEALED_ALREADY' | 'APPEAL_TOO_LATE' | null;
}

/** Bounced so often it stays with the fallback office. */
export const BOUNCES_MAX = 2;

const writer = asMember<ProblemSituation>((s) => [s.enteredBy, s.ownerId]);
const owner = asMember<ProblemSituation>((s) => s.ownerId);
const ownersHead = asLeader<ProblemSituation>((s) => s.ownerId);
const officer = asOfficer<ProblemSituation>((s) => s.officeIds);
const receiver = asOfficer<ProblemSituation>((s) => s.referredTo);
const judge = only(
  asOfficer<ProblemSituation>((s) => [...s.officeIds, s.fallbackId]),
  (s, viewer) => viewer.personId !== s.decidedBy,
);
const importer = either(byAdministrator, bySystem);

const isComplete: Guard<ProblemSituation> = {
  code: 'PROBLEM_INCOMPLETE',
  test: (s) => s.missing.length === 0,
  params: (s) => ({ missing: s.missing.join(' ') }),
};
const ownerIsVerified: Guard<ProblemSituation> = {
  code: 'OWNER_NOT_VERIFIED',
  test: (s) => s.isOwnerVerified,
  params: (s) => ({ organizationId: s.ownerId }),
};
const mayTravel: Guard<ProblemSituation> = { code: 'BOUNCED_TWICE', test: (s) => s.bounces < BOUNCES_MAX };
const notAppealed: Guard<ProblemSituation> = {
  code: 'APPEALED_ALREADY',
  test: (s) => s.appealRefusal !== 'APPEALED_ALREADY',
};
const inTime: Guard<ProblemSituation> = { code: 'APPEAL_TOO_LATE', test: (s) => s.appealRefusal !== 'APPEAL_TOO_LATE' };

export const problemWorkflow = defineWorkflow<ProblemState, ProblemSituation>({
  name: 'problem',
  states: PROBLEM_STATES,
  initial: ['draft', 'accepted'],
  terminal: ['lapsed', 'withdrawn', 'solved', 'unsolved'],
})({
  create: { from: null, to: 'draft', by: writer, event: 'problem.created' },
  import: { from: null, to: 'accepted', by: importer, event: 'problem.imported' },
  submit: { from: 'draft', to: 'triage', by: ownersHead, when: [isComplete], event: 'problem.submitted' },
  askInfo: { from: 'triage', to: 'needsInfo', by: officer, when: [isNotRecused], event: 'problem.infoAsked' },
  answerInfo: { from: 'needsInfo', to: 'triage', by: owner, when: [isComplete], event: 'problem.infoAnswered' },
  lapse: { from: 'needsInfo', to: 'lapsed', by: bySystem, event: 'problem.lapsed' },
  refer: {
    from: 'triage',
    to: 'referred',
    by: officer,
    when: [isNotRecused, mayTravel, hasDeclared],
    reason: 'required',
    event: 'problem.referred',
  },
  take: { from: 'referred', to: 'triage', by: receiver, when: [isNotRecused], event: 'problem.taken' },
  bounce: {
    from: 'referred',
    to: 'triage',
    by: either(bySystem, receiver),
    when: [isNotRecused],
    reason: 'required',
    event: 'problem.bounced',
  },
  markDuplicate: { from: 'triage', to: 'duplicate', by: officer, when: mayDecide, event: 'problem.markedDuplicate' },
  reject: {
    from: 'triage',
    to: 'rejected',
    by: officer,
    when: mayDecide,
    reason: 'required',
    event: 'problem.rejected',
  },
  appeal: {
    from: ['rejected', 'duplicate'],
    to: 'appealed',
    by: ownersHead,
    when: [notAppealed, inTime],
    event: 'problem.appealed',
  },
  grantAppeal: {
    from: 'appealed',
    to: 'triage',
    by: judge,
    when: mayDecide,
    reason: 'required',
    event: 'problem.appealGranted',
  },
  denyAppeal: {
    from: 'appealed',
    to: 'rejected',
    by: judge,
    when: mayDecide,
    reason: 'required',
    event: 'problem.appealDenied',
  },
  accept: {
    from: 'triage',
    to: 'accepted',
    by: officer,
    when: [isNotRecused, ownerIsVerified, hasDeclared],
    event: 'problem.accepted',
  },
  withdraw: {
    from: ['triage', 'needsInfo', 'referred', 'appealed', 'accepted'],
    to: 'withdrawn',
    by: ownersHead,
    reason: 'required',
    event: 'problem.withdrawn',
  },
  solve: { from: 'accepted', to: 'solved', by: ownersHead, event: 'problem.solved' },
  closeUnsolved: {
    from: 'accepted',
    to: 'unsolved',
    by: officer,
    when: mayDecide,
    reason: 'required',
    event: 'problem.closedUnsolved',
  },
});

export type ProblemStepName = keyof typeof problemWorkflow.steps;
