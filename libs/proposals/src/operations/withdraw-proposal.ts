import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { Steps } from '@peyvand/platform';
import type { WithdrawProposalInput } from '../proposal.inputs.js';
import { ProposalLifecycle } from '../lifecycle/proposal.lifecycle.js';
import { ProposalRepository } from '../proposal.repository.js';

/** A party takes back what it handed in, until the deadline; it may start anew. */
@Injectable()
export class WithdrawProposal {
  constructor(
    private readonly steps: Steps,
    private readonly lifecycle: ProposalLifecycle,
    private readonly proposals: ProposalRepository,
  ) {}

  run(viewer: Viewer, { proposalId }: WithdrawProposalInput): Promise<string> {
    return this.steps.run(this.lifecycle, 'withdraw', proposalId, viewer, {
      after: async ({ id }) => {
        await this.proposals.endParties([id]);
        await this.proposals.deleteDraft(id);
      },
    });
  }
}
