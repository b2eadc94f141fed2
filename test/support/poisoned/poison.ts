import type { Bench, Pair } from './bench.js';

export interface Case {
  /** Two things that are due, the one that will fail first. */
  readonly lay: (bench: Bench) => Promise<Pair>;
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
