import type { QueryRunner } from 'typeorm';
import { foldName } from '@peyvand/language';

const BATCH = 2_000;
export type Row = Record<string, unknown> & { readonly id: string; readonly folded: unknown };

interface Folding {
  readonly table: string;
  readonly column: string;
  readonly type?: 'text' | 'text[]';
  /** What the fold is made of. */
  readonly columns: string;
  readonly fold: (row: Row) => unknown;
  /** Where a folded value may not be taken: picks the rows of `folded (id, value)` that get theirs. */
  readonly taken?: string;
}

/** Writes a folded column anew where it differs: one reading and one writing for many rows. */
export async function refold(queryRunner: QueryRunner, folding: Folding): Promise<void> {
  const { table, column, columns, fold, type = 'text', taken = 'select id, value from folded' } = folding;
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const rows = (await queryRunner.query(
      `select id, ${column} as folded, ${columns} from ${table} where id > $1 order by id limit ${BATCH}`,
      [after],
    )) as Row[];
    const changed = rows
      .map((row) => ({ id: row.id, before: row.folded, value: fold(row) }))
      .filter(({ before, value }) => JSON.stringify(before) !== JSON.stringify(value));
    if (changed.length)
      await queryRunner.query(
        `with folded as (select * from jsonb_to_recordset($1) as f (id uuid, value ${type})), taken as (${taken})
          update ${table} t set ${column} = taken.value from taken where t.id = taken.id`,
        [JSON.stringify(changed.map(({ id, value }) => ({ id, value })))],
      );
    after = rows.at(-1)?.id ?? after;
    if (rows.length < BATCH) return;
  }
}

/** Whether the folded name of `t` is kept apart from a twin's; `plain` is what it is apart from that. */
export const isApart = (t: string): string => `right(${t}.name_folded, 37) = ' ' || ${t}.id::text`;
const plain = `case when ${isApart('o')} then left(o.name_folded, -37) else o.name_folded end`;
const TWINS = `select o.id, ${plain} as plain, o.listed or row_number() over
  (partition by ${plain}, coalesce(o.province, o.country), o.listed order by o.id) = 1 as is_first from organization o`;

/**
 * Folds the names of organizations anew. Of those that were two and would now be one the first keeps the name, and the
 * others stay apart by their ids: a person decides which of them goes.
 */
export async function refoldNames(queryRunner: QueryRunner): Promise<void> {
  await refold(queryRunner, {
    table: 'organization',
    column: 'name_folded',
    columns: 'name',
    // First all are apart, so that none is in the way of another.
    fold: ({ id, name, folded }) => {
      const anew = foldName(String(name));
      return folded === anew ? anew : `${anew} ${id}`;
    },
  });
  await queryRunner.query(`update organization t set name_folded = plain || ' ' || t.id from (${TWINS}) twin
    where twin.id = t.id and not is_first and not (${isApart('t')})`);
  await queryRunner.query(`update organization t set name_folded = plain from (${TWINS}) twin
    where twin.id = t.id and is_first and ${isApart('t')}`);
}
