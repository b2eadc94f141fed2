import { Injectable } from '@nestjs/common';
import { Refusal, type Viewer } from '@peyvand/kernel';
import { Audit, Db } from '@peyvand/platform';
import { ProblemReader } from '@peyvand/problems';
import type { RfpContent } from '../content/rfp-content.model.js';
import { rfpSearchColumns } from '../content/rfp-search.js';
import { CompetenceCheck } from '../content/competence-check.js';
import type { RfpEntity } from '../rfp.entity.js';
import type { SaveRfpDraftInput } from '../rfp.inputs.js';
import { given, withIds } from '../content/with-ids.js';
import { RfpDrafts } from '../writing/rfp-drafts.js';
import { RfpRepository } from '../rfp.repository.js';
import { RfpSituations } from '../lifecycle/rfp-situations.js';
import { Translations } from '../translations/translations.js';
import { isNoWider, requireWriter } from '../lifecycle/rfp.workflow.js';

/** Definer and owner write the RFP together. */
@Injectable()
export class SaveRfpDraft {
  constructor(
    private readonly db: Db,
    private readonly rfps: RfpRepository,
    private readonly situations: RfpSituations,
    private readonly problems: ProblemReader,
    private readonly competences: CompetenceCheck,
    private readonly drafts: RfpDrafts,
    private readonly audit: Audit,
    private readonly translations: Translations,
  ) {}

  /**
   * @throws Refusal STALE when it was saved since it was read; it carries what both began from, what stands now, and
   * what was refused.
   */
  async run(viewer: Viewer, input: SaveRfpDraftInput): Promise<string> {
    return this.db.inTransaction(async () => {
      const { row: rfp, situation } = await this.situations.lock(input.rfpId, viewer);
      requireWriter(situation, viewer);
      if (rfp.state !== 'draft' || rfp.draftRevision !== input.revision) throw await this.rfps.staleDraft(rfp, input);
      await this.problems.lockLive(rfp.problemId);
      const columns = changed(rfp, input);
      await this.competences.require(columns.draft, rfp.draft);
      await this.rfps.saveDraft(rfp, columns, viewer);
      if (columns.confidentiality !== rfp.confidentiality) await this.translations.clear(rfp.id);
      await this.drafts.saved(viewer, rfp, situation);
      await this.audit.write(`rfp:${rfp.id}`, viewer, 'rfp.edited', { id: rfp.id, revision: rfp.draftRevision + 1 });
      return rfp.id;
    });
  }
}

function changed(rfp: RfpEntity, input: SaveRfpDraftInput): Partial<RfpEntity> & { draft: RfpContent } {
  if (input.confidentiality && !isNoWider(rfp.problemConfidentiality, input.confidentiality))
    throw new Refusal('CONFIDENTIALITY_WIDER', 'confidentiality', { problem: rfp.problemConfidentiality });
  const draft = withIds({ ...rfp.draft, ...given(input.content ?? {}) });
  const title = input.title ?? rfp.title;
  return {
    draft,
    title,
    confidentiality: input.confidentiality ?? rfp.confidentiality,
    envelopes: input.envelopes ?? rfp.envelopes,
    ...(input.ndaText === undefined ? {} : { draftNdaText: input.ndaText || null }),
    ...rfpSearchColumns(title, draft.summary),
  };
}
