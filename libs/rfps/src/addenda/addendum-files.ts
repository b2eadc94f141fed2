import { Injectable } from '@nestjs/common';
import { ofMegabytes, signedFiles, TakesFilesOf } from '@peyvand/files';
import type { Holding, NamedFile, TakesFiles } from '@peyvand/files';
import { Refusal, type Viewer } from '@peyvand/kernel';
import { OfficeReader } from '@peyvand/organizations';
import { ProblemReader } from '@peyvand/problems';
import { authorOf, requireWriter } from '../lifecycle/rfp.workflow.js';
import { AddendumRepository } from './addendum.repository.js';

/**
 * Files of an addendum come and go while it is a draft, each time as an edit. What the owner signs names them beside
 * those of the RFP, which they join once it is in force.
 */
@Injectable()
@TakesFilesOf('addendum')
export class AddendumFiles implements TakesFiles {
  constructor(
    private readonly addenda: AddendumRepository,
    private readonly problems: ProblemReader,
    private readonly offices: OfficeReader,
  ) {}

  async holdForFiles(viewer: Viewer, addendumId: string): Promise<Holding> {
    const { row: addendum, rfp, situation } = await this.addenda.lock(addendumId, viewer);
    requireWriter(situation, viewer);
    if (addendum.state !== 'draft') throw new Refusal('STEP_NOT_ALLOWED', undefined, { step: 'edit' });
    await this.problems.lockLive(rfp.problemId);
    const { drawingMegabytes } = await this.offices.numbers(rfp.officeId);
    return {
      drawingBytes: ofMegabytes(drawingMegabytes),
      stream: `rfp:${rfp.id}`,
      beside: { type: 'rfp', id: rfp.id },
    };
  }

  async filesChanged(viewer: Viewer, addendumId: string, files: readonly NamedFile[]): Promise<void> {
    const { row: addendum, rfp, situation } = await this.addenda.lock(addendumId, viewer);
    const { files: inForce = [] } = await this.addenda.documentInForce(rfp);
    const { files: _, ...document } = addendum.document;
    await this.addenda.save(addendum, rfp, { ...document, ...signedFiles([...inForce, ...files]) }, {}, viewer);
    await this.addenda.waitForAuthor(addendum.id, authorOf(situation, viewer), viewer);
  }
}
