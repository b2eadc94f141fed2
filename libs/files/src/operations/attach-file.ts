import { Injectable } from '@nestjs/common';
import { NotFound, type Viewer } from '@peyvand/kernel';
import { Db } from '@peyvand/platform';
import type { FileObject } from '../file.choices.js';
import { FileReader } from '../file.reader.js';
import { FileRepository } from '../file.repository.js';
import { HangFiles } from '../hang-files.js';
import { FileHolders } from '../takes-files.js';

/** Hangs a file on what it belongs to, as any change of that. */
@Injectable()
export class AttachFile {
  constructor(
    private readonly db: Db,
    private readonly files: FileRepository,
    private readonly reader: FileReader,
    private readonly holders: FileHolders,
    private readonly hangs: HangFiles,
  ) {}

  run(viewer: Viewer, fileId: string, type: FileObject, objectId: string): Promise<string> {
    return this.db.inTransaction(async () => {
      const known = await this.files.find(fileId);
      if (known?.uploadedBy !== viewer.personId) throw new NotFound();
      const holding = await this.holders.hold(type, viewer, objectId, [known.name]);
      if (await this.hangs.run(viewer, [fileId], type, objectId, holding))
        await this.holders.changed(type, viewer, objectId, await this.reader.named(type, objectId));
      return fileId;
    });
  }
}
