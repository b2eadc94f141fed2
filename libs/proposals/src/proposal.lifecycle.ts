import { waitOf, type Lifecycle } from '@peyvand/platform';
import { ProposalEntity, ProposalStepEntity } from './proposal.entity.js';
import { proposalWaits } from './proposal.waits.js';
import { proposalWorkflow, type ProposalSituation, type ProposalStepName } from './proposal.workflow.js';

/**
 * How proposals are stored. Before the opening nobody but the party may learn that one exists: the audit stream is the
 * party's, events carry the proposal's id alone, and it waits for nobody else.
 */
export const proposalLifecycle: Lifecycle<ProposalEntity, ProposalSituation, ProposalStepName> = {
  workflow: proposalWorkflow,
  entity: ProposalEntity,
  stepEntity: ProposalStepEntity,
  // Beside what is handed in a draft prepares its replacement.
  drafts: ['draft', 'submitted', 'needsReconfirm'],
  stream: ({ partyId }) => `proposals:${partyId}`,
  payload: ({ id }) => ({ proposalId: id }),
  waits: (proposal, situation) => waitOf(proposalWaits, proposal, situation),
};
