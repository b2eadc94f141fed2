/** Nothing but the proposal's own id: before the opening not even its RFP may be read from an event. */
interface ProposalEvent {
  proposalId: string;
}

export interface ProposalEvents {
  'proposal.drafted': ProposalEvent;
  'proposal.submitted': ProposalEvent;
  'proposal.replaced': ProposalEvent;
  'proposal.reconfirmDemanded': ProposalEvent;
  'proposal.reconfirmed': ProposalEvent;
  'proposal.withdrawn': ProposalEvent;
  'proposal.locked': ProposalEvent;
  'proposal.lapsed': ProposalEvent;
  'proposal.opened': ProposalEvent;
  'proposal.voided': ProposalEvent;
}
