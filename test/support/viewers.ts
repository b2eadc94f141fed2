import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { Viewer } from '@peyvand/kernel';
import { fieldMaps, ViewerSource, type BindViewer, type Sql, type TypeMap } from '@peyvand/platform';
import { emailOf } from '../../apps/api/src/demo/cast-writer.js';
import type { TestApi } from './api.js';

/** The viewer that a person of the demo is. */
export async function viewerOf(api: TestApi, key: string | null): Promise<Viewer> {
  const person = key
    ? (await api.owner.query<{ id: string }>('select id from person where email = $1', [emailOf(key)])).rows[0]
    : null;
  const sessionToken = person ? await api.signIn(person) : null;
  return api.app.get(ViewerSource, { strict: false }).resolve({ sessionToken, membershipId: null });
}

/** What rules are given of a viewer, and the values that their SQL is run with. */
export function bound(viewer: Viewer): { bind: BindViewer; values: unknown[] } {
  const values: unknown[] = [];
  const bind: BindViewer = (attribute, cast) => {
    values.push(viewer[attribute]);
    return `$${values.length}::${cast}`;
  };
  return { bind, values };
}

/** The rows of a table that a rule itself lets a person have, whatever else narrows the lists that ask it. */
export async function allowedTo(api: TestApi, person: { id: string }, table: string, rule: Sql): Promise<string[]> {
  const sessionToken = await api.signIn(person);
  const viewer = await api.app.get(ViewerSource, { strict: false }).resolve({ sessionToken, membershipId: null });
  const { bind, values } = bound(viewer);
  const { rows } = await api.owner.query<{ id: string }>(
    `select t.id from ${table} t where ${rule('t', bind, viewer.kind)} order by t.id`,
    values,
  );
  return rows.map(({ id }) => id);
}

/**
 * How many rows of a type a viewer sees, and of how many of them each guarded field. Uses the very rules of the field
 * map.
 */
export async function seenBy(
  api: TestApi,
  map: TypeMap,
  viewer: Viewer,
): Promise<{ rows: number; fields: Record<string, number> }> {
  const guarded = Object.entries(map.fields).flatMap(([name, field]): [string, Sql][] =>
    field.kind === 'scalar' && field.visible ? [[name, field.visible]] : [],
  );
  const { bind, values } = bound(viewer);
  const rule = (sql: Sql): string => `coalesce((${sql('t', bind, viewer.kind)}), false)`;
  const columns = guarded.map(([, visible], place) => `count(*) filter (where ${rule(visible)})::integer as f${place}`);
  const { rows } = await api.owner.query<Record<string, number>>(
    `select count(*)::integer as rows${columns.map((column) => `, ${column}`).join('')} from ${map.table} t
      where ${rule(map.visible)}`,
    values,
  );
  const [row = {}] = rows;
  return {
    rows: row.rows ?? 0,
    fields: Object.fromEntries(guarded.map(([name], place) => [name, row[`f${place}`] ?? 0])),
  };
}

export function allMaps(api: TestApi): TypeMap[] {
  const { schema } = api.app.get(GraphQLSchemaHost, { strict: false });
  // Another spec of the same process may have declared maps of its own.
  const maps = [...fieldMaps().values()].filter(({ type }) => schema.getType(type));
  return maps.sort((a, b) => (a.type < b.type ? -1 : 1));
}
