import { Injectable } from '@nestjs/common';
import { Viewer } from '@peyvand/kernel';
import { Db, Steps } from '@peyvand/platform';
import { proposalLifecycle } from '../proposal.lifecycle.js';
import { ProposalRepository } from '../proposal.repository.js';

/** The RFP was cancelled or failed: what was handed in is never opened. */
@Injectable()
export class VoidProposals {
  constructor(
    private readonly db: Db,
    private readonly steps: Steps,
    private readonly proposals: ProposalRepository,
  ) {}

  run(rfpId: string): Promise<void> {
    return this.db.inTransaction(async () => {
      for (const proposal of await this.proposals.lockAll(rfpId, ['draft', 'submitted', 'needsReconfirm', 'locked'])) {
        const situation = { partyId: proposal.partyId };
        await this.steps.take(proposalLifecycle, 'void', proposal, situation, Viewer.system, {});
        await this.proposals.endParty(proposal.id);
      }
    });
  }
}
