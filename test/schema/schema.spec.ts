import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  getIntrospectionQuery,
  getNamedType,
  getNullableType,
  graphql,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  validateSchema,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLSchema,
} from 'graphql';
import { PAGE_DEFAULT, PAGE_MAX } from '@peyvand/kernel';
import { fieldMaps, type FieldMap, type Root } from '@peyvand/platform';
import { createApi } from '../../apps/api/src/create-api.js';
import { schemaText, textOf } from '../../apps/api/src/schema-text.js';
import { testConfig } from '../support/config.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

type OutputField = GraphQLField<unknown, unknown>;
interface Placed<Field> {
  place: string;
  field: Field;
}

const FILE = join(__dirname, '../../apps/api/schema.graphql');
/** Lists of what is no row of the database; each has a spec of its own for its pages. */
const PAGED_IN_CODE = ['Query.glossary'];
const ROOTS = ['Query', 'Mutation', 'Subscription'];

describe('the schema', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let schema: GraphQLSchema;

  beforeAll(async () => {
    database = await freshDatabase();
    app = await createApi(testConfig(database.url));
    ({ schema } = app.get(GraphQLSchemaHost));
  }, 60_000);

  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const types = () => Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
  const outputs = (): Placed<OutputField>[] =>
    types()
      .filter(isObjectType)
      .flatMap((type) =>
        Object.values(type.getFields()).map((field) => ({ place: `${type.name}.${field.name}`, field })),
      );
  const inputs = (): Placed<GraphQLInputField>[] =>
    types()
      .filter(isInputObjectType)
      .flatMap((type) =>
        Object.values(type.getFields()).map((field) => ({ place: `${type.name}.${field.name}`, field })),
      );
  const roots = () => outputs().filter(({ place }) => ROOTS.includes(place.split('.')[0] ?? ''));
  const rootOf = (field: OutputField) => field.extensions.projection as Root | undefined;
  const mapOf = (place: string): FieldMap | undefined => {
    const [type = '', field = ''] = place.split('.');
    return fieldMaps().get(type)?.fields[field];
  };
  const placesOf = (placed: readonly { place: string }[]) => placed.map(({ place }) => place);

  it('is the one in apps/api/schema.graphql (npm run schema writes it)', () => {
    expect(readFileSync(FILE, 'utf8')).toBe(textOf(schema));
  });

  it('is the same when it is made without a database, as npm run schema does', async () => {
    expect(await schemaText()).toBe(textOf(schema));
  });

  it('is a right one, and can be asked for whole', async () => {
    expect(validateSchema(schema)).toEqual([]);
    expect((await graphql({ schema, source: getIntrospectionQuery() })).errors).toBeUndefined();
  });

  it('describes every type and field', () => {
    const bare = [...outputs(), ...inputs()].filter(({ field }) => !field.description?.trim());
    expect([
      ...types()
        .filter((type) => !type.description && !ROOTS.includes(type.name))
        .map(({ name }) => name),
      ...placesOf(bare),
    ]).toEqual([]);
  });

  it('names an audience for every root field', () => {
    expect(roots().length).toBeGreaterThan(0);
    expect(placesOf(roots().filter(({ field }) => !field.extensions.allow))).toEqual([]);
  });

  it('reads every type of rows through a field map, which says who sees it', () => {
    const read = roots()
      .map(({ field }) => rootOf(field))
      .flatMap((root) => (root ? [root.target] : []));
    const payloads = outputs()
      .filter(({ field }) => field.extensions.payloadObject)
      .map(({ field }) => getNamedType(field.type).name);
    expect([...read, ...payloads].filter((name) => !fieldMaps().get(name)?.visible)).toEqual([]);
  });

  it('answers refusals with every mutation, and an object that may be missing', () => {
    const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
    const faults = mutations.flatMap((field) => {
      const payload = getNamedType(field.type);
      if (!isObjectType(payload) || !isNonNullType(field.type)) return [`${field.name} answers no payload`];
      const { refusals, ...others } = payload.getFields();
      const isRequired = Object.values(others).filter((one) => one.extensions.payloadObject && isNonNullType(one.type));
      return [
        ...(String(refusals?.type) === '[Refusal!]!' ? [] : [`${field.name} answers no refusals`]),
        ...isRequired.map((one) => `${payload.name}.${one.name} is never null`),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('takes one input object with every mutation, which the doors check', () => {
    const faults = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(
      ({ args }) =>
        args.length > 1 || args.some(({ name, type }) => name !== 'input' || !isInputObjectType(getNullableType(type))),
    );
    expect(faults.map(({ name }) => name)).toEqual([]);
  });

  it('pages every connection, at most a hundred rows at a time', () => {
    expect([PAGE_DEFAULT, PAGE_MAX]).toEqual([20, 100]);
    const connections = outputs().filter(({ field }) => getNamedType(field.type).name.endsWith('Connection'));
    const faults = connections.filter(({ place, field }) => {
      const how = mapOf(place) ?? rootOf(field);
      const isBounded = how?.kind === 'page' ? (how.max ?? PAGE_MAX) <= PAGE_MAX : PAGED_IN_CODE.includes(place);
      const args = field.args.map(({ name }) => name).filter((name) => name === 'first' || name === 'after');
      // A list without `first` answers one page of the default size.
      return !isBounded || args.length === 1;
    });
    expect(connections.length).toBeGreaterThan(5);
    expect(placesOf(faults)).toEqual([]);
  });

  it('bounds every other list of rows', () => {
    const lists = outputs().filter(
      ({ place, field }) =>
        isListType(getNullableType(field.type)) &&
        fieldMaps().has(getNamedType(field.type).name) &&
        !/(Connection|Edge)\./.test(place),
    );
    const unbounded = lists.filter(({ place, field }) => {
      const how = mapOf(place) ?? rootOf(field);
      return (how?.kind !== 'many' && how?.kind !== 'list') || (how.max ?? PAGE_MAX) > PAGE_MAX;
    });
    expect(placesOf(unbounded)).toEqual([]);
  });
});
