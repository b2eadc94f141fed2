import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { LeftDrafts } from '@peyvand/organizations';
import { Idempotency, Steps } from '@peyvand/platform';
import { RfpReader } from '@peyvand/rfps';
import type { ProposalContent } from '../content/proposal-content.model.js';
import { seal } from '../content/receipt.js';
import { Deadline } from '../deadline.js';
import type { ProposalEntity } from '../proposal.entity.js';
import type { SubmitProposalInput } from '../proposal.inputs.js';
import { ProposalGate } from '../proposal-gate.js';
import { proposalLifecycle } from '../proposal.lifecycle.js';
import { ProposalRepository } from '../proposal.repository.js';
import type { ProposalSituation } from '../proposal.workflow.js';
import type { HandedReceipt } from '../proposal.payloads.js';

export interface Submitted {
  readonly proposalId: string;
  /** Null when a repeated request finds the first one's effect: the random bytes were handed out then and are gone. */
  readonly receipt: HandedReceipt | null;
}

/** Hands a proposal in, complete each time. Late means late by the database's clock. */
@Injectable()
export class SubmitProposal {
  constructor(
    private readonly steps: Steps,
    private readonly proposals: ProposalRepository,
    private readonly deadline: Deadline,
    private readonly gate: ProposalGate,
    private readonly rfps: RfpReader,
    private readonly drafts: LeftDrafts,
    private readonly idempotency: Idempotency,
  ) {}

  async run(viewer: Viewer, input: SubmitProposalInput): Promise<Submitted> {
    let receipt: HandedReceipt | null = null;
    const proposalId = await this.deadline.guarding(() =>
      this.idempotency.once(viewer, 'submitProposal', input, async () => {
        const rfpId = await this.proposals.rfpOfOwn(input.proposalId, viewer);
        await this.deadline.hold(rfpId);
        const proposal = await this.proposals.lockOwn(input.proposalId, viewer);
        const situation = await this.gate.require(proposal, input.content);
        receipt = await this.handIn(viewer, proposal, situation, input.content);
        return proposal.id;
      }),
    );
    return { proposalId, receipt };
  }

  private async handIn(
    viewer: Viewer,
    proposal: ProposalEntity,
    situation: ProposalSituation,
    content: ProposalContent,
  ): Promise<HandedReceipt> {
    const version = proposal.contentVersion + 1;
    const sealed = seal(
      { rfpId: proposal.rfpId, partyId: proposal.partyId, proposalId: proposal.id, version },
      content,
    );
    await this.proposals.addContent(proposal.id, version, content);
    const { number, receivedAt } = await this.proposals.addReceipt(proposal, version, sealed.digest);
    const { materialNumber: confirmedMaterial, versionId: rfpVersionId } = await this.rfps.get(proposal.rfpId);
    const set = {
      confirmedMaterial,
      rfpVersionId,
      contentVersion: version,
      receiptNumber: number,
      submittedAt: receivedAt,
    };
    const step = proposal.state === 'draft' ? 'submit' : 'replace';
    await this.steps.take(proposalLifecycle, step, proposal, situation, viewer, {
      set,
      organizationId: proposal.partyId,
    });
    await this.proposals.deleteDraft(proposal.id);
    await this.drafts.ended('proposal', proposal.id);
    return { number, version, digest: sealed.digest, receivedAt, secret: sealed.secret, copy: sealed.copy };
  }
}
