import { Injectable } from '@nestjs/common';
import { Refusal, Viewer } from '@peyvand/kernel';
import { Db, Idempotency, Steps } from '@peyvand/platform';
import { RfpReader } from '@peyvand/rfps';
import { Deadline } from '../lifecycle/deadline.js';
import type { ReconfirmProposalInput } from '../proposal.inputs.js';
import { asksItself, ProposalGate } from '../writing/proposal-gate.js';
import { ProposalLifecycle, type LoadedProposal } from '../lifecycle/proposal.lifecycle.js';
import { ProposalRepository } from '../proposal.repository.js';

/**
 * After a material addendum a party says that what it handed in still holds, which is asked as if it were handed in
 * now. The content stays; there is a new receipt.
 */
@Injectable()
export class ReconfirmProposal {
  constructor(
    private readonly db: Db,
    private readonly steps: Steps,
    private readonly lifecycle: ProposalLifecycle,
    private readonly proposals: ProposalRepository,
    private readonly deadline: Deadline,
    private readonly gate: ProposalGate,
    private readonly rfps: RfpReader,
    private readonly idempotency: Idempotency,
  ) {}

  run(viewer: Viewer, input: ReconfirmProposalInput): Promise<string> {
    return this.deadline.guarding(() =>
      this.idempotency.once(viewer, 'reconfirmProposal', input, async () => {
        const prepare = async ({ row: proposal, situation }: LoadedProposal) => {
          const call = await this.gate.callOf(proposal.rfpId);
          const materialNumber = call.confirmedMaterial;
          if (input.addendumNumber !== materialNumber)
            throw Refusal.stale(proposal.id, { addendumNumber: materialNumber });
          await this.gate.require(proposal, situation);
          const digest = await this.proposals.digest(proposal.id, proposal.contentVersion);
          const { number, receivedAt } = await this.proposals.addReceipt(
            proposal,
            proposal.contentVersion,
            digest,
            materialNumber,
          );
          return { set: { ...call, receiptNumber: number, submittedAt: receivedAt } };
        };
        return this.steps.run(this.lifecycle, 'reconfirm', input.proposalId, viewer, { assuming: asksItself, prepare });
      }),
    );
  }

  /** What was handed in before the newest material addendum. Once more changes nothing. */
  demand(rfpId: string): Promise<void> {
    return this.db.inTransaction(async () => {
      const rfp = await this.rfps.share(rfpId);
      if (rfp.state !== 'open') return;
      const older = (await this.proposals.lockAll(rfpId, ['submitted'])).filter(
        ({ confirmedMaterial }) => confirmedMaterial < rfp.materialNumber,
      );
      const known = older.map((row) => ({ row, situation: { partyId: row.partyId, closesAt: rfp.closesAt } }));
      await this.steps.takeAll(this.lifecycle, 'demandReconfirm', known, Viewer.system);
    });
  }
}
