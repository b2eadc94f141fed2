import { Injectable } from '@nestjs/common';
import { GraphQLError, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import { SecondFactorRequired, sha256, type Viewer } from '@peyvand/kernel';
import { ReadPool } from '../db/read-pool.js';
import { looksEmpty, needsPowers } from './asleep.js';
import { attachMaps } from './attach.js';
import { signatureOf, type Document } from './collect.js';
import { Compiler } from './compiler.js';
import { fieldMaps, type Root, type TypeMap } from './mapping.js';
import { ReadLog } from './read-log.js';
import { StatementNames } from './statement-names.js';
import type { Compiled } from './statement.js';
import { isSteady } from './steady.js';

/** Shapes (kinds of viewer and variables) remembered for one field of one document. */
const SHAPES_MAX = 64;
const ANSWER_MAX = 8_000_000;

interface Plan {
  readonly compiled: Compiled;
  /** Who it is among the statements; none for what is compiled for one request. */
  readonly digest?: string;
  readonly isSteady?: boolean;
}

/** Reads a field of the schema with one statement that answers its JSON text. */
@Injectable()
export class Projector {
  private maps: ReadonlyMap<string, TypeMap> = new Map();
  private readonly plans = new WeakMap<object, Map<string, Plan>>();
  private readonly names = new StatementNames();

  constructor(
    private readonly read: ReadPool,
    private readonly log: ReadLog,
  ) {}

  /** Binds the field maps to the schema. Refuses the start when a field cannot be read. */
  attach(schema: GraphQLSchema): void {
    this.maps = fieldMaps();
    attachMaps(schema, this.maps, {
      byId: (info, id, viewer) => this.byId(info, id, viewer),
      note: (viewer, type, id) => this.log.note(viewer, type, id),
    });
  }

  /**
   * One root field. A list that is empty because powers sleep says so. @throws SecondFactorRequired
   */
  async resolve<T = unknown>(info: GraphQLResolveInfo, context: { viewer: Viewer }): Promise<T> {
    const field = info.parentType.getFields()[info.fieldName];
    const root = field?.extensions.projection as Root | undefined;
    if (!field || !root) throw new Error(`${info.fieldName} is not projected`);
    const plan = this.plan(info, context.viewer, (compiler) => compiler.root(field, info.fieldNodes, root));
    const answer = await this.run({ ...plan, isSteady: isSteady(root, field, info) }, info, context.viewer);
    if (
      context.viewer.lacksSecondFactor &&
      looksEmpty(answer, field, info) &&
      needsPowers(root, this.maps.get(root.target), field.extensions.allow)
    )
      throw new SecondFactorRequired('Prove your second factor to see what is here');
    return answer as T;
  }

  /** The object of a payload, read by the same rules as any other. */
  private async byId(info: GraphQLResolveInfo, id: string, viewer: Viewer): Promise<unknown> {
    const target = String(info.returnType).replace('!', '');
    const compiler = this.compiler(info, viewer);
    return this.run({ compiled: compiler.byId(target, info.fieldNodes, () => id) }, info, viewer);
  }

  /**
   * An object of the type of this field as `viewer`, who need not be the one who asks, will read it once its row is
   * what `source` makes of it: compiled of the same field maps as everything that is read.
   */
  preview(info: GraphQLResolveInfo, id: string, viewer: Viewer, source: (id: string) => string): Promise<unknown> {
    const target = String(info.returnType).replace('!', '');
    const compiled = this.compiler(info, viewer).preview(target, info.fieldNodes, () => id, source);
    return this.run({ compiled }, info, viewer);
  }

  private plan(info: GraphQLResolveInfo, viewer: Viewer, compile: (compiler: Compiler) => Compiled): Plan {
    let shapes = this.plans.get(info.operation);
    if (!shapes) this.plans.set(info.operation, (shapes = new Map<string, Plan>()));
    const key = `${info.path.key}:${viewer.kind}:${signatureOf(info.schema, info.operation, info.variableValues)}`;
    const known = shapes.get(key);
    if (known) return known;
    const compiled = compile(this.compiler(info, viewer));
    if (shapes.size >= SHAPES_MAX) return { compiled };
    const plan: Plan = { compiled, digest: sha256(compiled.text) };
    shapes.set(key, plan);
    return plan;
  }

  private compiler(info: GraphQLResolveInfo, viewer: Viewer): Compiler {
    const document: Document = { schema: info.schema, fragments: info.fragments, variables: info.variableValues };
    return new Compiler(document, this.maps, viewer.kind);
  }

  private async run({ compiled, digest, isSteady }: Plan, info: GraphQLResolveInfo, viewer: Viewer): Promise<unknown> {
    const values = compiled.values(info.variableValues, viewer);
    const name = digest && this.names.nameOf(digest);
    const rows = await this.read.query<{ json: string }>({ name, text: compiled.text, values, isSteady });
    const text = rows[0]?.json ?? 'null';
    if (text.length > ANSWER_MAX)
      throw new GraphQLError('The answer is too large; ask for less', { extensions: { code: 'RESPONSE_TOO_LARGE' } });
    return JSON.parse(text) as unknown;
  }
}
