import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  getNamedType,
  isNonNullType,
  isObjectType,
  isLeafType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { emailOf } from '../../apps/api/src/demo/cast-writer.js';
import { numbersOf } from '../support/arguments.js';
import { errorsOf, startApi, type TestApi } from '../support/api.js';
import type { TestDatabase } from '../support/database.js';
import { demoDatabase } from '../support/demo.js';

/** How deep a list is asked: its rows, what they point to, and the lists of those. */
const DEPTH = 2;

/** Where a kind of object stands at several depths of a row, each depth has a batch of its own. */
const DEPTHS = 3;

type Field = GraphQLField<unknown, unknown>;
const needsNothing = ({ args }: Field): boolean =>
  args.every(({ type, defaultValue }) => !isNonNullType(type) || defaultValue !== undefined);
const isPage = ({ type }: Field): boolean => getNamedType(type).name.endsWith('Connection');

/** A document has at most 1,000 tokens, so a row is asked for in pieces. */
const PIECE = 1_200;

function pieces(fields: readonly string[]): string[] {
  const made: string[] = [];
  for (const field of fields) {
    if (made.length && (made.at(-1) ?? '').length + field.length < PIECE) made.push(`${made.pop()} ${field}`);
    else made.push(field);
  }
  return made;
}

const selection = (type: GraphQLObjectType, depth: number): string => fieldsOf(type, depth).join(' ');

/** Everything a row can be asked for, field by field. */
function fieldsOf(type: GraphQLObjectType, depth: number): string[] {
  return Object.values(type.getFields())
    .filter(needsNothing)
    .flatMap((field) => {
      const named = getNamedType(field.type);
      if (isLeafType(named)) return [field.name];
      if (!isObjectType(named) || depth === 0) return [];
      if (isPage(field)) return [`${field.name}(first: 2) { nodes { ${selection(nodeOf(named), 0)} } }`];
      return pieces(fieldsOf(named, depth - 1)).map((inner) => `${field.name} { ${inner} }`);
    });
}

function nodeOf(connection: GraphQLObjectType): GraphQLObjectType {
  return getNamedType(connection.getFields().nodes?.type) as GraphQLObjectType;
}

describe('SQL statements of an operation', () => {
  let database: TestDatabase;
  let api: TestApi;
  let schema: GraphQLSchema;

  beforeAll(async () => {
    database = await demoDatabase();
    api = await startApi(database);
    schema = api.app.get(GraphQLSchemaHost, { strict: false }).schema;
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  it.each(['carpet.officer', 'weaver', 'definer', 'vision', 'admin'])(
    'do not grow with the rows of a list, for every list of the API, asked by %s',
    async (key) => {
      const person = (await api.owner.query<{ id: string }>('select id from person where email = $1', [emailOf(key)]))
        .rows[0] as { id: string };
      const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
        (field) => isPage(field) && needsNothing(field),
      );
      expect(lists.length).toBeGreaterThan(8);
      for (const list of lists) {
        const numbers = numbersOf(getNamedType(list.type));
        for (const rows of pieces(fieldsOf(nodeOf(getNamedType(list.type) as GraphQLObjectType), DEPTH))) {
          const read = (first: number) =>
            api.countSql(() =>
              api
                .as(person)
                .request(`query($first: Int) { ${list.name}(first: $first) { ${numbers} nodes { ${rows} } } }`, {
                  first,
                }),
            );
          const warm = await read(1);
          if (errorsOf(warm.result).includes('FORBIDDEN')) continue;
          const [short, long] = [await read(1), await read(20)];
          expect({ list: list.name, rows, errors: errorsOf(long.result) }).toEqual({
            list: list.name,
            rows,
            errors: [],
          });
          expect({ list: list.name, rows, repeated: Math.max(long.repeats - short.repeats, DEPTHS) }).toEqual({
            list: list.name,
            rows,
            repeated: DEPTHS,
          });
        }
      }
    },
    240_000,
  );
});
