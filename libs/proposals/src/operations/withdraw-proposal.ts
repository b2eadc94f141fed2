import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { Db, Steps } from '@peyvand/platform';
import { Deadline } from '../deadline.js';
import type { WithdrawProposalInput } from '../proposal.inputs.js';
import { proposalLifecycle } from '../proposal.lifecycle.js';
import { ProposalRepository } from '../proposal.repository.js';

/** A party takes back what it handed in, until the deadline; it may start anew. */
@Injectable()
export class WithdrawProposal {
  constructor(
    private readonly db: Db,
    private readonly steps: Steps,
    private readonly proposals: ProposalRepository,
    private readonly deadline: Deadline,
  ) {}

  run(viewer: Viewer, { proposalId }: WithdrawProposalInput): Promise<string> {
    return this.db.inTransaction(async () => {
      await this.deadline.hold(await this.proposals.rfpOfOwn(proposalId, viewer));
      const proposal = await this.proposals.lockOwn(proposalId, viewer);
      const situation = { partyId: proposal.partyId };
      await this.steps.take(proposalLifecycle, 'withdraw', proposal, situation, viewer, {});
      await this.proposals.endParty(proposal.id);
      await this.proposals.deleteDraft(proposal.id);
      return proposal.id;
    });
  }
}
