import { describe, expect, it } from '@jest/globals';
import { buildSchema, graphql, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { Refusal, Viewer } from '@peyvand/kernel';
import { guardRootFields } from './root-fields.js';
import { LineField } from './input-fields.js';
import { RequestContext } from './request-context.js';

class NameInput {
  @LineField({ description: 'Name.', max: 5 }) name!: string;
}

const SDL = `
  input NameInput { name: String! }
  type Refusal { code: String! field: String }
  type RenamePayload { done: Boolean refusals: [Refusal!]! }
  type Query { greeting: String! find(filter: NameInput): String }
  type Mutation { rename(input: NameInput!): RenamePayload! }
`;

/** A schema whose root fields all say who may knock, and do what they are told. */
function schemaOf(resolve: GraphQLFieldResolver<unknown, unknown>, sdl = SDL): GraphQLSchema {
  const schema = buildSchema(sdl);
  for (const root of [schema.getQueryType(), schema.getMutationType()])
    for (const field of Object.values(root?.getFields() ?? {}))
      Object.assign(field, { resolve, extensions: { allow: 'public' } });
  return schema;
}

const ask = (schema: GraphQLSchema, source: string) =>
  graphql({ schema, source, contextValue: new RequestContext(Viewer.anonymous, null, '', '', null) }).then(
    (answer) => JSON.parse(JSON.stringify(answer)) as typeof answer,
  );
const rename = (name: string) => `mutation { rename(input: { name: "${name}" }) { done refusals { code field } } }`;

describe('the doors', () => {
  it('do not open for a root field that does not say who may use it', () => {
    const schema = schemaOf(() => null);
    Object.assign(schema.getQueryType()?.getFields().greeting ?? {}, { extensions: {} });
    expect(() => guardRootFields(schema)).toThrow('Query.greeting does not say who may use it');
  });

  it('do not open for an input that nobody checks', () => {
    expect(NameInput.name).toBe('NameInput');
    const sdl = SDL.replace(
      'input NameInput { name: String! }',
      'input NameInput { name: String! other: OtherInput } input OtherInput { a: Int }',
    );
    expect(() => guardRootFields(schemaOf(() => null, sdl))).toThrow('NameInput.other is not checked');
    expect(() => guardRootFields(schemaOf(() => null, SDL.replaceAll('NameInput', 'NamelessInput')))).toThrow(
      'NamelessInput.name is not checked',
    );
  });

  it('give the resolver what was checked', async () => {
    const taken: unknown[] = [];
    const schema = schemaOf((_source, args) => {
      taken.push(args);
      return { done: true };
    });
    guardRootFields(schema);
    expect((await ask(schema, rename('  Ali  '))).data?.rename).toEqual({ done: true, refusals: [] });
    expect(taken).toEqual([{ input: { name: 'Ali' } }]);
  });

  it('answer a refusal of a mutation as data, and one of a query as an error', async () => {
    const schema = schemaOf(() => {
      throw new Refusal('STEP_NOT_ALLOWED');
    });
    guardRootFields(schema);
    expect((await ask(schema, rename('Ali'))).data?.rename).toEqual({
      done: false,
      refusals: [{ code: 'STEP_NOT_ALLOWED', field: null }],
    });
    expect((await ask(schema, rename('Alireza'))).data?.rename).toEqual({
      done: false,
      refusals: [{ code: 'TOO_LONG', field: 'name' }],
    });
    expect((await ask(schema, '{ find(filter: { name: "Alireza" }) }')).errors).toHaveLength(1);
  });

  it('let a fault pass, so that it is masked and logged', async () => {
    const schema = schemaOf(() => {
      throw new Error('broken');
    });
    guardRootFields(schema);
    expect((await ask(schema, rename('Ali'))).errors).toHaveLength(1);
  });
});
