import type { FieldNode, GraphQLField, GraphQLObjectType, SelectionSetNode } from 'graphql';
import { PAGE_MAX } from '@peyvand/kernel';
import { collectFields, selections } from './collect.js';
import type { Compiler } from './compiler.js';
import { concatenated, literal, separated, sql, type Piece } from './json-text.js';
import type { Moment, Order, Otherwise, Sql, TypeMap, Way } from './mapping.js';
import { hoist } from './once.js';
import { allByWays, firstByWays, type Sought } from './ways.js';
import { cursorSql, pageSize, readCursor } from './paging.js';

type Field = GraphQLField<unknown, unknown>;
type Args = Record<string, unknown>;

interface Source {
  readonly target: string;
  readonly max?: number;
  readonly where?: Sql;
  readonly ways?: readonly Way[];
  readonly otherwise?: readonly Otherwise[];
  readonly countMax?: number;
  /** Alias of the owning row; `where` says `parent` for it. */
  readonly parent?: string;
  /** Who may read the list at all; others see an empty one. */
  readonly visible?: Sql;
}

/** Everything about one connection while it is being written. */
interface Connection {
  readonly map: TypeMap;
  readonly order: Order;
  readonly after: boolean;
  /** When the list was opened, where its order moves and this is not its first page. */
  readonly moment: Moment | null;
  /** Where the rows of the order stand. */
  readonly from: string;
  readonly countMax?: number;
  readonly limit: string;
  /** No page is longer: known before anything is bound, so that one plan is good for every length. */
  readonly most: number;
  /** Alias of the rows of the page. */
  readonly rows: string;
  /** Who sees a row of the list. */
  readonly walls: readonly string[];
  /** Which of those are asked for. */
  readonly narrow: readonly string[];
  readonly inner: string;
  readonly ways?: readonly Way[];
}

/** Pages by key: `{ nodes edges { cursor node } pageInfo totalCount }`. */
export class ConnectionCompiler {
  constructor(private readonly compiler: Compiler) {}

  compile(field: Field, nodes: readonly FieldNode[], source: Source): string {
    const { parameters } = this.compiler;
    const { number: site, args } = parameters.site(field, this.compiler.first(nodes));
    const map = this.compiler.map(source.target);
    const inner = parameters.alias();
    const order = orderOf(map, args);
    const moment = this.moment(order, args, site);
    const connection: Connection = {
      map,
      order,
      inner,
      after: args.after != null,
      moment,
      from: order.asOf?.(moment) ?? order.table ?? map.table,
      countMax: source.countMax,
      rows: parameters.alias(),
      limit: parameters.argument(site, 'int', (given) => pageSize(given.first, source.max)),
      most: source.max ?? PAGE_MAX,
      ways: order.asOf || order.table ? undefined : source.ways,
      walls: [
        ...this.compiler
          .condition(source.where, inner)
          .map((text) => (source.parent ? text.replaceAll('parent.', `${source.parent}.`) : text)),
        ...(source.visible && source.parent ? this.compiler.condition(source.visible, source.parent) : []),
        this.compiler.wall(map, inner),
      ],
      narrow: [
        ...(source.otherwise ?? [])
          .filter(({ unless }) => unless.every((path) => valueAt(args, path) == null))
          .flatMap(({ where }) => this.compiler.condition(where, inner)),
        ...this.filters(map, args, site, inner),
      ],
    };
    const used = { rows: false };
    const body = this.shape(this.compiler.typeOf(field), selections(nodes), (name, child, inside) =>
      this.member(connection, source.target, name, child, inside, used),
    );
    if (!used.rows) return concatenated(body);
    const { text, from } = hoist(concatenated(body), connection.rows);
    return `(select ${text} from (select *, row_number() over () as page_place
      from (${this.page(connection, site, args)}) ${inner}) ${connection.rows}${from})`;
  }

  limit(field: Field, nodes: readonly FieldNode[], max: number): string {
    const { number: site } = this.compiler.parameters.site(field, this.compiler.first(nodes));
    return this.compiler.parameters.argument(site, 'int', (args) => pageSize(args.first, max));
  }

  private moment(order: Order, args: Args, site: number): Moment | null {
    if (!order.asOf || args.after == null) return null;
    const part = (cast: string, name: keyof Moment): string =>
      this.compiler.parameters.argument(site, cast, (given) => readCursor(given.after, order).moment?.[name]);
    return { snapshot: part('pg_snapshot', 'snapshot'), at: part('timestamptz', 'at') };
  }

  private page(c: Connection, site: number, args: Args): string {
    const { parameters } = this.compiler;
    const { order, inner } = c;
    const sign = order.descending ? '<' : '>';
    const keyset =
      args.after == null
        ? []
        : [
            `(${order.sql(inner)}, ${inner}.id) ${sign} (${parameters.argument(site, order.cast, (given) => readCursor(given.after, order).value)}, ${parameters.argument(site, 'uuid', (given) => readCursor(given.after, order).id)})`,
          ];
    return `select * from (${this.first(c, c.most + 1, keyset)}) ${inner} limit ${c.limit} + 1`;
  }

  /** The first rows after a place, at most so many. */
  private first(c: Connection, most: number, keyset: readonly string[] = []): string {
    const { from, order, inner, walls, narrow } = c;
    const direction = order.descending ? 'desc' : 'asc';
    if (c.ways && this.compiler.kind !== 'system')
      return firstByWays(this.sought(c, [...narrow, ...keyset]), { by: order.sql(inner), direction, most });
    return `select ${inner}.* from ${from} ${inner} where ${[...walls, ...narrow, ...keyset].join(' and ')}
      order by ${order.sql(inner)} ${direction}, ${inner}.id ${direction} limit ${most}`;
  }

  private sought({ map, inner, ways = [], walls }: Connection, narrow: readonly string[]): Sought {
    const { parameters, kind } = this.compiler;
    return { table: map.table, t: inner, ways, viewer: parameters.viewer, kind, narrow, walls };
  }

  private filters(map: TypeMap, args: Args, site: number, t: string): string[] {
    return Object.entries(map.filters ?? {}).flatMap(([path, filter]) => {
      if (valueAt(args, path) == null) return [];
      const value = this.compiler.parameters.argument(site, filter.cast, (given) =>
        (filter.prepare ?? same)(valueAt(given, path)),
      );
      return [`(${filter.sql(t, value, this.compiler.parameters.viewer)})`];
    });
  }

  private member(
    c: Connection,
    target: string,
    name: string,
    field: Field,
    nodes: readonly FieldNode[],
    used: { rows: boolean },
  ): Piece[] {
    const onPage = `filter (where ${c.rows}.page_place <= ${c.limit})`;
    const all = (item: readonly Piece[]): Piece[] => {
      used.rows = true;
      return [
        literal('['),
        sql(`string_agg(${concatenated(item)}, ',' order by ${c.rows}.page_place) ${onPage}`),
        literal(']'),
      ];
    };
    const node = (inside: readonly FieldNode[]): Piece[] => this.compiler.object(target, selections(inside), c.rows);
    if (name === 'nodes') return all(node(nodes));
    if (name === 'edges')
      return all(
        this.shape(this.compiler.typeOf(field), selections(nodes), (part, _field, inside) =>
          part === 'node' ? node(inside) : [sql(`to_json(${cursorSql(c.order, c.rows, c.moment)})::text`)],
        ),
      );
    if (name === 'totalCount') return [sql(this.count(c))];
    const summary = c.map.summaries?.[name];
    if (summary) return [sql(`(${summary.sql(`(${this.first(c, summary.max)})`)})::text`)];
    return this.shape(this.compiler.typeOf(field), selections(nodes), (part) => this.pageInfo(c, part, onPage, used));
  }

  private count(c: Connection): string {
    const { map, inner, walls, narrow, countMax } = c;
    const found = c.ways && this.compiler.kind !== 'system' ? [allByWays(this.sought(c, narrow))] : narrow;
    const rows = `from ${map.table} ${inner} where ${[...found, ...walls].join(' and ')}`;
    return countMax === undefined
      ? `(select count(*) ${rows})`
      : `(select count(*) from (select 1 ${rows} limit ${countMax + 1}) counted)`;
  }

  private pageInfo(c: Connection, part: string, onPage: string, used: { rows: boolean }): Piece[] {
    if (part === 'hasPreviousPage') return [literal(String(c.after))];
    used.rows = true;
    if (part === 'hasNextPage') return [sql(`case when count(*) > ${c.limit} then 'true' else 'false' end`)];
    const direction = part === 'endCursor' ? 'desc' : 'asc';
    return [
      sql(
        `coalesce(to_json((array_agg(${cursorSql(c.order, c.rows, c.moment)}
          order by ${c.rows}.page_place ${direction}) ${onPage})[1])::text, 'null')`,
      ),
    ];
  }

  private shape(
    type: GraphQLObjectType,
    sets: readonly SelectionSetNode[],
    value: (name: string, field: Field, nodes: readonly FieldNode[]) => Piece[],
  ): Piece[] {
    const members = [...collectFields(this.compiler.document, type, sets)].map(([key, nodes]): Piece[] => {
      const name = this.compiler.first(nodes).name.value;
      const field = type.getFields()[name];
      return [literal(`"${key}":`), ...(field ? value(name, field, nodes) : [literal(`"${type.name}"`)])];
    });
    return [literal('{'), ...separated([...members, [literal(`"$":{"type":"${type.name}"}`)]]), literal('}')];
  }
}

function orderOf(map: TypeMap, args: Args): Order {
  const orders = map.orders ?? {};
  const order = orders[typeof args.orderBy === 'string' ? args.orderBy : (Object.keys(orders)[0] ?? '')];
  if (!order) throw new Error(`${map.type} is listed without an order`);
  return order;
}

const same = (value: unknown): unknown => value;
const valueAt = (args: Args, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value == null ? value : (value as Args)[key]), args);
