import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { LeftDrafts } from '@peyvand/organizations';
import { AppConfig, Idempotency, Steps } from '@peyvand/platform';
import { RfpReader } from '@peyvand/rfps';
import type { ProposalContent } from '../content/proposal-content.model.js';
import { fingerprint, seal } from '../content/receipt.js';
import { Deadline } from '../deadline.js';
import type { ProposalEntity } from '../proposal.entity.js';
import type { SubmitProposalInput } from '../proposal.inputs.js';
import { ProposalGate } from '../proposal-gate.js';
import { proposalLifecycle } from '../proposal.lifecycle.js';
import { ProposalRepository, type StoredReceipt } from '../proposal.repository.js';
import type { ProposalSituation } from '../proposal.workflow.js';
import type { HandedReceipt } from '../proposal.payloads.js';

export interface Submitted {
  readonly proposalId: string;
  /** Null when a request without random bytes of its own is repeated: those of the first were never kept. */
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
    private readonly config: AppConfig,
  ) {}

  /** A repeat answers the receipt of the first, with what is made from what is sent again: no copy is kept. */
  async run(viewer: Viewer, input: SubmitProposalInput): Promise<Submitted> {
    const { proposalId, content, fileIds, idempotencyKey } = input;
    const own = input.secret ? Buffer.from(input.secret, 'base64url') : null;
    const secret = own ?? randomBytes(32);
    // The hash of a whole input lies open for days; a price could be found from it by trying values.
    const asked = {
      proposalId,
      idempotencyKey,
      content: fingerprint({ ...content, fileIds }, own ?? this.config.linkSecret),
    };
    let isFirst = false;
    const receiptId = await this.deadline.guarding(() =>
      this.idempotency.once(viewer, 'submitProposal', asked, async () => {
        isFirst = true;
        await this.deadline.hold(await this.proposals.rfpOfOwn(proposalId, viewer));
        const proposal = await this.proposals.lockOwn(proposalId, viewer);
        const situation = await this.gate.require(proposal, content);
        return this.handIn(viewer, proposal, situation, await this.gate.withFiles(input), secret);
      }),
    );
    const receipt = await this.proposals.receipt(receiptId, viewer);
    if (!isFirst && !own) return { proposalId, receipt: null };
    return { proposalId, receipt: handed(receipt, await this.gate.withFiles(input), secret) };
  }

  /** Answers the id of the receipt. */
  private async handIn(
    viewer: Viewer,
    proposal: ProposalEntity,
    situation: ProposalSituation,
    content: ProposalContent,
    secret: Uint8Array,
  ): Promise<string> {
    const version = proposal.contentVersion + 1;
    const { rfpId, partyId, id: proposalId } = proposal;
    const { digest } = seal({ rfpId, partyId, proposalId, version }, content, secret);
    await this.proposals.addContent(proposalId, version, content);
    const { id, number, receivedAt } = await this.proposals.addReceipt(proposal, version, digest);
    const { materialNumber: confirmedMaterial, versionId: rfpVersionId } = await this.rfps.get(rfpId);
    const set = {
      confirmedMaterial,
      rfpVersionId,
      contentVersion: version,
      receiptNumber: number,
      submittedAt: receivedAt,
    };
    const step = proposal.state === 'draft' ? 'submit' : 'replace';
    await this.steps.take(proposalLifecycle, step, proposal, situation, viewer, { set });
    await this.proposals.deleteDraft(proposalId);
    await this.drafts.ended('proposal', proposalId);
    return id;
  }
}

/** Null should the text not be, letter by letter, the one that was received: no receipt shows another. */
function handed(receipt: StoredReceipt, content: ProposalContent, secret: Uint8Array): HandedReceipt | null {
  const { rfpId, partyId, proposalId, number, version, digest, receivedAt } = receipt;
  const sealed = seal({ rfpId, partyId, proposalId, version }, content, secret);
  if (sealed.digest !== digest) return null;
  return { number, version, digest, receivedAt, secret: Buffer.from(secret).toString('hex'), copy: sealed.copy };
}
