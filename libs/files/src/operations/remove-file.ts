import { Injectable } from '@nestjs/common';
import { NotFound, type Viewer } from '@peyvand/kernel';
import { Audit, Db } from '@peyvand/platform';
import { FileReader } from '../file.reader.js';
import { FileRepository } from '../file.repository.js';
import { FileHolders } from '../takes-files.js';

/** Takes a file away for good, as any change of what it hangs on; its bytes go a moment later. */
@Injectable()
export class RemoveFile {
  constructor(
    private readonly db: Db,
    private readonly files: FileRepository,
    private readonly reader: FileReader,
    private readonly holders: FileHolders,
    private readonly audit: Audit,
  ) {}

  run(viewer: Viewer, fileId: string): Promise<void> {
    return this.db.inTransaction(async () => {
      const file = await this.reader.readable(viewer, fileId);
      if (!file) throw new NotFound();
      const { objectType, objectId } = file;
      if (objectType && objectId) {
        const { stream } = await this.holders.hold(objectType, viewer, objectId, []);
        await this.audit.write(stream ?? `${objectType}:${objectId}`, viewer, 'file.removed', { id: objectId, fileId });
      }
      await this.files.remove(fileId);
      if (objectType && objectId)
        await this.holders.changed(objectType, viewer, objectId, await this.reader.named(objectType, objectId));
    });
  }
}
