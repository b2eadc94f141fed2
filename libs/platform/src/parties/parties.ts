import type { Db } from '../db/db.js';
import type { Sql } from '../projection/mapping.js';
import { once } from '../projection/once.js';

/** The organizations that stood in each relation to an event's object when it happened. */
export type Parties = Readonly<Record<string, readonly string[]>>;

/** Who stands in one relation to an object: SQL over its row `t` for their ids. */
export interface Relation {
  /** Whose the viewer must be: of the organization, or as officer of the office. */
  readonly of: 'organizationIds' | 'officeIds';
  /** The SQL is an array of ids, else one id or null. */
  readonly isMany: boolean;
  readonly sql: (t: string) => string;
}

const relationTo =
  (of: Relation['of'], isMany: boolean) =>
  (sql: Relation['sql']): Relation => ({ of, isMany, sql });

export const relation = {
  organization: relationTo('organizationIds', false),
  organizations: relationTo('organizationIds', true),
  office: relationTo('officeIds', false),
  offices: relationTo('officeIds', true),
};

/** The two faces of an object's relations, made of one SQL text each. */
export interface PartiesOf<Name extends string> {
  /** The ids, for what loads them: steps, history, waiting. */
  readonly sql: Readonly<Record<Name, (t: string) => string>>;
  /** Whether the viewer is one of them, for reads: asked once per row. */
  readonly is: Readonly<Record<Name, Sql>>;
}

interface Declared {
  readonly table: string;
  readonly relations: Map<string, Relation>;
}

const declared = new Map<string, Declared>();

/**
 * Says who the parties of a kind of object are. Reads, steps, waits, and those who are told of its events all follow
 * from it. Called once per kind while modules load.
 */
export function defineParties<Name extends string>(
  object: string,
  table: string,
  relations: Readonly<Record<Name, Relation>>,
): PartiesOf<Name> {
  if (declared.has(object)) throw new Error(`The parties of ${object} are declared twice`);
  declared.set(object, { table, relations: new Map(Object.entries(relations)) });
  return facesOf(relations);
}

/** Further parties of an object, which a later lib knows of. */
export function extendParties<Name extends string>(
  object: string,
  relations: Readonly<Record<Name, Relation>>,
): PartiesOf<Name> {
  const known = declared.get(object)?.relations;
  if (!known) throw new Error(`There are no parties of ${object} to extend`);
  for (const [name, added] of Object.entries<Relation>(relations)) {
    if (known.has(name)) throw new Error(`The relation ${name} of ${object} is declared twice`);
    known.set(name, added);
  }
  return facesOf(relations);
}

/** Parties that no event may name, for what is kept from all others. */
export const sealedParties = <Name extends string>(relations: Readonly<Record<Name, Relation>>): PartiesOf<Name> =>
  facesOf(relations);

function facesOf<Name extends string>(relations: Readonly<Record<Name, Relation>>): PartiesOf<Name> {
  const named = Object.entries<Relation>(relations);
  return {
    sql: Object.fromEntries(named.map(([name, { sql }]) => [name, sql])) as PartiesOf<Name>['sql'],
    is: Object.fromEntries(named.map(([name, each]) => [name, isOneOf(each)])) as PartiesOf<Name>['is'],
  };
}

const isOneOf = ({ of, isMany, sql }: Relation): Sql =>
  once((t, viewer) =>
    isMany ? `(${sql(t)} && ${viewer(of, 'uuid[]')})` : `((${sql(t)} = any(${viewer(of, 'uuid[]')})) is true)`,
  );

/**
 * Who is party of what an event is about: of the object that it is named after, such as `matchId` of `match.found`,
 * else of another that it names. Null where there is none.
 */
export const partiesOf = async (db: Db, event: string, payload: object): Promise<Parties | null> =>
  (await partiesOfEach(db, event, [payload]))[0] ?? null;

/** The same of many events of one name, in their order, by one statement. */
export async function partiesOfEach(db: Db, event: string, payloads: readonly object[]): Promise<(Parties | null)[]> {
  const about = payloads.map((payload) => subjectOf(event, payload));
  const object = about.find((subject) => subject !== null)?.object;
  if (!object) return payloads.map(() => null);
  const rows = await db.query<{ id: string; parties: Parties }>(allOf(object), [about.map((subject) => subject?.id)]);
  const byId = new Map(rows.map(({ id, parties }) => [id, parties]));
  return about.map((subject) => byId.get(String(subject?.id)) ?? null);
}

function subjectOf(event: string, payload: object): { id: unknown; object: Declared } | null {
  const [named = ''] = event.split('.');
  const known = Object.entries(payload).flatMap(([id, value]: [string, unknown]) => {
    const object = declared.get(id.replace(/Id$/, ''));
    return object ? [{ id, value, object }] : [];
  });
  const found = known.find(({ id }) => id.startsWith(named)) ?? known[0];
  return found ? { id: found.value, object: found.object } : null;
}

/** SQL for a row for each of the objects `$1` with all its relations, an array each. */
function allOf({ table, relations }: Declared): string {
  const columns = [...relations].map(
    ([name, { isMany, sql }]) => `'${name}', ${isMany ? sql('t') : `array_remove(array[${sql('t')}], null)`}`,
  );
  return `select t.id, jsonb_build_object(${columns.join(', ')}) as parties
    from ${table} t where t.id = any($1::uuid[])`;
}
