import { Injectable } from '@nestjs/common';
import { HangFiles } from '@peyvand/files';
import type { Viewer } from '@peyvand/kernel';
import type { EvidenceEntry } from './capacity.entity.js';

/** Files follow the evidence that names them, in the transaction that hands it in. */
@Injectable()
export class EvidenceFiles {
  constructor(private readonly files: HangFiles) {}

  /** Those that no entry names any more go with the statements they showed. */
  async settle(viewer: Viewer, capacityId: string, evidence: readonly EvidenceEntry[]): Promise<void> {
    const ids = evidence.flatMap(({ fileIds }) => fileIds ?? []);
    await this.files.keepOnly('capacity', capacityId, ids);
    await this.files.run(viewer, ids, 'capacity', capacityId);
  }
}
