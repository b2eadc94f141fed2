import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { LeftDrafts } from '@peyvand/organizations';
import { AppConfig, Idempotency, Steps } from '@peyvand/platform';
import type { ProposalContent } from '../content/proposal-content.model.js';
import { fingerprint, seal } from '../content/receipt.js';
import { Deadline } from '../lifecycle/deadline.js';
import type { ProposalEntity } from '../proposal.entity.js';
import type { SubmitProposalInput } from '../proposal.inputs.js';
import { asksItself, ProposalGate } from '../writing/proposal-gate.js';
import { ProposalLifecycle, type LoadedProposal } from '../lifecycle/proposal.lifecycle.js';
import { ProposalRepository, type StoredReceipt } from '../proposal.repository.js';
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
    private readonly lifecycle: ProposalLifecycle,
    private readonly proposals: ProposalRepository,
    private readonly deadline: Deadline,
    private readonly gate: ProposalGate,
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
        let id = '';
        await this.steps.run(this.lifecycle, stepOf, proposalId, viewer, {
          assuming: asksItself,
          prepare: async ({ row, situation }) => {
            await this.gate.require(row, situation, content);
            const receipt = await this.receive(row, await this.gate.withFiles(input), secret);
            id = receipt.id;
            return { set: receipt.set };
          },
          after: async () => {
            await this.proposals.deleteDraft(proposalId);
            await this.drafts.ended('proposal', proposalId);
          },
        });
        return id;
      }),
    );
    const receipt = await this.proposals.receipt(receiptId, viewer);
    if (!isFirst && !own) return { proposalId, receipt: null };
    return { proposalId, receipt: handed(receipt, await this.gate.withFiles(input), secret) };
  }

  /** Answers the id of the receipt, and what the step writes. */
  private async receive(
    { id: proposalId, rfpId, partyId, ...proposal }: ProposalEntity,
    content: ProposalContent,
    secret: Uint8Array,
  ): Promise<{ id: string; set: Partial<ProposalEntity> }> {
    const version = proposal.contentVersion + 1;
    const { digest } = seal({ rfpId, partyId, proposalId, version }, content, secret);
    await this.proposals.addContent(proposalId, version, content);
    const party = { id: proposalId, rfpId, partyId };
    const { id, number, receivedAt } = await this.proposals.addReceipt(party, version, digest);
    const received = { contentVersion: version, receiptNumber: number, submittedAt: receivedAt };
    return { id, set: { ...(await this.gate.callOf(rfpId)), ...received } };
  }
}

/** What was handed in before is replaced. */
const stepOf = ({ row }: LoadedProposal): 'submit' | 'replace' => (row.state === 'draft' ? 'submit' : 'replace');

/** Null should the text not be, letter by letter, the one that was received: no receipt shows another. */
function handed(receipt: StoredReceipt, content: ProposalContent, secret: Uint8Array): HandedReceipt | null {
  const { rfpId, partyId, proposalId, number, version, digest, receivedAt } = receipt;
  const sealed = seal({ rfpId, partyId, proposalId, version }, content, secret);
  if (sealed.digest !== digest) return null;
  return { number, version, digest, receivedAt, secret: Buffer.from(secret).toString('hex'), copy: sealed.copy };
}
