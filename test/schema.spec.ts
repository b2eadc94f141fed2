import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { fieldMaps } from '@peyvand/platform';
import { getNamedType, isInputObjectType, isListType, isNonNullType, isObjectType, lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { createApi } from '../apps/api/src/create-api.js';
import { testConfig } from './support/config.js';
import { freshDatabase, type TestDatabase } from './support/database.js';

const FILE = join(__dirname, '../apps/api/schema.graphql');

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
  const fields = () => types().flatMap((type) => (isObjectType(type) || isInputObjectType(type) ? Object.values(type.getFields()).map((field) => ({ type, field })) : []));

  it('is the one in apps/api/schema.graphql (npm run schema writes it)', () => {
    const text = `${printSchema(lexicographicSortSchema(schema))}\n`;
    if (process.env.WRITE_SCHEMA || !existsSync(FILE)) writeFileSync(FILE, text);
    expect(readFileSync(FILE, 'utf8')).toBe(text);
  });

  it('describes every type and field', () => {
    const bare = [
      ...types().filter((type) => !type.description && !['Query', 'Mutation', 'Subscription'].includes(type.name)).map((type) => type.name),
      ...fields().filter(({ field }) => !field.description).map(({ type, field }) => `${type.name}.${field.name}`),
    ];
    expect(bare).toEqual([]);
  });

  it('names an audience for every root field', () => {
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((root) => Object.values(root?.getFields() ?? {}));
    expect(roots.length).toBeGreaterThan(0);
    expect(roots.filter((field) => !field.extensions.allow).map((field) => field.name)).toEqual([]);
  });

  it('answers refusals with every mutation', () => {
    const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
    const without = mutations.filter((field) => {
      const payload = getNamedType(field.type);
      return !isObjectType(payload) || !payload.getFields().refusals;
    });
    expect(without.map((field) => field.name)).toEqual([]);
  });

  it('pages or bounds every list of rows', () => {
    const maps = fieldMaps();
    const unbounded = fields().filter(({ type, field }) => {
      const bare = isNonNullType(field.type) ? field.type.ofType : field.type;
      const target = getNamedType(field.type);
      if (!isListType(bare) || !maps.has(target.name) || /(Connection|Edge)$/.test(type.name)) return false;
      const how = maps.get(type.name)?.fields[field.name];
      const root = 'extensions' in field ? (field.extensions.projection as { kind?: string } | undefined) : undefined;
      return how?.kind !== 'many' && root?.kind !== 'list';
    });
    expect(unbounded.map(({ type, field }) => `${type.name}.${field.name}`)).toEqual([]);
  });
});
