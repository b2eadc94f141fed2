import { Injectable } from '@nestjs/common';
import { NotFound, Refusal, type Viewer } from '@peyvand/kernel';
import { Audit } from '@peyvand/platform';
import type { FileObject } from './file.choices.js';
import type { FileEntity } from './file.entity.js';
import { inMegabytes, maxBytesOf } from './file-limits.js';
import { FileRepository } from './file.repository.js';
import { FileSpace } from './file-space.js';
import { readingOf, type Holding } from './takes-files.js';

/** Hangs files on an object that whoever asks may change; part of the transaction that changes it. */
@Injectable()
export class HangFiles {
  constructor(
    private readonly files: FileRepository,
    private readonly space: FileSpace,
    private readonly audit: Audit,
  ) {}

  /**
   * What hangs there already stays. Answers whether any was added.
   * @throws NotFound for a file of somebody else, Refusal FILE_NOT_READY, FILE_KIND_UNKNOWN, FILE_TOO_LARGE, FILES_FULL
   */
  async run(
    viewer: Viewer,
    fileIds: readonly string[],
    type: FileObject,
    objectId: string,
    holding: Holding = {},
  ): Promise<boolean> {
    let isChanged = false;
    for (const id of new Set(fileIds)) {
      const file = await this.files.lock(id);
      if (file.objectId === objectId && file.objectType === type) continue;
      if (file.uploadedBy !== viewer.personId) throw new NotFound();
      requireFit(file, type, holding);
      await this.space.onObject(type, objectId, Number(file.size), holding.beside);
      await this.files.attach(id, type, objectId);
      const stream = holding.stream ?? `${type}:${objectId}`;
      await this.audit.write(stream, viewer, 'file.attached', { id: objectId, fileId: id });
      isChanged = true;
    }
    return isChanged;
  }

  /** Takes away what hangs there and is not named any more. */
  keepOnly(type: FileObject, objectId: string, fileIds: readonly string[]): Promise<void> {
    return this.files.removeBut(type, objectId, fileIds);
  }
}

function requireFit(file: FileEntity, type: FileObject, { drawingBytes }: Holding): void {
  const { isSealed = false, kinds } = readingOf(type);
  if (file.objectId !== null || file.sealed !== isSealed || !file.kind || file.state === 'refused')
    throw new Refusal('FILE_NOT_READY', 'fileId');
  if (kinds && !kinds.includes(file.kind)) throw new Refusal('FILE_KIND_UNKNOWN', 'fileId', { ending: file.kind });
  const most = maxBytesOf(file.kind, drawingBytes);
  if (Number(file.size) > most) throw new Refusal('FILE_TOO_LARGE', 'fileId', { megabytes: inMegabytes(most) });
}
