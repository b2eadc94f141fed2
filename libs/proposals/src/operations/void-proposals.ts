import { Injectable } from '@nestjs/common';
import { Viewer } from '@peyvand/kernel';
import { Db, Steps } from '@peyvand/platform';
import { CancelRfp, RfpReader } from '@peyvand/rfps';
import { ProposalLifecycle } from '../lifecycle/proposal.lifecycle.js';
import { ProposalRepository } from '../proposal.repository.js';

/** The RFP was cancelled or failed: what was handed in is never opened. */
@Injectable()
export class VoidProposals {
  constructor(
    private readonly db: Db,
    private readonly steps: Steps,
    private readonly lifecycle: ProposalLifecycle,
    private readonly proposals: ProposalRepository,
    private readonly rfps: RfpReader,
    private readonly cancels: CancelRfp,
  ) {}

  /** The problem of the RFP has ended: it ends here, and its proposals with it, unread. */
  withRfp(rfpId: string): Promise<void> {
    return this.db.inTransaction(async () => {
      await this.cancels.runFor((await this.rfps.get(rfpId)).problemId);
      await this.run(rfpId);
    });
  }

  run(rfpId: string): Promise<void> {
    return this.db.inTransaction(async () => {
      const live = await this.proposals.lockAll(rfpId, ['draft', 'submitted', 'needsReconfirm', 'locked']);
      const known = live.map((row) => ({ row, situation: { partyId: row.partyId } }));
      await this.steps.takeAll(this.lifecycle, 'void', known, Viewer.system);
      await this.proposals.endParties(live.map(({ id }) => id));
    });
  }
}
