import {
  getNamedType,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type SelectionSetNode,
} from 'graphql';
import type { ViewerKind } from '@peyvand/kernel';
import { collectFields, selections, type Document } from './collect.js';
import { ConnectionCompiler } from './connection-compiler.js';
import { concatenated, literal, separated, sql, type Piece } from './json-text.js';
import type { ManyField, OneField, Root, ScalarField, Sql, TypeMap } from './mapping.js';
import { hoist } from './once.js';
import { Parameters, type Compiled } from './statement.js';

type Field = GraphQLField<unknown, unknown>;

/** Writes the one statement that answers a field of the schema as finished JSON text. */
export class Compiler {
  readonly parameters: Parameters;
  private readonly connections: ConnectionCompiler;
  private isPreview = false;

  constructor(
    readonly document: Document,
    private readonly maps: ReadonlyMap<string, TypeMap>,
    readonly kind: ViewerKind,
  ) {
    this.parameters = new Parameters(document.variables);
    this.connections = new ConnectionCompiler(this);
  }

  root(field: Field, nodes: readonly FieldNode[], root: Root): Compiled {
    return this.parameters.finish(`select ${this.rootText(field, nodes, root)} as "json"`);
  }

  /** The row with this id, as a payload shows it. */
  byId(target: string, nodes: readonly FieldNode[], id: () => string): Compiled {
    return this.parameters.finish(
      `select ${this.row(target, selections(nodes), (t) => `${t}.id = ${this.parameters.given('uuid', id)}`)} as
        "json"`,
    );
  }

  /** The row with this id as `source` says it will be; nothing in it leads back to what its real reader could do. */
  preview(target: string, nodes: readonly FieldNode[], id: () => string, source: (id: string) => string): Compiled {
    this.isPreview = true;
    const rows = source(this.parameters.given('uuid', id));
    return this.parameters.finish(`select ${this.row(target, selections(nodes), () => 'true', rows)} as "json"`);
  }

  private rootText(field: Field, nodes: readonly FieldNode[], root: Root): string {
    const sets = selections(nodes);
    if (root.kind === 'page') return this.connections.compile(field, nodes, root);
    if (root.kind === 'list')
      return concatenated(
        this.list(
          root.target,
          sets,
          root.order,
          String(root.max ?? 100),
          (t) => root.where?.(t, this.parameters.viewer, this.kind) ?? 'true',
        ),
      );
    if (root.kind === 'self')
      return this.row(root.target, sets, (t) => `${t}.id = ${this.parameters.viewer(root.key, 'uuid')}`);
    const site = this.parameters.site(field, this.first(nodes));
    const column = root.column ?? 'id';
    return this.row(
      root.target,
      sets,
      (t) =>
        `${t}.${column} = ${this.parameters.argument(site.number, column === 'id' ? 'uuid' : 'text', (args) => (column === 'id' ? uuidOrNull(args[root.arg]) : args[root.arg]))}`,
    );
  }

  private row(
    target: string,
    sets: readonly SelectionSetNode[],
    condition: (t: string) => string,
    source?: string,
  ): string {
    const t = this.parameters.alias();
    const map = this.map(target);
    const { text, from } = hoist(concatenated(this.object(target, sets, t)), t);
    return `coalesce((select ${text} from ${source ?? map.table} ${t}${from}
      where ${condition(t)} and ${this.wall(map, t)}), 'null')`;
  }

  /**
   * JSON text of one object read from alias `t`. Columns that code needs travel under `$`, which no GraphQL name can
   * be.
   */
  object(typeName: string, sets: readonly SelectionSetNode[], t: string): Piece[] {
    const type = this.type(typeName);
    const map = this.map(typeName);
    const needs = new Set<string>(['id']);
    const members: Piece[][] = [];
    for (const [key, nodes] of collectFields(this.document, type, sets)) {
      const name = this.first(nodes).name.value;
      const field = type.getFields()[name];
      if (name === '__typename' || !field) {
        members.push([literal(`"${key}":"${type.name}"`)]);
        continue;
      }
      const value = this.value(map, field, nodes, t, needs);
      if (value) members.push([literal(`"${key}":`), ...value]);
    }
    const carried = [...needs].map((column) => [
      literal(`"${column}":`),
      this.isPreview && column === 'id'
        ? literal(`"${NOBODYS}"`)
        : sql(`coalesce(to_json(${t}.${column})::text, 'null')`),
    ]);
    members.push([literal(`"$":{"type":"${type.name}",`), ...separated(carried), literal('}')]);
    return [literal('{'), ...separated(members), literal('}')];
  }

  private value(
    map: TypeMap,
    field: Field,
    nodes: readonly FieldNode[],
    t: string,
    needs: Set<string>,
  ): Piece[] | null {
    const how = map.fields[field.name];
    if (!how) throw new Error(`${map.type}.${field.name} has no field map`);
    const sets = selections(nodes);
    if (how.kind === 'external') {
      how.needs.forEach((column) => needs.add(column));
      return null;
    }
    if (how.kind === 'scalar') return [sql(this.scalar(how, field.name, t))];
    if (how.kind === 'one') return [sql(this.one(how, sets, t))];
    if (how.kind === 'many') return this.many(how, field, nodes, t);
    return [
      sql(
        this.connections.compile(field, nodes, {
          target: how.target,
          max: how.max,
          where: how.where,
          parent: t,
          visible: how.visible,
        }),
      ),
    ];
  }

  private scalar(how: ScalarField, name: string, t: string): string {
    return `coalesce(${how.codec(this.shown(how, name, t))}, 'null')`;
  }

  /** A scalar field as SQL, null where this viewer may not see it. */
  shownValue(map: TypeMap, name: string, t: string): string {
    const how = map.fields[name];
    if (how?.kind !== 'scalar') throw new Error(`${map.type}.${name} is no single value`);
    return this.shown(how, name, t);
  }

  private shown(how: ScalarField, name: string, t: string): string {
    const column = how.column ?? name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    const plain = how.sql ? this.sql(how.sql, t) : `${t}.${column}`;
    return how.visible ? `(case when ${this.sql(how.visible, t)} then ${plain} end)` : plain;
  }

  private one(how: OneField, sets: readonly SelectionSetNode[], t: string): string {
    return this.row(how.target, sets, (child) => `${child}.id = ${how.key(t, this.parameters.viewer, this.kind)}`);
  }

  private many(how: ManyField, field: Field, nodes: readonly FieldNode[], t: string): Piece[] {
    const limit = field.args.some((arg) => arg.name === 'first')
      ? this.connections.limit(field, nodes, how.max)
      : String(how.max);
    return this.list(
      how.target,
      selections(nodes),
      how.order,
      limit,
      (child) => how.on(child, t, this.parameters.viewer, this.kind),
      how.source?.(t),
    );
  }

  private list(
    target: string,
    sets: readonly SelectionSetNode[],
    order: string,
    limit: string,
    condition: (t: string) => string,
    source?: string,
  ): Piece[] {
    const t = this.parameters.alias();
    const map = this.map(target);
    const rows = `select * from ${source ?? map.table} ${t} where ${condition(t)} and ${this.wall(map, t)}
      order by ${t}.${order} limit ${limit}`;
    const { text, from } = hoist(concatenated(this.object(target, sets, t)), t);
    return [
      literal('['),
      sql(`(select string_agg(${text}, ',' order by ${t}.${order}) from (${rows}) ${t}${from})`),
      literal(']'),
    ];
  }

  wall(map: TypeMap, t: string): string {
    return `(${this.kind === 'system' ? 'true' : map.visible(t, this.parameters.viewer, this.kind)})`;
  }

  condition(rule: Sql | undefined, t: string): string[] {
    return rule ? [`(${this.sql(rule, t)})`] : [];
  }

  sql(rule: Sql, t: string): string {
    return rule(t, this.parameters.viewer, this.kind);
  }

  map(name: string): TypeMap {
    const map = this.maps.get(name);
    if (!map) throw new Error(`${name} has no field map`);
    return map;
  }

  type(name: string): GraphQLObjectType {
    return this.document.schema.getType(name) as GraphQLObjectType;
  }

  typeOf(field: Field): GraphQLObjectType {
    return getNamedType(field.type) as GraphQLObjectType;
  }

  first(nodes: readonly FieldNode[]): FieldNode {
    const [node] = nodes;
    if (!node) throw new Error('A field without a node');
    return node;
  }
}

/** The id that nothing has. */
const NOBODYS = '00000000-0000-0000-0000-000000000000';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** An id that is none finds nothing, like any other unknown id. */
const uuidOrNull = (value: unknown): unknown => (UUID.test(String(value)) ? value : null);
