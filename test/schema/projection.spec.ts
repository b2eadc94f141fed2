import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, graphql, type GraphQLSchema } from 'graphql';
import pg from 'pg';
import { Viewer } from '@peyvand/kernel';
import {
  Log,
  Projector,
  ReadLog,
  ReadPool,
  dateTime,
  everyone,
  external,
  id,
  integer,
  many,
  one,
  page,
  projection,
  text,
  type Root,
} from '@peyvand/platform';
import { testConfig } from '../support/config.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

const SDL = `
  scalar DateTime
  type Shelf { id: ID! name: String! books(first: Int, after: String,
  orderBy: String): BookConnection! labels: [Label!]! }
  type Label { id: ID! word: String! }
  type Book { id: ID! title: String! pages: Int secret: String printedAt: DateTime! shelf: Shelf double: Int! }
  type BookEdge { cursor: String! node: Book! }
  type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
  type CappedCount { count: Int! isCapped: Boolean! }
  type FacetValue { value: String! count: Int! isCapped: Boolean! }
  type Facet { field: String! values: [FacetValue!]! }
  type Listed { nodes: [Book!]! pageInfo: PageInfo! totalCount: CappedCount! facets: [Facet!]! }
  type BookConnection { nodes: [Book!]! edges: [BookEdge!]! pageInfo: PageInfo! totalCount: Int! }
  input BookFilter { minPages: Int secret: String title: String }
  type Query { books(first: Int, after: String, filter: BookFilter,
  orderBy: String): BookConnection! counted(filter: BookFilter): Listed! book(id: ID!): Book shelves: [Shelf!]! }
`;

projection('Label', { table: 'label', fields: { id: id(), word: text() }, visible: everyone });
projection('Shelf', {
  table: 'shelf',
  visible: everyone,
  fields: { id: id(), name: text(), books: page('Book', 'shelf_id'), labels: many('Label', 'shelf_id', 'word') },
});
projection('Book', {
  table: 'book',
  fields: {
    id: id(),
    title: text(),
    pages: integer(),
    printedAt: dateTime(),
    shelf: one('Shelf', 'shelf_id'),
    double: external('pages'),
    secret: text({ visible: (t, viewer) => `${t}.owner_id = any(${viewer('organizationIds', 'uuid[]')})` }),
  },
  visible: (t, viewer, kind) =>
    kind === 'anonymous'
      ? `not ${t}.hidden`
      : `(not ${t}.hidden or ${t}.owner_id = any(${viewer('organizationIds', 'uuid[]')}))`,
  filters: {
    'filter.minPages': { sql: (t, value) => `${t}.pages >= ${value}`, cast: 'int' },
    'filter.title': { sql: (t, value) => `${t}.title = ${value}`, cast: 'text' },
    'filter.secret': {
      sql: (t, value, viewer) =>
        `${t}.secret = ${value} and ${t}.owner_id = any(${viewer('organizationIds', 'uuid[]')})`,
      cast: 'text',
    },
  },
  facets: { secret: 'secret', title: (t) => `'half ' || ${t}.pages / 50` },
  countMax: 7,
  orders: {
    newest: { sql: (t) => `${t}.printed_at`, cast: 'timestamptz', descending: true },
    title: { sql: (t) => `${t}.title`, cast: 'text' },
  },
});

const uuid = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const owner = new Viewer(
  'person',
  uuid(1),
  [{ id: uuid(2), organizationId: uuid(500), role: 'head', capacities: [] }],
  null,
  null,
);

describe('reads compiled from field maps', () => {
  let database: TestDatabase;
  let read: ReadPool;
  let schema: GraphQLSchema;
  let statements = 0;

  beforeAll(async () => {
    database = await freshDatabase();
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query(`
      create table shelf (id uuid primary key, name text not null);
      create table label (id uuid primary key, shelf_id uuid not null, word text not null);
      create table book (id uuid primary key, title text not null, pages int, secret text,
      printed_at timestamptz not null, shelf_id uuid, owner_id uuid, hidden boolean not null);
      insert into shelf values ('${uuid(10)}', 'Oben "quer"'), ('${uuid(11)}', 'قفسه');
      insert into label values ('${uuid(20)}', '${uuid(10)}', 'b'), ('${uuid(21)}', '${uuid(10)}', 'a');
      insert into book select ('00000000-0000-7000-8000-' || lpad((100 + n)::text, 12, '0'))::uuid, 'Book ' || n,
      n * 10, 's' || n,
        timestamptz '2026-01-01Z' + (n / 2) * interval '1 microsecond', case when n % 2 = 0 then '${uuid(10)}'::uuid
        else '${uuid(11)}'::uuid end,
        '${uuid(500)}', n = 5 from generate_series(1, 9) n;`);
    await client.end();
    const config = testConfig(database.url);
    read = new ReadPool(config, new Log(config));
    const query = read.query.bind(read);
    read.query = (statement) => {
      statements++;
      return query(statement);
    };
    const projector = new Projector(read, new ReadLog());
    schema = buildSchema(SDL);
    const roots: Record<string, Root> = {
      books: { kind: 'page', target: 'Book', max: 50 },
      counted: { kind: 'page', target: 'Book' },
      book: { kind: 'byKey', target: 'Book', arg: 'id' },
      shelves: { kind: 'list', target: 'Shelf', order: 'name' },
    };
    for (const [name, field] of Object.entries(schema.getQueryType()?.getFields() ?? {})) {
      field.extensions = { projection: roots[name] };
      field.resolve = (_source, _args, context, info) => projector.resolve(info, context as { viewer: Viewer });
    }
    const book = schema.getType('Book') as { getFields(): Record<string, { resolve?: unknown }> };
    Object.assign(book.getFields().double ?? {}, { resolve: ({ $ }: { $: { pages: number } }) => $.pages * 2 });
    projector.attach(schema);
  }, 60_000);

  afterAll(async () => {
    await read.onApplicationShutdown();
    await database.drop();
  });

  const ask = async (source: string, variableValues: Record<string, unknown> = {}, viewer = Viewer.anonymous) =>
    JSON.parse(JSON.stringify(await graphql({ schema, source, variableValues, contextValue: { viewer } }))) as {
      data: Record<string, unknown>;
      errors?: { message: string }[];
    };

  it('answers aliases, fragments, directives and __typename in the order asked', async () => {
    const { data } = await ask(
      `query ($no: Boolean!) { one: book(id: "${uuid(102)}") { __typename b: title a: title ...More skipped: pages
        @skip(if: $no) } } fragment More on Book { double shelf { name labels { word } } }`,
      { no: true },
    );
    expect(data.one).toEqual({
      __typename: 'Book',
      b: 'Book 2',
      a: 'Book 2',
      double: 40,
      shelf: { name: 'Oben "quer"', labels: [{ word: 'a' }, { word: 'b' }] },
    });
  });

  it('walks all pages without gap or repetition, also where the order has ties', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await ask(
        'query ($after: String) { books(first: 2, after: $after) { nodes { title } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      const list = data.books as { nodes: { title: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      seen.push(...list.nodes.map((node) => node.title));
      after = list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toHaveLength(8);
    expect(new Set(seen).size).toBe(8);
  });

  it('hides rows and values from those who may not see them, counts included', async () => {
    const query = `{ books { totalCount } hidden: book(id: "${uuid(105)}") { id } open: book(id: "${uuid(101)}") {
      secret } }`;
    expect((await ask(query)).data).toEqual({ books: { totalCount: 8 }, hidden: null, open: { secret: null } });
    expect((await ask(query, {}, owner)).data).toEqual({
      books: { totalCount: 9 },
      hidden: { id: uuid(105) },
      open: { secret: 's1' },
    });
  });

  it('filters and orders only when told', async () => {
    const { data } = await ask(
      'query ($f: BookFilter) { books(filter: $f, orderBy: "title", first: 3) { edges { cursor node { title } } } }',
      { f: { minPages: 70 } },
    );
    expect((data.books as { edges: { node: { title: string } }[] }).edges.map((edge) => edge.node.title)).toEqual([
      'Book 7',
      'Book 8',
      'Book 9',
    ]);
  });

  it('reads a list with lists in it with one statement, however long it is', async () => {
    const before = statements;
    const { data } = await ask('{ shelves { name books(first: 50) { totalCount nodes { title shelf { name } } } } }');
    expect(data.shelves).toHaveLength(2);
    expect(statements - before).toBe(1);
  });

  it.each([
    ['{ books(first: 51) { totalCount nodes { id } } }', 'first must be between'],
    ['{ books(first: -1) { nodes { id } } }', 'first must be between'],
    ['{ books(after: "x") { nodes { id } } }', 'not a cursor'],
    [
      `{ books(after: "${Buffer.from(`newest_20260231T000000.000000Z_${uuid(101)}`).toString('base64url')}") { nodes { id } }
        }`,
      'not a cursor',
    ],
  ])('refuses %s', async (query, message) => {
    expect((await ask(query)).errors?.[0]?.message).toContain(message);
  });

  it('takes a cursor for the order that handed it out only', async () => {
    const { data } = await ask('{ books(first: 2, orderBy: "title") { pageInfo { endCursor } } }');
    const after = (data.books as { pageInfo: { endCursor: string } }).pageInfo.endCursor;
    const go = 'query($after: String, $order: String) { books(after: $after, orderBy: $order) { nodes { id } } }';
    expect((await ask(go, { after, order: 'title' })).errors).toBeUndefined();
    expect((await ask(go, { after, order: 'newest' })).errors?.[0]?.message).toContain('not a cursor');
  });

  it('counts a list up to its limit, and by what is seen of it', async () => {
    const list = `query($filter: BookFilter) { all: counted(filter: $filter) { n: totalCount { count isCapped }
      facets { of: field values { value count } } } }`;
    const halves = (first: number, second: number) => ({
      of: 'title',
      values: [
        { value: 'half 0', count: first },
        { value: 'half 1', count: second },
      ],
    });
    const before = statements;
    expect((await ask(list)).data.all).toEqual({
      n: { count: 7, isCapped: true },
      facets: [{ of: 'secret', values: [] }, halves(4, 4)],
    });
    expect(statements - before).toBe(1);
    // Its own filter narrows all but the facet itself; what may not be seen is counted for its owner only.
    const narrowed = await ask(list, { filter: { title: 'Book 5', minPages: 30 } }, owner);
    expect(narrowed.data.all).toEqual({
      n: { count: 1, isCapped: false },
      facets: [
        { of: 'secret', values: [{ value: 's5', count: 1 }] },
        {
          ...halves(2, 5),
          values: [
            { value: 'half 1', count: 5 },
            { value: 'half 0', count: 2 },
          ],
        },
      ],
    });
  });

  it('finds nothing under an id that is none', async () => {
    expect((await ask(`{ book(id: "' or 1=1 --") { id } }`)).data).toEqual({ book: null });
  });
});
