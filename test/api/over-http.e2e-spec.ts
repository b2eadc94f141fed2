import { connect } from 'node:net';
import { Script } from 'node:vm';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { serverAudits } from 'graphql-http';
import { LIMITS } from '@peyvand/platform';
import { startApi, type TestApi } from '../support/api.js';
import { PRODUCTION } from '../support/config.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

/** Each way to be refused before GraphQL is reached. */
const REFUSED: [name: string, status: number, code: string, request: object][] = [
  ['JSON that is none', 400, 'BAD_REQUEST', { method: 'POST', url: '/graphql', payload: '{"query":' }],
  ['no body', 400, 'BAD_REQUEST', { method: 'POST', url: '/graphql', payload: '' }],
  [
    'JSON with a prototype',
    400,
    'BAD_REQUEST',
    { method: 'POST', url: '/graphql', payload: '{"__proto__": {"query": "{ me { id } }"}}' },
  ],
  ['an address that is none', 400, 'BAD_REQUEST', { method: 'GET', url: '/%zz' }],
  ['another place', 404, 'NOT_FOUND', { method: 'GET', url: '/<script>' }],
  ['another method', 404, 'NOT_FOUND', { method: 'DELETE', url: '/graphql', headers: {} }],
  [
    'a body too large',
    413,
    'PAYLOAD_TOO_LARGE',
    { method: 'POST', url: '/graphql', payload: JSON.stringify({ query: 'x'.repeat(LIMITS.bodyBytes) }) },
  ],
  [
    'another kind',
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    { method: 'POST', url: '/graphql', payload: 'query', headers: { 'content-type': 'application/x-unknown' } },
  ],
];

describe('GraphQL over HTTP', () => {
  let database: TestDatabase;
  let api: TestApi;
  let production: TestApi;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    production = await startApi(database, PRODUCTION);
    for (const { app } of [api, production]) await app.listen(0, '127.0.0.1');
  }, 60_000);

  afterAll(async () => {
    await api.close();
    await production.close();
    await database.drop();
  });

  it('goes compressed to who takes it, and as it is to who does not; what comes compressed is not opened', async () => {
    const payload = { query: getIntrospectionQuery() };
    const ask = (headers: Record<string, string>) =>
      api.app.inject({ method: 'POST', url: '/graphql', payload, headers });
    const [plain, brotli, gzip] = [
      await ask({}),
      await ask({ 'accept-encoding': 'gzip, deflate, br' }),
      await ask({ 'accept-encoding': 'gzip' }),
    ];
    expect([plain, brotli, gzip].map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'br', 'gzip']);
    expect(brotliDecompressSync(brotli.rawPayload).equals(plain.rawPayload)).toBe(true);
    expect(gunzipSync(gzip.rawPayload).equals(plain.rawPayload)).toBe(true);
    expect(brotli.rawPayload.length * 5).toBeLessThan(plain.rawPayload.length);
    const sent = await api.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      payload: gzipSync(JSON.stringify({ query: '{ serverTime }' })),
    });
    expect(sent.statusCode).toBeGreaterThanOrEqual(400);
  });

  const failing = async ({ app }: TestApi, headers: Record<string, string>) => {
    const audits = serverAudits({
      url: `${await app.getUrl()}/graphql`,
      fetchFn: (url: string, init: RequestInit = {}) =>
        fetch(url, { ...init, headers: { ...(init.headers as Record<string, string>), ...headers } }),
    });
    const results = [];
    for (const { fn } of audits) results.push(await fn());
    return {
      count: results.length,
      failing: results
        .filter(({ status }) => status !== 'ok')
        .map(({ id }) => id)
        .sort(),
    };
  };

  it('passes every audit of the graphql-http package', async () => {
    expect(await failing(api, { 'apollo-require-preflight': 'true' })).toEqual({ count: 61, failing: [] });
  });

  it('fails in production those that look at the schema or ask as a page of somebody else could', async () => {
    expect(await failing(production, {})).toEqual({
      count: 61,
      failing: ['28B9', '2EA1', '5A70', '6A70', 'BF61', 'D6D5'],
    });
  });

  it('refuses with 400 what passes a limit, whatever is accepted', async () => {
    for (const query of [
      `{ ${'rfps '.repeat(LIMITS.tokens)} }`,
      '{ rfps(first: 1000000) { nodes { id } } }',
      `{ rfps { nodes { ${Array.from({ length: LIMITS.aliases + 1 }, (_, n) => `a${n}: id`).join(' ')} } } }`,
    ]) {
      const { statusCode } = await api.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { accept: 'application/json' },
        payload: { query },
      });
      expect(statusCode).toBe(400);
    }
  });

  it.each(REFUSED)('says in one shape what is wrong before it is reached: %s', async (_name, status, code, request) => {
    for (const { app } of [api, production]) {
      const answer = await app.inject({ headers: { 'content-type': 'application/json' }, ...request });
      expect([answer.statusCode, answer.headers['content-type']]).toEqual([status, 'application/json; charset=utf-8']);
      expect(answer.json()).toEqual({ errors: [{ message: expect.any(String), extensions: { code } }] });
      expect(answer.body).not.toMatch(/script|FST_|Unexpected|DELETE/);
    }
  });

  it('says so in the same shape to what is no HTTP', async () => {
    const { port } = new URL(await api.app.getUrl());
    const say = (text: string) =>
      new Promise<string>((resolve) => {
        const socket = connect(Number(port), '127.0.0.1', () => socket.write(text));
        let heard = '';
        socket.on('data', (part) => (heard += part.toString()));
        socket.on('close', () => resolve(heard));
      });
    const bodyOf = (answer: string): unknown => JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')));
    expect(bodyOf(await say('NONSENSE\r\n\r\n'))).toEqual({
      errors: [{ message: expect.any(String), extensions: { code: 'BAD_REQUEST' } }],
    });
    const long = await say(`GET / HTTP/1.1\r\nHost: a\r\nX-Long: ${'x'.repeat(70_000)}\r\n\r\n`);
    expect(long).toMatch(/^HTTP\/1.1 431 /);
    expect(bodyOf(long)).toEqual({
      errors: [{ message: expect.any(String), extensions: { code: 'HEADERS_TOO_LARGE' } }],
    });
  });

  it('tells browsers in production what they may do with an answer', async () => {
    const headersOf = async (request: object) => {
      const { headers } = await production.app.inject({
        method: 'POST',
        url: '/graphql',
        payload: { query: '{ __typename }' },
        headers: { origin: 'https://elsewhere.example' },
        ...request,
      });
      const { 'content-length': _length, 'x-request-id': _id, date: _date, ...kept } = headers;
      return kept;
    };
    const always = {
      'cache-control': 'no-store',
      connection: 'keep-alive',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; form-action 'none'; base-uri 'none'",
      'content-type': 'application/json; charset=utf-8',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'x-content-type-options': 'nosniff',
    };
    // Who asked is said where it was looked at.
    const answered = { ...always, 'x-peyvand-signed-in': '0' };
    expect(await headersOf({})).toEqual(answered);
    expect(await headersOf({ payload: 'none' })).toEqual(always);
    expect(await headersOf({ method: 'GET', url: '/nothing' })).toEqual(always);
    expect(await headersOf({ method: 'GET', url: '/%zz' })).toEqual(always);
    for (const origin of ['https://peyvand.example', 'https://peyvand.example.evil.example', 'null'])
      expect(await headersOf({ headers: { origin } })).toEqual(answered);
    const preflight = await headersOf({ method: 'OPTIONS', headers: { origin: 'https://elsewhere.example' } });
    expect(Object.keys(preflight).filter((name) => /^access-control|x-powered-by/.test(name))).toEqual([]);
    const page = await headersOf({ method: 'GET', url: '/unsubscribe?token=x' });
    expect(page['content-security-policy']).toContain("frame-ancestors 'none'");
  });

  it('serves GraphiQL with all its files in a demo, and only there', async () => {
    const demo = await startApi(database, { PEYVAND_MODE: 'demo' });
    try {
      const opened = await demo.app.inject({ url: '/graphql', headers: { accept: 'text/html' } });
      expect([opened.statusCode, opened.headers.location]).toEqual([302, '/graphiql']);
      const page = await demo.app.inject('/graphiql');
      const policy = String(page.headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'; script-src 'self';");
      expect(policy).not.toMatch(/https?:|unsafe-eval|script-src[^;]*unsafe/);
      const files = [...page.body.matchAll(/ (?:src|href)="([^"]+)"/g)].map(([, path]) => path ?? '');
      expect(files).toHaveLength(7);
      for (const file of files) {
        const { statusCode, headers, body } = await demo.app.inject(file);
        expect([file, statusCode]).toEqual([file, 200]);
        expect(headers['content-type']).toMatch(file.endsWith('.css') ? /^text\/css/ : /^text\/javascript/);
        expect(body.length).toBeGreaterThan(20);
        if (file.endsWith('.css')) expect(body).not.toMatch(/url\(["']?https?:|@import/);
        else expect(() => new Script(body)).not.toThrow();
      }
    } finally {
      await demo.close();
    }
    expect((await production.app.inject('/graphiql')).statusCode).toBe(404);
    expect((await production.app.inject('/graphiql/page.js')).statusCode).toBe(404);
  });
});
