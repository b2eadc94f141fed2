import { Injectable } from '@nestjs/common';
import { Viewer } from '@peyvand/kernel';
import { Audit, Db, EachDue, Log, Outbox } from '@peyvand/platform';
import { integrityOf } from '../../content/integrity.js';
import { documentOf, VersionSituations } from '../version-situations.js';

const BATCH = 100;
const EVERY = "interval '1 day'";

interface Signed {
  readonly id: string;
  readonly problemId: string;
}

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
    private readonly each: EachDue,
  ) {}

  /** Answers how many were looked at. */
  run(): Promise<number> {
    return this.each.run({
      name: 'definitions.verify-signed-texts',
      batch: BATCH,
      find: (limit) =>
        this.db.query<Signed>(
          `select id, problem_id as "problemId" from definition_version where signed_at is not null
             and broken_at is null and (verified_at is null or verified_at < clock_timestamp() - ${EVERY})
             order by verified_at nulls first, id limit $1`,
          [limit],
        ),
      work: (signed) => this.verify(signed),
    });
  }

  private async verify({ id, problemId }: Signed): Promise<void> {
    const found = (await this.situations.load([id], Viewer.system)).get(id);
    const isBroken = found !== undefined && integrityOf(found.row, documentOf(found)) === 'broken';
    await this.db.query('update definition_version set verified_at = clock_timestamp() where id = $1', [id]);
    if (isBroken) await this.report(id, problemId);
  }

  private async report(id: string, problemId: string): Promise<void> {
    this.log.error('A signed definition is not what was signed', { definitionVersionId: id });
    const rows = await this.db.query(
      'update definition_version set broken_at = clock_timestamp() where id = $1 and broken_at is null returning id',
      [id],
    );
    if (!rows.length) return;
    await this.audit.write(`definition:${id}`, Viewer.system, 'definition.broken', { id });
    await this.outbox.record('definition.broken', { definitionVersionId: id, problemId });
  }
}
