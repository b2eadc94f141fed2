import { Injectable } from '@nestjs/common';
import { FileReader, ofMegabytes, TakesFilesOf, type Holding, type NamedFile, type TakesFiles } from '@peyvand/files';
import { Refusal, type Viewer } from '@peyvand/kernel';
import { OfficeReader } from '@peyvand/organizations';
import { RfpReader } from '@peyvand/rfps';
import { Deadline } from '../lifecycle/deadline.js';
import { ProposalRepository } from '../proposal.repository.js';

/**
 * Files of a proposal are known to its party alone until the opening, and from then on those that were handed in. They
 * come until the deadline; what was handed in stays.
 */
@Injectable()
@TakesFilesOf('proposal')
export class ProposalFiles implements TakesFiles {
  constructor(
    private readonly proposals: ProposalRepository,
    private readonly deadline: Deadline,
    private readonly rfps: RfpReader,
    private readonly offices: OfficeReader,
    private readonly files: FileReader,
  ) {}

  async holdForFiles(viewer: Viewer, proposalId: string, names: readonly string[]): Promise<Holding> {
    const rfpId = await this.proposals.rfpOfOwn(proposalId, viewer);
    await this.deadline.hold(rfpId);
    const { state } = await this.proposals.lockOwn(proposalId, viewer);
    if (state !== 'draft' && !names.length) throw new Refusal('FILE_SEALED', 'fileId');
    if (!['draft', 'submitted', 'needsReconfirm'].includes(state))
      throw new Refusal('STEP_NOT_ALLOWED', undefined, { step: 'edit' });
    const { officeId } = await this.rfps.get(rfpId);
    const { drawingMegabytes } = await this.offices.numbers(officeId);
    return { drawingBytes: ofMegabytes(drawingMegabytes) };
  }

  /** Those that go into an envelope: the ones named, else all. @throws Refusal UNKNOWN_CODE for one it does not have */
  async handedIn(proposalId: string, ids?: readonly string[] | null): Promise<NamedFile[]> {
    const all = await this.files.named('proposal', proposalId);
    if (!ids) return all;
    const missing = ids.findIndex((id) => !all.some((file) => file.id === id));
    if (missing >= 0) throw new Refusal('UNKNOWN_CODE', `fileIds.${missing}`);
    return all.filter(({ id }) => ids.includes(id));
  }
}
