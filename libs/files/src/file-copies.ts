import { Injectable } from '@nestjs/common';
import { newId } from '@peyvand/kernel';
import { Db } from '@peyvand/platform';
import type { FileObject } from './file.choices.js';
import { FileEntity } from './file.entity.js';

/** Copies of objects share the bytes of files and none of the rights. */
@Injectable()
export class FileCopies {
  constructor(private readonly db: Db) {}

  /** In the transaction that makes the copy, which may be of another type. */
  async run(
    personId: string | null,
    type: FileObject,
    fromId: string,
    toId: string,
    objectType: FileObject = type,
  ): Promise<void> {
    const files = await this.db.manager
      .createQueryBuilder(FileEntity, 'f')
      .where("f.objectType = :type and f.objectId = :fromId and f.state in ('clean', 'unscanned')", { type, fromId })
      .orderBy('f.createdAt')
      .addOrderBy('f.id')
      .getMany();
    const copies = files.map((file) => ({
      ...file,
      id: newId(),
      objectType,
      objectId: toId,
      uploadedBy: personId ?? file.uploadedBy,
    }));
    if (copies.length) await this.db.manager.insert(FileEntity, copies);
  }
}
