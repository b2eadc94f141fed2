import type { ViewerKind } from '@peyvand/kernel';
import type { BindViewer, Way } from './mapping.js';

/** How rows of a list are found and ordered, as SQL. */
export interface Sought {
  readonly table: string;
  /** Alias of the row, in the conditions too. */
  readonly t: string;
  readonly ways: readonly Way[];
  readonly viewer: BindViewer;
  readonly kind: ViewerKind;
  /** What narrows the list: filters and the place to go on from. */
  readonly narrow: readonly string[];
  /** Who may see a row; asked of those that were found. */
  readonly walls: readonly string[];
}

interface Ordered {
  readonly by: string;
  readonly direction: 'asc' | 'desc';
  readonly most: number;
}

const rowsOfWay = ({ table, t, viewer, kind, narrow }: Sought, way: Way, end: string, place: string): string =>
  `select way.* from ${way.keys(viewer, kind)} k(key) cross join lateral (select ${t}.id${place} from ${table} ${t}
    where ${[way.on(t, 'k.key', viewer, kind), ...narrow].join(' and ')}${end}) way`;

const waysFor = ({ ways, kind }: Sought): Way[] => ways.filter(({ only }) => !only || only.includes(kind));

/** The first rows: of each way the first ones by its index, then the first of them all. No way is read further. */
export function firstByWays(sought: Sought, { by, direction, most }: Ordered): string {
  const { table, t, walls } = sought;
  const end = ` order by ${by} ${direction}, ${t}.id ${direction} limit ${most}`;
  const ways = waysFor(sought).map((way) => rowsOfWay(sought, way, end, `, ${by} as place`));
  if (!ways.length) return `select * from ${table} ${t} where false`;
  return `select ${t}.* from (select id from (${ways.join(' union ')}) found
      order by place ${direction}, id ${direction} limit ${most}) of_ways
    join ${table} ${t} on ${t}.id = of_ways.id where ${walls.join(' and ')}
    order by ${by} ${direction}, ${t}.id ${direction}`;
}

/** All rows, unordered, for counting. */
export function allByWays(sought: Sought): string {
  const ways = waysFor(sought).map((way) => rowsOfWay(sought, way, '', ''));
  return ways.length ? `${sought.t}.id in (${ways.join(' union ')})` : 'false';
}
