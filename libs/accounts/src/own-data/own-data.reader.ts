import { Injectable } from '@nestjs/common';
import { Unauthenticated, type Viewer } from '@peyvand/kernel';
import { Db } from '@peyvand/platform';
import { StepUp } from '../sessions/step-up.js';
import { ownDataRules } from './own-data.js';
import type { OwnDataModel } from './own-data.model.js';

interface Place {
  readonly table: string;
  readonly column: string;
  /** Columns of the primary key. */
  readonly key: readonly string[];
}

/** Wherever a column names a person. Read from the catalogue, so that no table is forgotten. */
const PLACES = `
  select t.relname as table, a.attname as column,
    array(select k.attname::text from pg_index i join pg_attribute k on k.attrelid = t.oid and k.attnum = any(i.indkey)
      where i.indrelid = t.oid and i.indisprimary order by k.attnum) as key
  from pg_class t join pg_namespace n on n.oid = t.relnamespace and n.nspname = 'public'
  join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and a.atttypid = 'uuid'::regtype
  where t.relkind in ('r', 'p') and has_table_privilege(t.oid, 'select')
    and (a.attname = 'by_person' or exists (select 1 from pg_constraint c
      where c.conrelid = t.oid and c.contype = 'f' and c.confrelid = 'person'::regclass and c.conkey = array[a.attnum]))
  order by 1, 2`;

/** What the platform holds about the one who asks; of what was done for an organization, ids only. */
@Injectable()
export class OwnDataReader {
  constructor(
    private readonly db: Db,
    private readonly stepUp: StepUp,
  ) {}

  /** @throws Refusal STEP_UP_REQUIRED: an open session is not enough to carry everything away */
  async of(viewer: Viewer): Promise<OwnDataModel> {
    const { personId } = viewer;
    if (!personId) throw new Unauthenticated('Sign in first');
    await this.stepUp.require(viewer);
    const person = await this.db.one(
      `select id, email, email_verified_at as "emailVerifiedAt", name, locale, time_zone as "timeZone", calendar,
        digits, money, is_administrator as "isAdministrator", totp_confirmed_at as "secondFactorSince",
        created_at as "createdAt" from person where id = $1`,
      [personId],
    );
    const sections: Record<string, unknown> = {};
    for (const { name, rows } of ownDataRules()) sections[name] = await this.db.query(rows, [personId]);
    const madeAt = await this.db.now();
    const document = { madeAt, person, ...sections, did: await this.didOf(personId) };
    return { madeAt, document: JSON.stringify(document) };
  }

  /** Where the person is named, as `table.column`, with what names each row. */
  private async didOf(personId: string): Promise<Record<string, readonly unknown[]>> {
    const did: Record<string, readonly unknown[]> = {};
    for (const { table, column, key } of await this.db.query<Place>(PLACES, [])) {
      const named = key.filter((one) => one !== column).map((one) => `'${one}', "${one}"`);
      const rows = await this.db.query<{ row: unknown }>(
        `select jsonb_build_object(${named.join(', ')}) as row from "${table}" where "${column}" = $1`,
        [personId],
      );
      if (rows.length && named.length) did[`${table}.${column}`] = rows.map(({ row }) => row);
    }
    return did;
  }
}
