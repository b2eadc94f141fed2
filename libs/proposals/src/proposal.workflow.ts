import { bySystem, defineWorkflow, type By, type Guard } from '@peyvand/kernel';
import { PROPOSAL_STATES, type ProposalState } from './proposal.choices.js';

export interface ProposalSituation {
  readonly partyId: string;
  /** The RFP is open and its deadline not reached, by the database's clock. */
  readonly isTaking: boolean;
}

const partysMember: By<ProposalSituation> = (viewer, s) => viewer.actsFor(s.partyId);
const partysHead: By<ProposalSituation> = (viewer, s) => viewer.leads(s.partyId);
const isInTime: Guard<ProposalSituation> = { code: 'DEADLINE_PASSED', test: (s) => s.isTaking };

export const proposalWorkflow = defineWorkflow<ProposalState, ProposalSituation>({
  name: 'proposal',
  states: PROPOSAL_STATES,
  initial: ['draft'],
  terminal: ['withdrawn', 'lapsed', 'opened', 'void'],
})({
  create: { from: null, to: 'draft', by: partysMember, when: [isInTime], event: 'proposal.drafted' },
  submit: { from: 'draft', to: 'submitted', by: partysHead, when: [isInTime], event: 'proposal.submitted' },
  replace: {
    from: ['submitted', 'needsReconfirm'],
    to: 'submitted',
    by: partysHead,
    when: [isInTime],
    event: 'proposal.replaced',
  },
  demandReconfirm: { from: 'submitted', to: 'needsReconfirm', by: bySystem, event: 'proposal.reconfirmDemanded' },
  reconfirm: {
    from: 'needsReconfirm',
    to: 'submitted',
    by: partysHead,
    when: [isInTime],
    event: 'proposal.reconfirmed',
  },
  withdraw: {
    from: ['submitted', 'needsReconfirm'],
    to: 'withdrawn',
    by: partysHead,
    when: [isInTime],
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
