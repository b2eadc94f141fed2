import { Injectable } from '@nestjs/common';
import { Refusal, type Viewer } from '@peyvand/kernel';
import { Db, type BindViewer } from '@peyvand/platform';
import type { FileObject } from './file.choices.js';
import { FileEntity } from './file.entity.js';
import { mayReadFile } from './file.policy.js';
import type { NamedFile } from './named-file.js';

/** What other libs may ask. */
@Injectable()
export class FileReader {
  constructor(private readonly db: Db) {}

  /** By the rule that lists are read by; null for none that the viewer reads. */
  async readable(viewer: Viewer, id: string): Promise<FileEntity | null> {
    const [found] = await this.readableOf(viewer, [id]);
    return found ? this.db.manager.findOneBy(FileEntity, { id }) : null;
  }

  /** Those of them that the viewer reads. */
  readableOf(viewer: Viewer, ids: readonly string[]): Promise<NamedFile[]> {
    const values: unknown[] = [ids];
    const bind: BindViewer = (attribute, cast) => {
      values.push(viewer[attribute]);
      return `$${values.length}::${cast}`;
    };
    const may = mayReadFile('f', bind, viewer.kind);
    return this.db.query<NamedFile>(
      `select f.id, f.name, f.salt, f.hash from file f where f.id = any($1::uuid[]) and ${may} order by f.id`,
      values,
    );
  }

  /** What hangs on an object, oldest first. */
  async named(type: FileObject, objectId: string): Promise<NamedFile[]> {
    return (await this.namedOf(type, [objectId])).get(objectId) ?? [];
  }

  /** The same of many, with one statement. */
  async namedOf(type: FileObject, objectIds: readonly string[]): Promise<Map<string, NamedFile[]>> {
    const rows = await this.db.query<NamedFile & { objectId: string }>(
      `select id, name, salt, hash, object_id as "objectId" from file
        where object_type = $1 and object_id = any($2::uuid[]) and state <> 'refused' order by created_at, id`,
      [type, objectIds],
    );
    const found = new Map<string, NamedFile[]>();
    for (const { objectId, ...file } of rows) found.set(objectId, [...(found.get(objectId) ?? []), file]);
    return found;
  }

  /** What is signed names what everybody can load. @throws Refusal FILES_NOT_READY */
  async requireReady(type: FileObject, objectId: string): Promise<void> {
    const waiting = await this.db.one(
      `select 1 from file where object_type = $1 and object_id = $2 and state in ('quarantined', 'refused')`,
      [type, objectId],
    );
    if (waiting) throw new Refusal('FILES_NOT_READY', 'files');
  }
}
