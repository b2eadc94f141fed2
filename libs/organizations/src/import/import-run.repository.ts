import { Injectable } from '@nestjs/common';
import { newId, NotFound, type Viewer } from '@peyvand/kernel';
import { Db } from '@peyvand/platform';
import type { Language } from '@peyvand/words';
import type { ImportFormat } from './import-records.js';
import type { ImportKind } from './import-columns.js';
import { storable } from './storable.js';
import { ImportChunkEntity, ImportRunEntity } from './import-run.entity.js';

export interface ImportReject {
  readonly line: number;
  readonly column: string;
  readonly code: string;
  readonly reason: string;
  readonly row: object;
}
export interface ImportCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly rejected: number;
}
interface NewRun {
  readonly kind: ImportKind;
  readonly format: ImportFormat;
  readonly name: string;
  readonly header: string | null;
  readonly total: number | null;
}

/** Every write on runs of imports. */
@Injectable()
export class ImportRunRepository {
  constructor(private readonly db: Db) {}

  async get(id: string): Promise<ImportRunEntity> {
    const run = await this.db.manager.findOneBy(ImportRunEntity, { id });
    if (!run) throw new NotFound();
    return run;
  }

  async add(viewer: Viewer, run: NewRun): Promise<string> {
    const id = newId();
    await this.db.manager.insert(ImportRunEntity, {
      ...run,
      id,
      createdBy: viewer.personId,
      createdAt: await this.db.now(),
    });
    return id;
  }

  /** The same piece again changes nothing. */
  async append(importRunId: string, number: number, firstLine: number, text: string): Promise<string | null> {
    const rows = text.split('\n').filter((line) => line.trim()).length;
    const row = await this.db.one<{ id: string }>(
      `insert into import_chunk (id, import_run_id, number, first_line, rows, text) values ($1, $2, $3, $4, $5, $6)
       on conflict on constraint import_chunk_number do nothing returning id`,
      [newId(), importRunId, number, firstLine, rows, text],
    );
    return row?.id ?? null;
  }

  /** Of whoever brings the file in: reasons are written for them. */
  async languageOf({ createdBy }: ImportRunEntity): Promise<Language> {
    const row = await this.db.one<{ locale: Language }>('select locale from person where id = $1', [createdBy]);
    return row?.locale ?? 'fa';
  }

  findChunk(id: string): Promise<ImportChunkEntity | null> {
    return this.db.manager.findOneBy(ImportChunkEntity, { id });
  }

  /**
   * Counts what became of the next rows of a piece, in the transaction that takes them in: whoever does the piece again
   * after a crash goes on behind them. Answers false where another worker was here first, so that nothing is counted
   * twice.
   */
  async count(
    { id, importRunId }: ImportChunkEntity,
    from: number,
    counts: ImportCounts,
    rejects: readonly ImportReject[],
  ): Promise<boolean> {
    const counted = await this.db.one(
      `update import_chunk set added = added + $3, changed = changed + $4, unchanged = unchanged + $5,
        rejected = rejected + $6
       where id = $1 and done_at is null and added + changed + unchanged + rejected = $2 returning 1`,
      [id, from, counts.added, counts.changed, counts.unchanged, counts.rejected],
    );
    if (!counted) return false;
    if (!rejects.length) return true;
    await this.db.query(
      `insert into import_reject (id, import_run_id, line, "column", code, reason, row)
       select r.id, $2, r.line, r."column", r.code, r.reason, r.row
         from jsonb_to_recordset($1::jsonb) as r (id uuid, line int, "column" text, code text, reason text, row jsonb)`,
      [JSON.stringify(rejects.map((reject) => ({ id: newId(), ...(storable(reject) as ImportReject) }))), importRunId],
    );
    return true;
  }

  /** @param blank rows that hold nothing: whoever counted them beforehand counted them for rows */
  async finish({ id, importRunId }: ImportChunkEntity, blank: number): Promise<void> {
    await this.db.query(
      `update import_chunk set text = null, rows = added + changed + unchanged + rejected,
        done_at = clock_timestamp() where id = $1`,
      [id],
    );
    if (blank)
      await this.db.query('update import_run set total = greatest(total - $2, 0) where id = $1', [importRunId, blank]);
  }
}

/** Of a piece: how many of its rows are counted already. */
export const countedOf = ({ added, changed, unchanged, rejected }: ImportChunkEntity): number =>
  added + changed + unchanged + rejected;
