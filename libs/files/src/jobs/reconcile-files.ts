import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Db } from '@peyvand/platform';
import { FILE_OBJECTS, type FileObject } from '../file.choices.js';
import { FileStorage, hashOfKey, keyOf } from '../storage/file-storage.js';
import { readingOf } from '../takes-files.js';

export type Difference =
  | { readonly kind: 'missing' | 'changed'; readonly fileId: string; readonly key: string }
  /** Bytes that no file names. */
  | { readonly kind: 'stray'; readonly key: string }
  /** A file of an object that is not there. */
  | { readonly kind: 'alone'; readonly fileId: string; readonly objectType: string };

interface Row {
  id: string;
  salt: string;
  hash: string;
}

const BATCH = 500;
/** What was written this lately may belong to a file that is just being stored. */
const FRESH_MS = 3_600_000;

/** Compares what the database knows of files with what lies in the store, both ways. Changes nothing. */
@Injectable()
export class ReconcileFiles {
  constructor(
    private readonly db: Db,
    private readonly storage: FileStorage,
  ) {}

  /** `reads`: every byte is hashed anew. */
  async *run({ reads }: { reads: boolean }): AsyncGenerator<Difference> {
    yield* this.files(reads);
    yield* this.stray();
    for (const type of FILE_OBJECTS) yield* this.alone(type);
  }

  private async *files(reads: boolean): AsyncGenerator<Difference> {
    for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
      const rows = await this.db.query<Row>(
        'select id, salt, hash from file where hash is not null and id > $1 order by id limit $2',
        [after, BATCH],
      );
      for (const row of rows) {
        const key = keyOf(row.hash);
        if ((await this.storage.size(key)) === null) yield { kind: 'missing', fileId: row.id, key };
        else if (reads && (await this.hashOf(row, key)) !== row.hash) yield { kind: 'changed', fileId: row.id, key };
      }
      const last = rows.at(-1);
      if (!last) return;
      after = last.id;
    }
  }

  private async hashOf({ salt }: Row, key: string): Promise<string> {
    const hash = createHash('sha256').update(salt);
    for await (const part of await this.storage.read(key)) hash.update(part as Buffer);
    return hash.digest('hex');
  }

  private async *stray(): AsyncGenerator<Difference> {
    let some: string[] = [];
    for await (const { key, writtenAt } of this.storage.list()) {
      if (writtenAt.getTime() < Date.now() - FRESH_MS) some.push(key);
      if (some.length < BATCH) continue;
      yield* await this.unknown(some);
      some = [];
    }
    yield* await this.unknown(some);
  }

  private async unknown(keys: readonly string[]): Promise<Difference[]> {
    const hashes = keys.map(hashOfKey);
    const rows = await this.db.query<{ hash: string }>(
      `select hash from file where hash = any($1) union select hash from file_dropped where hash = any($1)`,
      [hashes],
    );
    const known = new Set(rows.map(({ hash }) => hash));
    return keys.flatMap((key) => (known.has(hashOfKey(key)) ? [] : [{ kind: 'stray' as const, key }]));
  }

  private async *alone(type: FileObject): AsyncGenerator<Difference> {
    const rows = await this.db.query<{ id: string }>(
      `select f.id from file f where f.object_type = $1
        and not exists (select 1 from ${readingOf(type).table} o where o.id = f.object_id) order by f.id`,
      [type],
    );
    for (const { id } of rows) yield { kind: 'alone', fileId: id, objectType: type };
  }
}
