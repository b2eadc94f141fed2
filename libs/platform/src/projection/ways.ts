import type { ViewerKind } from '@peyvand/kernel';
import type { BindViewer, Order, Way } from './mapping.js';

/** What is sought, as SQL over alias `t` of its rows. */
export interface Sought {
  readonly table: string;
  /** Where the rows stand with the values of their order. */
  readonly from: string;
  readonly t: string;
  readonly order: Order;
  readonly ways?: readonly Way[];
  readonly viewer: BindViewer;
  readonly kind: ViewerKind;
  /** Who sees a row. */
  readonly walls: readonly string[];
}

/**
 * The first rows that are asked for, at most so many; `narrow` are filters and the place to go on from. `wanted`, SQL
 * for how many the caller will read, spares looking at more; the plan is made for `most`, which is known before.
 */
export function firstRows(sought: Sought, narrow: readonly string[], most: number, wanted?: string): string {
  const { from, t, order, walls } = sought;
  const direction = order.descending ? 'desc' : 'asc';
  const end = `order by ${order.sql(t)} ${direction}, ${t}.id ${direction}`;
  const ways = waysOf(sought);
  if (!ways) return `select ${t}.* from ${from} ${t} where ${[...walls, ...narrow].join(' and ')} ${end} limit ${most}`;
  // Of each way the first ones by its index, then the first of them all: no way is read further.
  const cut = (rows: string): string => (wanted ? `select * from (${rows}) cut limit ${wanted}` : rows);
  const found = ways.map((way) =>
    rowsOf(sought, way, narrow, { place: `, ${order.sql(t)} as place`, end: `${end} limit ${most}`, cut }),
  );
  return `select ${t}.* from (${cut(`select id from (${found.join(' union ')}) by_ways
      order by place ${direction}, id ${direction} limit ${most}`)}) first_ones
    join ${sought.table} ${t} on ${t}.id = first_ones.id where ${walls.join(' and ')} ${end}`;
}

/** Conditions under which a row is among all that are asked for. */
export function among(sought: Sought, narrow: readonly string[]): string {
  const ways = waysOf(sought);
  if (!ways) return [...sought.walls, ...narrow].join(' and ');
  const found = ways.map((way) => rowsOf(sought, way, narrow));
  return [`${sought.t}.id in (${found.join(' union ')})`, ...sought.walls].join(' and ');
}

function waysOf({ ways, kind, order }: Sought): readonly Way[] | null {
  // Values that stand elsewhere than in the table are found by no index of it.
  if (kind === 'system' || order.asOf || order.table) return null;
  const open = (ways ?? []).filter(({ only }) => !only || only.includes(kind));
  return open.length ? open : null;
}

/** Of which rows a way reads the first: their place in the order, where they end, and how many of them are wanted. */
interface First {
  readonly place: string;
  readonly end: string;
  readonly cut: (rows: string) => string;
}

function rowsOf({ table, t, viewer, kind }: Sought, way: Way, narrow: readonly string[], first?: First): string {
  const rows = `select ${t}.id${first?.place ?? ''} from ${table} ${t}
    where ${[way.on(t, 'k.key', viewer, kind), ...narrow].join(' and ')} ${first?.end ?? ''}`;
  return `select way.* from ${way.keys(viewer, kind)} k(key) cross join lateral (${first?.cut(rows) ?? rows}) way`;
}
