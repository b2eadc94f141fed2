import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { newId } from '@peyvand/kernel';
import { LIMITS } from '@peyvand/platform';
import { codesOf, startApi, type TestApi } from '../support/api.js';
import { testConfig } from '../support/config.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

const times = (count: number, write: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => write(n)).join(' ');
/** A document with fields below each other; the last one is a leaf. */
const deep = (depth: number): string =>
  `{ rfps { nodes ${'{ problem '.repeat(depth - 3)} { id } ${'}'.repeat(depth - 3)} } }`;

/** Documents that would cost much or hide that they do, and what is said about them. */
const HOSTILE: [name: string, words: string, query: string][] = [
  ['more tokens than a screen needs', '1000 tokens', `{ ${times(LIMITS.tokens, () => 'rfps')} }`],
  ['levels without end', 'levels of depth', deep(LIMITS.depth + 1)],
  [
    'levels hidden in fragments',
    'levels of depth',
    `query { ...A } fragment A on Query { rfps { ...B } } fragment B
      on RfpConnection ${deep(LIMITS.depth + 1).slice(7, -2)}`,
  ],
  [
    'levels hidden behind a name of introspection',
    'levels of depth',
    deep(LIMITS.depth + 1)
      .replace('rfps', '__schema: rfps')
      .replaceAll('problem', '__type: problem'),
  ],
  [
    'introspection without end',
    'levels of depth',
    `{ __schema { types { ${'fields { type { '.repeat(8)} name ${'} }'.repeat(8)} } } }`,
  ],
  [
    'one field under many aliases',
    'aliases',
    `{ rfps { nodes { ${times(LIMITS.aliases + 1, (n) => `a${n}: id`)} } } }`,
  ],
  [
    'aliases in a fragment',
    'aliases',
    `{ rfps { nodes { ...A } } } fragment A on Rfp { ${times(LIMITS.aliases + 1, (n) => `a${n}: id`)} }`,
  ],
  [
    'many root fields',
    'root fields',
    `{ ${times(LIMITS.rootFields + 1, (n) => `a${n}: rfps { totalCount { count } }`)} }`,
  ],
  [
    'root fields in fragments',
    'root fields',
    '{ ...A ...B } fragment A on Query { me { id } officeFields { code } provinces { code } } fragment B on Query { isicSections { code } companyTypes { code } ... { trlLevels { level } } }',
  ],
  [
    'directives without end',
    'directives',
    `{ rfps { totalCount ${times(LIMITS.directives + 1, () => '@include(if: true)')} { count } } }`,
  ],
  ['several operations', 'more than 1 operation', 'query A { me { id } } query B { me { id } }'],
  [
    'fragments in a circle',
    'within itself',
    '{ ...A } fragment A on Query { me { id } ...B } fragment B on Query { ...A }',
  ],
  ['a list of a million', 'objects to load', '{ rfps(first: 1000000) { nodes { id } } }'],
  [
    'lists in lists',
    'objects to load',
    '{ a: organizations(first: 100) { ...P } b: organizations(first: 100) { ...P } } fragment P on OrganizationConnection { nodes { pastProjects(first: 100) { nodes { title } } } }',
  ],
  [
    'passwords guessed by the dozen',
    'checks a password',
    'mutation { a: signIn(input: { email: "a@b.ir", password: "x" }) { done } b: signIn(input: { email: "a@b.ir", password: "y" }) { done } }',
  ],
];

describe('what one request may ask for', () => {
  let database: TestDatabase;
  let api: TestApi;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
  }, 60_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const post = (payload: unknown, headers: Record<string, string> = {}) =>
    api.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', ...headers },
      payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
    });

  it.each(HOSTILE)('is refused before anything is read: %s', async (_name, words, query) => {
    const { result, statements } = await api.countSql(() => post({ query }));
    expect(result.statusCode).toBe(400);
    const { data = null, errors } = result.json<{ data?: unknown; errors: { message: string }[] }>();
    expect(data).toBeNull();
    expect(errors.map(({ message }) => message)).toContainEqual(expect.stringContaining(words));
    expect(statements).toBe(0);
  });

  it('is refused by its variables as well', async () => {
    const query =
      'query ($n: Int) { organizations(first: $n) { nodes { pastProjects(first: $n) { nodes { title } } } } }';
    const { result, statements } = await api.countSql(() => post({ query, variables: { n: 1_000_000 } }));
    expect([result.statusCode, statements]).toEqual([400, 0]);
    expect(result.body).toContain('objects to load');
    const byDefault = await post({ query: query.replace('Int', 'Int = 100'), variables: {} });
    expect(byDefault.statusCode).toBe(400);
  });

  it('is answered cheaply where it only looks dear', async () => {
    const bomb = `{ ...F0 } ${times(40, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`)} fragment F40
      on Query { __typename }`;
    const overlap = `{ trlLevels { ${times(300, () => 'level')} } }`;
    // Where each level were followed on its own, this would not end within anybody's lifetime.
    for (const query of [bomb, overlap])
      expect((await post({ query })).json<{ errors?: unknown }>().errors).toBeUndefined();
  });

  it('leaves room for the tools that show the schema', async () => {
    const answer = await post({ query: getIntrospectionQuery() });
    expect(answer.json<{ errors?: unknown }>().errors).toBeUndefined();
  });

  it('is a hundred rows of a list at most, twenty unless told', async () => {
    const count = async (args: string) => await api.anonymous.request(`{ competences${args} { nodes { code } } }`);
    expect((await count('')).data.competences.nodes).toHaveLength(20);
    expect((await count('(first: 100)')).data.competences.nodes).toHaveLength(100);
    for (const first of [101, -1])
      expect((await count(`(first: ${first})`)).errors?.map(({ extensions }) => extensions.code)).toEqual([
        'BAD_USER_INPUT',
      ]);
  });

  it('is a hundred items of an input list at most, and texts of bounded length', async () => {
    const person = await api.a.person();
    const read = await api
      .as(person)
      .request(
        'mutation ($input: MarkNoticesReadInput!) { markNoticesRead(input: $input) { refusals { code field } } }',
        { input: { ids: Array.from({ length: 101 }, newId) } },
      );
    expect(read.data.markNoticesRead.refusals).toEqual([{ code: 'TOO_MANY', field: 'ids' }]);
    const named = await api
      .as(person)
      .request('mutation ($input: UpdateMeInput!) { updateMe(input: $input) { refusals { code } } }', {
        input: { name: 'x'.repeat(10_000) },
      });
    expect(codesOf(named.data.updateMe)).toEqual(['TOO_LONG']);
  });

  it('is a hundred kilobytes, variables included', async () => {
    const query = 'query ($text: String) { glossary(text: $text) { totalCount } }';
    expect((await post({ query, variables: { text: 'x'.repeat(LIMITS.bodyBytes) } })).statusCode).toBe(413);
    expect((await post({ query: `${query} #${'x'.repeat(10_000_000)}` })).statusCode).toBe(413);
    expect((await post({ query, variables: { text: 'x'.repeat(LIMITS.bodyBytes - 1_000) } })).statusCode).toBe(200);
  });

  it('is one operation: no batches, no operations by digest', async () => {
    const { result, statements } = await api.countSql(() =>
      post(Array.from({ length: 100 }, () => ({ query: '{ rfps { totalCount { count } } }' }))),
    );
    expect([result.statusCode, statements]).toEqual([400, 0]);
    const byDigest = await post({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } });
    expect(byDigest.body).toContain('PERSISTED_QUERY_NOT_SUPPORTED');
  });

  it('has to arrive in time', async () => {
    const hasty = await startApi(database, { REQUEST_TIME: '1s' });
    try {
      await hasty.app.listen(0, '127.0.0.1');
      const { port } = new URL(await hasty.app.getUrl());
      const socket = connect(Number(port), '127.0.0.1');
      let said = '';
      socket.on('data', (part) => {
        said += part.toString();
      });
      socket.write(
        'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{',
      );
      await new Promise((resolve) => socket.once('close', resolve));
      expect(said).toContain('408');
    } finally {
      await hasty.close();
    }
  });

  it('is ten seconds unless the operator says otherwise', () => {
    expect(testConfig(database.url).requestMs).toBe(10_000);
  });
});
