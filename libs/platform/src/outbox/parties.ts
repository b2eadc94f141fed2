import type { Db } from '../db/db.js';

/** The organizations that stood in each relation to an event's object when it happened. */
export type Parties = Readonly<Record<string, readonly string[]>>;

const declared = new Map<string, string>();

/**
 * Says by SQL who is party of the objects that events name by `id`: `$1` is the object, its one row has an array of
 * organizations per relation. Called once per object while modules load.
 */
export function declareParties(id: `${string}Id`, sql: string): void {
  if (declared.has(id)) throw new Error(`The parties of ${id} are declared twice`);
  declared.set(id, sql);
}

/**
 * Who is party of what an event is about: of the object that it is named after, such as `matchId` of `match.found`,
 * else of another that it names. Null where there is none.
 */
export async function partiesOf(db: Db, event: string, payload: object): Promise<Parties | null> {
  const [named = ''] = event.split('.');
  const known = Object.entries(payload).filter(([id]) => declared.has(id));
  const [id, value] = known.find(([name]) => name.startsWith(named)) ?? known[0] ?? [];
  const sql = id && declared.get(id);
  return sql ? db.one<Parties>(sql, [value]) : null;
}
