import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { Db, type BindViewer } from '@peyvand/platform';
import type { FileObject } from './file.choices.js';
import { FileEntity } from './file.entity.js';
import { mayReadFile } from './file.policy.js';

/** A file as others name it in what they sign. */
export interface NamedFile {
  readonly id: string;
  readonly name: string;
  readonly salt: string;
  readonly hash: string;
}

/** What other libs may ask. */
@Injectable()
export class FileReader {
  constructor(private readonly db: Db) {}

  /** By the rule that lists are read by; null for none that the viewer reads. */
  async readable(viewer: Viewer, id: string): Promise<FileEntity | null> {
    const values: unknown[] = [id];
    const bind: BindViewer = (attribute, cast) => {
      values.push(viewer[attribute]);
      return `$${values.length}::${cast}`;
    };
    const may = mayReadFile('f', bind, viewer.kind);
    const found = await this.db.one(`select f.id from file f where f.id = $1 and ${may}`, values);
    return found ? this.db.manager.findOneBy(FileEntity, { id }) : null;
  }

  /** What hangs on an object, oldest first. */
  named(type: FileObject, objectId: string): Promise<NamedFile[]> {
    return this.db.query<NamedFile>(
      `select id, name, salt, hash from file where object_type = $1 and object_id = $2 and state <> 'refused'
        order by created_at, id`,
      [type, objectId],
    );
  }
}
