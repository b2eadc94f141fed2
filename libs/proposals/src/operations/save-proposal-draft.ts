import { Injectable } from '@nestjs/common';
import { Refusal, type Viewer } from '@peyvand/kernel';
import { Audit, Db, DraftBases } from '@peyvand/platform';
import type { ProposalContent } from '../content/proposal-content.model.js';
import type { SaveProposalDraftInput } from '../proposal.inputs.js';
import { EDITABLE, ProposalDrafts } from '../writing/proposal-drafts.js';
import { ProposalRepository } from '../proposal.repository.js';

/**
 * A party writes. Of a proposal that is handed in, a new draft prepares the replacement; it starts empty, because
 * nothing is read back.
 */
@Injectable()
export class SaveProposalDraft {
  constructor(
    private readonly db: Db,
    private readonly proposals: ProposalRepository,
    private readonly drafts: ProposalDrafts,
    private readonly audit: Audit,
    private readonly bases: DraftBases,
  ) {}

  /**
   * @throws Refusal STALE when it was saved since it was read; it carries what both began from, what stands now, and
   * what was refused.
   */
  run(viewer: Viewer, { proposalId, revision, content }: SaveProposalDraftInput): Promise<string> {
    return this.db.inTransaction(async () => {
      const proposal = await this.proposals.lockOwn(proposalId, viewer);
      if (!EDITABLE.includes(proposal.state)) throw Refusal.stale(proposal.id, { state: proposal.state });
      const saved = await this.proposals.draft(proposal.id);
      const current = { revision: saved?.revision ?? 0, text: saved?.content ?? {} };
      if (current.revision !== revision)
        throw await this.bases.stale({ objectId: proposal.id, read: revision, current, refused: content });
      await this.proposals.saveDraft(proposal.id, merged(current.text, content), revision);
      if (saved) await this.bases.keep(proposal.id, revision, current.text);
      await this.drafts.saved(viewer, proposal);
      await this.audit.write(`proposals:${proposal.partyId}`, viewer, 'proposal.edited', {
        id: proposal.id,
        revision: revision + 1,
      });
      return proposal.id;
    });
  }
}

/** Parts that were sent replace what was saved, down to the single field; null empties one, absence keeps it. */
function merged(saved: ProposalContent, given: ProposalContent): ProposalContent {
  const part = <Part extends object>(
    before: Part | null | undefined,
    now: Part | null | undefined,
  ): Part | null | undefined =>
    now === undefined ? before : now === null ? null : { ...before, ...(JSON.parse(JSON.stringify(now)) as Part) };
  return { technical: part(saved.technical, given.technical), price: part(saved.price, given.price) };
}
