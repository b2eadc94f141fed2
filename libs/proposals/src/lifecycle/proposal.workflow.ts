import { asLeader, asMember, bySystem, defineWorkflow, type Guard } from '@peyvand/kernel';
import { PROPOSAL_STATES, type ProposalState } from '../proposal.choices.js';

/** Why an RFP takes nothing any more: its problem ended, it was cancelled, or its deadline passed. */
const OVER = ['PROBLEM_WITHDRAWN', 'RFP_NOT_OPEN', 'DEADLINE_PASSED'] as const;
export type Over = (typeof OVER)[number];

/** Why a party may not propose. */
const BARRED = ['PROPOSAL_CONFLICT', 'SOLVER_NOT_VERIFIED', 'NO_RFP_ACCESS', 'NDA_REQUIRED'] as const;
export type Barred = (typeof BARRED)[number];

/** What is absent stands in nobody's way: a step of the system needs the party alone. */
export interface ProposalSituation {
  readonly partyId: string;
  /** When its RFP closes, as long as it may have to be confirmed again. */
  readonly closesAt?: Date | null;
  /** By the database's clock; null while the RFP is taking. */
  readonly over?: Over | null;
  /** What is said with it. */
  readonly overParams?: Record<string, string>;
  readonly barred?: Barred | null;
  /** Places of the call's requirements that what was handed in does not answer. */
  readonly unanswered?: readonly number[];
  /** Places of its answers to what the call does not ask any more. */
  readonly unasked?: readonly number[];
}

const partysMember = asMember<ProposalSituation>((s) => s.partyId);
const partysHead = asLeader<ProposalSituation>((s) => s.partyId);
const isTaking = OVER.map((code): Guard<ProposalSituation> => ({
  code,
  test: (s) => s.over !== code,
  params: (s) => s.overParams ?? {},
}));
const mayPropose = BARRED.map((code): Guard<ProposalSituation> => ({ code, test: (s) => s.barred !== code }));
const isComplete: Guard<ProposalSituation> = { code: 'PROPOSAL_INCOMPLETE', test: (s) => !s.unanswered?.length };
const isAsked: Guard<ProposalSituation> = { code: 'UNKNOWN_CODE', test: (s) => !s.unasked?.length };
const mayHandIn = [...isTaking, ...mayPropose];

export const proposalWorkflow = defineWorkflow<ProposalState, ProposalSituation>({
  name: 'proposal',
  states: PROPOSAL_STATES,
  initial: ['draft'],
  terminal: ['withdrawn', 'lapsed', 'opened', 'void'],
})({
  create: { from: null, to: 'draft', by: partysMember, when: mayHandIn, event: 'proposal.drafted' },
  submit: { from: 'draft', to: 'submitted', by: partysHead, when: mayHandIn, event: 'proposal.submitted' },
  replace: {
    from: ['submitted', 'needsReconfirm'],
    to: 'submitted',
    by: partysHead,
    when: mayHandIn,
    event: 'proposal.replaced',
  },
  demandReconfirm: { from: 'submitted', to: 'needsReconfirm', by: bySystem, event: 'proposal.reconfirmDemanded' },
  reconfirm: {
    from: 'needsReconfirm',
    to: 'submitted',
    by: partysHead,
    when: [...mayHandIn, isComplete, isAsked],
    event: 'proposal.reconfirmed',
  },
  withdraw: {
    from: ['submitted', 'needsReconfirm'],
    to: 'withdrawn',
    by: partysHead,
    when: isTaking,
    event: 'proposal.withdrawn',
  },
  lock: { from: 'submitted', to: 'locked', by: bySystem, event: 'proposal.locked' },
  lapse: { from: ['draft', 'submitted', 'needsReconfirm'], to: 'lapsed', by: bySystem, event: 'proposal.lapsed' },
  void: {
    from: ['draft', 'submitted', 'needsReconfirm', 'locked'],
    to: 'void',
    by: bySystem,
    event: 'proposal.voided',
  },
  open: { from: 'locked', to: 'opened', by: bySystem, event: 'proposal.opened' },
});

export type ProposalStepName = keyof typeof proposalWorkflow.steps;
