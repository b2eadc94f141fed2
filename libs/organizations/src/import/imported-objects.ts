import { Injectable } from '@nestjs/common';
import { Db } from '@peyvand/platform';

type Kind = 'problem';

/** What came in by an import, by its id in the source: the same id again changes nothing. */
@Injectable()
export class ImportedObjects {
  constructor(private readonly db: Db) {}

  /** Whether it is here. Until the transaction ends nobody else brings in one of the kind. */
  async has(kind: Kind, externalId: string): Promise<boolean> {
    await this.db.query("select pg_advisory_xact_lock(hashtext('peyvand.import-' || $1))", [kind]);
    return (
      (await this.db.one('select 1 from imported_object where kind = $1 and external_id = $2', [kind, externalId])) !==
      null
    );
  }

  async add(kind: Kind, externalId: string, objectId: string): Promise<void> {
    await this.db.query(
      `insert into imported_object (kind, external_id, object_id, imported_at)
        values ($1, $2, $3, clock_timestamp())`,
      [kind, externalId, objectId],
    );
  }
}
