import { Injectable } from '@nestjs/common';
import { ofMegabytes, signedFiles, TakesFilesOf } from '@peyvand/files';
import type { Holding, NamedFile, TakesFiles } from '@peyvand/files';
import { Refusal, type Viewer } from '@peyvand/kernel';
import { OfficeReader } from '@peyvand/organizations';
import { ProblemReader } from '@peyvand/problems';
import { RfpDrafts } from './rfp-drafts.js';
import { RfpRepository } from '../rfp.repository.js';
import { RfpSituations } from '../lifecycle/rfp-situations.js';
import { requireWriter } from '../lifecycle/rfp.workflow.js';

/** Files of an RFP come and go while it is a draft, each time as an edit; what the owner signs names them. */
@Injectable()
@TakesFilesOf('rfp')
export class RfpFiles implements TakesFiles {
  constructor(
    private readonly rfps: RfpRepository,
    private readonly situations: RfpSituations,
    private readonly problems: ProblemReader,
    private readonly offices: OfficeReader,
    private readonly drafts: RfpDrafts,
  ) {}

  async holdForFiles(viewer: Viewer, rfpId: string): Promise<Holding> {
    const { row: rfp, situation } = await this.situations.lock(rfpId, viewer);
    requireWriter(situation, viewer);
    if (rfp.state !== 'draft') throw new Refusal('STEP_NOT_ALLOWED', undefined, { step: 'edit' });
    await this.problems.lockLive(rfp.problemId);
    const { drawingMegabytes } = await this.offices.numbers(rfp.officeId);
    return { drawingBytes: ofMegabytes(drawingMegabytes) };
  }

  async filesChanged(viewer: Viewer, rfpId: string, files: readonly NamedFile[]): Promise<void> {
    const { row: rfp, situation } = await this.situations.lock(rfpId, viewer);
    await this.rfps.saveDraft(rfp, { draftFiles: signedFiles(files).files ?? [] }, viewer);
    await this.drafts.saved(viewer, rfp, situation);
  }
}
