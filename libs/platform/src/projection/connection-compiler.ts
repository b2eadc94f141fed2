import type { FieldNode, GraphQLField, GraphQLObjectType, SelectionSetNode } from 'graphql';
import { PAGE_MAX, type ViewerKind } from '@peyvand/kernel';
import { collectFields, selections, type Document } from './collect.js';
import { concatenated, literal, separated, sql, type Piece } from './json-text.js';
import { cappedCount, COUNT_MAX, facetsSql } from './list-numbers.js';
import type { Parameters } from './statement.js';
import type { ListTable, Moment, Otherwise, Sql, TypeMap, Way } from './mapping.js';
import { hoist } from './once.js';
import { cursorSql, pageSize, readCursor, type NamedOrder } from './paging.js';
import { among, firstRows, type Sought } from './ways.js';

type Field = GraphQLField<unknown, unknown>;
type Args = Record<string, unknown>;

/** What a page asks of whoever writes the statement around it. */
interface Surroundings {
  readonly document: Document;
  readonly kind: ViewerKind;
  readonly parameters: Parameters;
  object(typeName: string, sets: readonly SelectionSetNode[], t: string): Piece[];
  shownValue(map: TypeMap, name: string, t: string): string;
  wall(map: TypeMap, t: string): string;
  condition(rule: Sql | undefined, t: string): string[];
  sql(rule: Sql, t: string): string;
  map(name: string): TypeMap;
  typeOf(field: Field): GraphQLObjectType;
  first(nodes: readonly FieldNode[]): FieldNode;
}

interface Source {
  readonly target: string;
  readonly max?: number;
  readonly where?: Sql;
  readonly ways?: readonly Way[];
  readonly otherwise?: readonly Otherwise[];
  readonly list?: ListTable;
  /** Alias of the owning row; `where` says `parent` for it. */
  readonly parent?: string;
  /** Who may read the list at all; others see an empty one. */
  readonly visible?: Sql;
}

/** Everything about one connection while it is being written. */
interface Connection {
  readonly map: TypeMap;
  readonly order: NamedOrder;
  readonly after: boolean;
  /** When the list was opened, where its order moves and this is not its first page. */
  readonly moment: Moment | null;
  readonly sought: Sought;
  /** What narrows it. */
  readonly narrow: readonly string[];
  /** The same as it would be without one field of the filter. */
  readonly without: (field: string) => readonly string[];
  readonly limit: string;
  /** No page is longer: known before anything is bound, so that one plan is good for every length. */
  readonly most: number;
  /** Alias of the rows of the page. */
  readonly rows: string;
  readonly inner: string;
}

/** Pages by key: `{ nodes edges { cursor node } pageInfo totalCount }`. */
export class ConnectionCompiler {
  constructor(private readonly compiler: Surroundings) {}

  compile(field: Field, nodes: readonly FieldNode[], source: Source): string {
    const { parameters } = this.compiler;
    const { number: site, args } = parameters.site(field, this.compiler.first(nodes));
    const map = { ...this.compiler.map(source.target), ...source.list };
    const inner = parameters.alias();
    const order = orderOf(map, args);
    const moment = this.moment(order, args, site);
    const walls = [
      ...this.compiler
        .condition(source.where, inner)
        .map((text) => (source.parent ? text.replaceAll('parent.', `${source.parent}.`) : text)),
      ...(source.visible && source.parent ? this.compiler.condition(source.visible, source.parent) : []),
      this.compiler.wall(map, inner),
    ];
    const { viewer } = parameters;
    const { table } = map;
    const from = order.asOf?.(moment) ?? order.table ?? table;
    const connection: Connection = {
      map,
      order,
      inner,
      after: args.after != null,
      moment,
      sought: { table, from, t: inner, order, ways: source.ways, viewer, kind: this.compiler.kind, walls },
      rows: parameters.alias(),
      limit: parameters.argument(site, 'int', (given) => pageSize(given.first, source.max)),
      most: source.max ?? PAGE_MAX,
      ...this.narrowing(map, source, args, site, inner),
    };
    const used = { rows: false };
    const body = this.shape(this.compiler.typeOf(field), selections(nodes), (name, child, inside) =>
      this.member(connection, source.target, name, child, inside, used),
    );
    if (!used.rows) return concatenated(body);
    const row = hoist(concatenated(body), connection.rows);
    return `(select ${row.text} from (select *, row_number() over () as page_place
      from (${this.page(connection, site, args)}) ${inner}) ${connection.rows}${row.from})`;
  }

  private narrowing(
    map: TypeMap,
    source: Source,
    args: Args,
    site: number,
    t: string,
  ): Pick<Connection, 'narrow' | 'without'> {
    const usual = (source.otherwise ?? [])
      .filter(({ unless }) => unless.every((path) => valueAt(args, path) == null))
      .flatMap(({ where }) => this.compiler.condition(where, t));
    const filters = this.filters(map, args, site, t);
    return {
      narrow: [...usual, ...filters.values()],
      without: (field) => [
        ...usual,
        ...[...filters].flatMap(([path, sql]) => (path === `filter.${field}` ? [] : [sql])),
      ],
    };
  }

  limit(field: Field, nodes: readonly FieldNode[], max: number): string {
    const { number: site } = this.compiler.parameters.site(field, this.compiler.first(nodes));
    return this.compiler.parameters.argument(site, 'int', (args) => pageSize(args.first, max));
  }

  private moment(order: NamedOrder, args: Args, site: number): Moment | null {
    if (!order.asOf || args.after == null) return null;
    const part = (cast: string, name: keyof Moment): string =>
      this.compiler.parameters.argument(site, cast, (given) => readCursor(given.after, order).moment?.[name]);
    return { snapshot: part('pg_snapshot', 'snapshot'), at: part('timestamptz', 'at') };
  }

  private page({ order, inner, sought, narrow, limit, most }: Connection, site: number, args: Args): string {
    const { parameters } = this.compiler;
    const sign = order.descending ? '<' : '>';
    const keyset =
      args.after == null
        ? []
        : [
            `(${order.sql(inner)}, ${inner}.id) ${sign} (${parameters.argument(site, order.cast, (given) => readCursor(given.after, order).value)}, ${parameters.argument(site, 'uuid', (given) => readCursor(given.after, order).id)})`,
          ];
    const wanted = `${limit} + 1`;
    return `select * from (${firstRows(sought, [...narrow, ...keyset], most + 1, wanted)}) ${inner} limit ${wanted}`;
  }

  private filters(map: TypeMap, args: Args, site: number, t: string): Map<string, string> {
    const given = Object.entries(map.filters ?? {}).filter(([path]) => valueAt(args, path) != null);
    return new Map(
      given.map(([path, filter]) => {
        const value = this.compiler.parameters.argument(site, filter.cast, (all) =>
          (filter.prepare ?? same)(valueAt(all, path)),
        );
        return [path, `(${filter.sql(t, value, this.compiler.parameters.viewer, this.compiler.kind)})`];
      }),
    );
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
    if (name === 'totalCount') return [sql(this.count(c, nodes))];
    if (name === 'facets') return [sql(this.facets(c))];
    const summary = c.map.summaries?.[name];
    if (summary) return [sql(`(${summary.sql(`(${firstRows(c.sought, c.narrow, summary.max)})`)})::text`)];
    return this.shape(this.compiler.typeOf(field), selections(nodes), (part) => this.pageInfo(c, part, onPage, used));
  }

  private count({ map, inner, sought, narrow }: Connection, nodes: readonly FieldNode[]): string {
    const rows = `from ${map.table} ${inner} where ${among(sought, narrow)}`;
    const isCapped = selections(nodes).length > 0;
    return isCapped ? cappedCount(rows, map.countMax ?? COUNT_MAX) : `(select count(*) ${rows})`;
  }

  private facets({ map, inner, sought, without }: Connection): string {
    return facetsSql(
      Object.entries(map.facets ?? {}).map(([field, how]) => ({
        field,
        value: typeof how === 'string' ? this.compiler.shownValue(map, how, inner) : this.compiler.sql(how, inner),
        rows: `from ${map.table} ${inner} where ${among(sought, without(field))} order by ${inner}.id`,
      })),
    );
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

function orderOf(map: TypeMap, args: Args): NamedOrder {
  const orders = map.orders ?? {};
  const name = typeof args.orderBy === 'string' ? args.orderBy : (Object.keys(orders)[0] ?? '');
  const order = orders[name];
  if (!order) throw new Error(`${map.type} is listed without an order`);
  return { ...order, name };
}

const same = (value: unknown): unknown => value;
const valueAt = (args: Args, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value == null ? value : (value as Args)[key]), args);
