import { Injectable } from '@nestjs/common';
import { Viewer } from '@peyvand/kernel';
import { Audit, Db, Log, Outbox } from '@peyvand/platform';
import { integrityOf } from '../../content/integrity.js';
import { documentOf, VersionSituations } from '../version-situations.js';

const BATCH = 100;
const EVERY = "interval '1 day'";

/**
 * Looks once a day whether every signed text is, byte for byte, what was signed; somebody with the database's keys
 * could have changed it.
 */
@Injectable()
export class VerifySignedTexts {
  constructor(
    private readonly db: Db,
    private readonly situations: VersionSituations,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly log: Log,
  ) {}

  /** Answers how many were looked at. */
  async run(): Promise<number> {
    const due = await this.db.query<{ id: string; problem_id: string }>(
      `select id, problem_id from definition_version where signed_at is not null and broken_at is null
         and (verified_at is null or verified_at < clock_timestamp() - ${EVERY}) order by verified_at nulls first
           limit ${BATCH}`,
    );
    const loaded = await this.situations.load(
      due.map(({ id }) => id),
      Viewer.system,
    );
    const broken = due.filter(({ id }) => {
      const found = loaded.get(id);
      return found !== undefined && integrityOf(found.version, documentOf(found)) === 'broken';
    });
    await this.db.query('update definition_version set verified_at = clock_timestamp() where id = any($1::uuid[])', [
      due.map(({ id }) => id),
    ]);
    for (const { id, problem_id } of broken) await this.report(id, problem_id);
    return due.length;
  }

  private report(id: string, problemId: string): Promise<void> {
    this.log.error('A signed definition is not what was signed', { definitionVersionId: id });
    return this.db.inTransaction(async () => {
      const rows = await this.db.query(
        'update definition_version set broken_at = clock_timestamp() where id = $1 and broken_at is null returning id',
        [id],
      );
      if (!rows.length) return;
      await this.audit.write(`definition:${id}`, Viewer.system, 'definition.broken', { id });
      await this.outbox.record('definition.broken', { definitionVersionId: id, problemId });
    });
  }
}
