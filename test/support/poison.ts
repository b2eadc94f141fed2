import { newId } from '@peyvand/kernel';
import type { Organization } from './factories.js';

export type Pair = readonly [bad: string, good: string];

export interface Case {
  /** Two things that are due, the one that will fail first. */
  readonly lay: () => Promise<Pair>;
  /** Where writing fails for the first of them. */
  readonly table: string;
  readonly column?: string;
  /** True for what was dealt with. */
  readonly done: string;
}

/** Fails every write of the row that has this value in this column. */
export const POISON = `create function poison() returns trigger language plpgsql as $$ begin
  if to_jsonb(coalesce(new, old)) ->> tg_argv[0] = tg_argv[1] then raise exception 'poisoned'; end if;
  return coalesce(new, old); end $$`;

/** Two figures that are not counted yet. */
export const FIGURES: Case = {
  table: 'public_figure',
  column: 'code',
  done: `select exists (select 1 from public_figure where code = $1
    and day = (clock_timestamp() at time zone 'Asia/Tehran')::date) as done`,
  lay: () => Promise.resolve(['openRfps', 'problemsDefined']),
};

/** Two files that hang on nothing since two days. */
export const aloneFiles = (
  sql: (text: string, values: unknown[]) => Promise<unknown>,
  owner: () => Organization,
): Case => ({
  table: 'file',
  done: 'select not exists (select 1 from file where id = $1) as done',
  lay: async () => {
    const pair: Pair = [newId(), newId()];
    for (const [place, id] of pair.entries())
      await sql(
        `insert into file (id, organization_id, uploaded_by, name, kind, size, salt, hash, state, created_at)
          values ($1, $2, $3, 'a.pdf', 'pdf', 1, repeat('a', 32), repeat('a', 64), 'clean',
            clock_timestamp() - $4::interval)`,
        [id, owner().id, owner().head.id, `${48 - place} hours`],
      );
    return pair;
  },
});
