import { Injectable } from '@nestjs/common';
import { NotFound, Refusal, type Viewer } from '@peyvand/kernel';
import { Audit, Db } from '@peyvand/platform';
import type { FileObject } from '../file.choices.js';
import { inMegabytes, maxBytesOf } from '../file-limits.js';
import { FileReader } from '../file.reader.js';
import { FileRepository } from '../file.repository.js';
import { FileHolders, readingOf } from '../takes-files.js';
import { FileSpace } from './file-space.js';

/** Hangs a file on what it belongs to, as any change of that. */
@Injectable()
export class AttachFile {
  constructor(
    private readonly db: Db,
    private readonly files: FileRepository,
    private readonly reader: FileReader,
    private readonly holders: FileHolders,
    private readonly space: FileSpace,
    private readonly audit: Audit,
  ) {}

  run(viewer: Viewer, fileId: string, type: FileObject, objectId: string): Promise<string> {
    return this.db.inTransaction(async () => {
      const known = await this.files.find(fileId);
      if (known?.uploadedBy !== viewer.personId) throw new NotFound();
      const holding = await this.holders.hold(type, viewer, objectId, [known.name]);
      const file = await this.files.lock(fileId);
      if (file.objectId === objectId) return fileId;
      const isFit = file.objectId === null && file.sealed === (readingOf(type).isSealed ?? false);
      if (!isFit || !file.kind || file.state === 'refused') throw new Refusal('FILE_NOT_READY', 'fileId');
      const most = maxBytesOf(file.kind, holding.drawingBytes);
      if (Number(file.size) > most) throw new Refusal('FILE_TOO_LARGE', 'fileId', { megabytes: inMegabytes(most) });
      await this.space.onObject(type, objectId, Number(file.size));
      await this.files.attach(fileId, type, objectId);
      await this.holders.changed(type, viewer, objectId, await this.reader.named(type, objectId));
      await this.audit.write(`${type}:${objectId}`, viewer, 'file.attached', { id: objectId, fileId });
      return fileId;
    });
  }
}
