import type { ViewerKind } from '@peyvand/kernel';

/** Turns a viewer attribute into a bind parameter; a mapping never sees a value. */
export type BindViewer = (attribute: 'personId' | 'organizationIds' | 'officeIds' | 'locale', cast: string) => string;

/** SQL over table alias `t`. Its text may differ by the kind of viewer only; everything else is a parameter. */
export type Sql = (t: string, viewer: BindViewer, kind: ViewerKind) => string;

/** Turns an SQL value into JSON text; a null value stays null. */
export type Codec = (sql: string) => string;

const json: Codec = (x) => `to_json(${x})::text`;
const bare: Codec = (x) => `(${x})::text`;
const quoted: Codec = (x) => `('"' || (${x})::text || '"')`;
const instant: Codec = (x) => `('"' || to_char(${x} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"')`;
const isoDay: Codec = (x) => `('"' || to_char(${x}, 'YYYY-MM-DD') || '"')`;

export interface ScalarField {
  readonly kind: 'scalar';
  readonly codec: Codec;
  readonly column?: string;
  readonly sql?: Sql;
  /** Who sees the value; for others it is null. */
  readonly visible?: Sql;
  /** That it was shown is noted, for whom it belongs to. */
  readonly isConfidential?: true;
}
type ScalarOptions = Pick<ScalarField, 'column' | 'sql' | 'visible' | 'isConfidential'>;
const scalar =
  (codec: Codec) =>
  (options: ScalarOptions = {}): ScalarField => ({ kind: 'scalar', codec, ...options });

export const id = scalar(quoted);
export const text = scalar(json);
export const integer = scalar(bare);
export const float = scalar(bare);
export const bool = scalar(json);
/** Enum values are stored as they are named in the schema. */
export const choice = scalar(quoted);
/** bigint and numeric as JSON strings: neither fits a JSON number. */
export const exact = scalar(quoted);
export const texts = scalar(json);
export const dateTime = scalar(instant);
export const day = scalar(isoDay);
/** A jsonb document whose members are read by property name; its types have no field map of their own. */
export const document = scalar(bare);

/** The row of another type that this row points to. */
export interface OneField {
  readonly kind: 'one';
  readonly target: string;
  readonly key: Sql;
}
/** A short list that has no pages, such as the steps of a form; always bounded. */
export interface ManyField {
  readonly kind: 'many';
  readonly target: string;
  readonly order: string;
  readonly max: number;
  /** Which rows `t` belong to the row `parent`. */
  readonly on: (t: string, parent: string, viewer: BindViewer, kind: ViewerKind) => string;
  /** Where the rows stand, if not in the table alone: a source of rows with the same columns. */
  readonly source?: (parent: string) => string;
}
/** A connection with pages. */
export interface PageField {
  readonly kind: 'page';
  readonly target: string;
  readonly where?: Sql;
  readonly max?: number;
  readonly visible?: Sql;
}
/** Computed in code from columns that the parent carries under `$`. */
export interface ExternalField {
  readonly kind: 'external';
  readonly needs: readonly string[];
}
export type FieldMap = ScalarField | OneField | ManyField | PageField | ExternalField;

/** `key`: a column of this row, or SQL that answers the id of the other row. */
export const one = (target: string, key: string | Sql): OneField => ({
  kind: 'one',
  target,
  key: typeof key === 'string' ? (t) => `${t}.${key}` : key,
});
export const many = (
  target: string,
  column: string,
  order: string,
  { where, max = 100 }: { max?: number; where?: Sql } = {},
): ManyField =>
  manyOn(
    target,
    order,
    (t, parent, viewer, kind) =>
      [`${t}.${column} = ${parent}.id`, ...(where ? [where(t, viewer, kind)] : [])].join(' and '),
    { max },
  );
export const manyOn = (
  target: string,
  order: string,
  on: ManyField['on'],
  options: { max?: number; source?: ManyField['source'] } = {},
): ManyField => ({ kind: 'many', target, order, max: 100, on, ...options });
/** `where` is a condition over the row `t` of the list; `parent` stands for the owning row. */
export const page = (target: string, column: string, options: { max?: number; visible?: Sql } = {}): PageField => ({
  kind: 'page',
  target,
  where: (t) => `${t}.${column} = parent.id`,
  ...options,
});
export const external = (...needs: string[]): ExternalField => ({ kind: 'external', needs });

/** When a list was opened, as SQL: what the transactions had written that its first page saw, and the time. */
export interface Moment {
  readonly snapshot: string;
  readonly at: string;
}

export interface Order {
  /** SQL over the row; must never be null. */
  readonly sql: (t: string) => string;
  readonly cast: 'timestamptz' | 'text' | 'integer' | 'numeric' | 'uuid';
  readonly descending?: boolean;
  /** Where its column stands, if not in the table: a source of the same rows with more columns. */
  readonly table?: string;
  /**
   * For an order whose values move while people page: a source of the same rows with the values as they were at the
   * moment of the first page, which the cursor carries; without one as they are.
   */
  readonly asOf?: (moment: Moment | null) => string;
}

export interface Filter {
  readonly sql: (t: string, value: string, viewer: BindViewer, kind: ViewerKind) => string;
  readonly cast: string;
  /** Changes the argument before it is bound, such as folding a search text. */
  readonly prepare?: (value: unknown) => unknown;
}

/** What is said of a whole list beside its rows, within the filters. */
export interface Summary {
  /** How many rows it looks at, the first ones of the list. */
  readonly max: number;
  /** A jsonb document; `rows` is a source of rows of the table. */
  readonly sql: (rows: string) => string;
}

/**
 * What a list takes and tells, as a table beside the thing: `const rfpList: ListTable = { … }`, spread into the field
 * map of its type, or given as `list` to a root whose table differs. Its connection is made with `isCounted`.
 */
export interface ListTable {
  /** By path in the arguments, such as `filter.state`; in force when given and not null. */
  readonly filters?: Readonly<Record<string, Filter>>;
  /** By value of the argument `orderBy`; the first one is the default. Cursors hold it and serve no other. */
  readonly orders?: Readonly<Record<string, Order>>;
  /**
   * What rows are counted by, named as the field of the filter that takes the value: a scalar field of the type, which
   * counts as it is shown to this viewer, or SQL. Null counts nowhere.
   */
  readonly facets?: Readonly<Record<string, string | Sql>>;
  /** The highest `totalCount` that is exact, of a connection with `isCounted` 1,000 when not given. */
  readonly countMax?: number;
}

export interface TypeMap extends ListTable {
  readonly type: string;
  readonly table: string;
  readonly fields: Record<string, FieldMap>;
  /** The wall: rows for which it is not true do not exist for this viewer. `everyone` is said out loud. */
  readonly visible: Sql;
  /** Further fields of its connection. */
  readonly summaries?: Readonly<Record<string, Summary>>;
}

export const everyone: Sql = () => 'true';

const maps = new Map<string, TypeMap>();

/** Declares how a type is read. Called once per type while modules load. */
export function projection(type: string, map: Omit<TypeMap, 'type'>): TypeMap {
  if (maps.has(type)) throw new Error(`${type} has two field maps`);
  const made = { type, ...map };
  maps.set(type, made);
  return made;
}

const pending = new Map<string, Record<string, FieldMap>>();

/** A later lib adds fields to an earlier type. */
export function extendProjection(type: string, fields: Record<string, FieldMap>): void {
  pending.set(type, { ...pending.get(type), ...fields });
}

/** All field maps, with what later libs added. */
export function fieldMaps(): ReadonlyMap<string, TypeMap> {
  return new Map([...maps].map(([type, map]) => [type, { ...map, fields: { ...map.fields, ...pending.get(type) } }]));
}

/** A condition that holds where none of these arguments is given, by path such as `filter.state`. */
export interface Otherwise {
  readonly unless: readonly string[];
  readonly where: Sql;
}

/**
 * How rows of a list come to a viewer: each row for which `on` holds with one of the keys. An index over what `on`
 * compares and the default order finds the first of them at once, however many rows others see.
 */
export interface Way {
  /** A source of rows with one column. */
  readonly keys: (viewer: BindViewer, kind: ViewerKind) => string;
  readonly on: (t: string, key: string, viewer: BindViewer, kind: ViewerKind) => string;
  /** Kinds of viewer to whom rows come by it; all when not said. */
  readonly only?: readonly ViewerKind[];
}

interface PageRoot {
  readonly kind: 'page';
  readonly target: string;
  readonly max?: number;
  readonly where?: Sql;
  /**
   * Together they find exactly the rows that `where` and the wall show; both are asked again of what was found, so that
   * a way that finds too much shows nothing.
   */
  readonly ways?: readonly Way[];
  readonly otherwise?: readonly Otherwise[];
  /** Its own table where that differs from the one of the type. */
  readonly list?: ListTable;
  /** Planned once, since no value asks for another index; `plain`: without a filter or an order of one's own. */
  readonly isSteady?: 'always' | 'plain';
}

/** How a root field is read. Nest's own `@Extensions` carries it, invisible to introspection. */
export type Root =
  | PageRoot
  | { readonly kind: 'byKey'; readonly target: string; readonly arg: string; readonly column?: string }
  | {
      readonly kind: 'list';
      readonly target: string;
      readonly order: string;
      readonly max?: number;
      readonly where?: Sql;
    }
  /** The one row that the viewer is. */
  | { readonly kind: 'self'; readonly target: string; readonly key: 'personId' };
