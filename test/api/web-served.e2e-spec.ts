import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

const PARTNER = '{\n  serverTime\n}\n';
const PAGE = `<!doctype html><html lang="fa" dir="rtl"><head><script src="/boot.js"></script><title>Peyvand</title>
<!--head--><style nonce="__nonce__"></style></head>
<body><div id="root"><div class="shell" role="status">Peyvand</div></div></body></html>`;

const pageOf = (...files: string[]) => ({ files: files.map((file) => `assets/${file}`), asks: [] as object[] });
const ASK = { documentId: 'known', variables: { of: `"><b>'` } };
const PAGES = {
  fa: {
    '/:locale': pageOf('start-0a.js'),
    '/:locale/rfps/:id': pageOf('rfp-1a.js', 'fa-1b.js', 'rfp-1c.css'),
    '/:locale/problems/:id': pageOf('problem-2a.js'),
    '/:locale/problems/new': { ...pageOf('new-3a.js'), asks: [ASK] },
  },
  en: { '/:locale/rfps/:id': pageOf('rfp-1a.js', 'en-1b.js') },
};

const unescaped = (text: string): string =>
  text.replace(
    /&(quot|lt|gt|amp|#39);/g,
    (_, name: string) => ({ quot: '"', lt: '<', gt: '>', amp: '&' })[name] ?? "'",
  );

describe('the web application that is served', () => {
  let database: TestDatabase;
  let api: TestApi;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'peyvand-web-'));
    for (const name of ['web/assets', 'partners']) mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, 'web/index.html'), PAGE);
    writeFileSync(join(folder, 'web/assets/index-1a2b.js'), 'export {};');
    writeFileSync(join(folder, 'web-operations.json'), JSON.stringify({ known: '{ serverTime }' }));
    writeFileSync(join(folder, 'web-pages.json'), JSON.stringify(PAGES));
    writeFileSync(join(folder, 'partners/time.graphql'), PARTNER);
    database = await freshDatabase();
    api = await startApi(database, {
      WEB_FOLDER: join(folder, 'web'),
      PARTNER_OPERATIONS: join(folder, 'partners'),
      OPERATIONS: 'registered',
    });
  }, 90_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
    rmSync(folder, { recursive: true });
  });

  const open = (url: string, headers: Record<string, string> = {}) => api.app.inject({ method: 'GET', url, headers });
  const ask = async (payload: object) =>
    (await api.app.inject({ method: 'POST', url: '/graphql', payload })).json<{ data?: object; errors?: object[] }>();

  it('comes as one page that is never kept, in the language of its address, under a policy of its own', async () => {
    const [persian, english] = [await open('/fa/home?tab=1'), await open('/en/rfps')];
    expect(persian.body).toContain('<html lang="fa" dir="rtl">');
    expect(english.body).toContain('<html lang="en" dir="ltr">');
    expect(persian.headers).toMatchObject({ 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' });
    const [, nonce] = /'nonce-([^']+)'/.exec(String(persian.headers['content-security-policy'])) ?? [];
    expect(persian.body).toContain(`nonce="${nonce}"`);
    expect(english.body).not.toContain(nonce);
    expect(english.body).toMatch(/<meta property="og:image" content="https?:\/\/[^"]+\/card-en\.jpg" \/>/);
    // What only who is signed in may see is no matter for search engines.
    expect([/noindex/.test(persian.body), /noindex/.test(english.body)]).toEqual([true, false]);
    expect((await open('/', { 'accept-language': 'en-GB,en' })).headers.location).toBe('/en');
    expect((await open('/')).headers.location).toBe('/fa');
  });

  it('tells search engines of what a visitor finds, in both languages', async () => {
    expect((await open('/robots.txt')).body).toMatch(/^Sitemap: https?:\/\/\S+\/sitemap\.xml$/m);
    const { body, headers } = await open('/sitemap.xml');
    expect(headers['content-type']).toMatch(/^application\/xml/);
    const pages = [...body.matchAll(/<loc>([^<]+)</g)].map(([, url = '']) => new URL(url).pathname);
    expect(pages).toEqual(['/fa', '/en', '/fa/rfps', '/en/rfps']);
    for (const page of pages) expect((await open(page)).body).not.toContain('noindex');
  });

  it('names what the page at its address needs, so that it comes beside the first script', async () => {
    const linked = async (url: string) =>
      [...(await open(url)).body.matchAll(/<link rel="(\w+)"[^>]* href="\/assets\/([^"]+)"/g)].map(([, rel, file]) => [
        rel,
        file,
      ]);
    expect(await linked('/fa/rfps/018f0000-0000-7000-8000-000000000000?tab=1')).toEqual([
      ['modulepreload', 'rfp-1a.js'],
      ['modulepreload', 'fa-1b.js'],
      ['preload', 'rfp-1c.css'],
    ]);
    expect(await linked('/en/rfps/x')).toContainEqual(['modulepreload', 'en-1b.js']);
    expect(await linked('/fa/problems/new')).toEqual([['modulepreload', 'new-3a.js']]);
    expect(await linked('/fa/nothing')).toEqual([]);
  });

  it('asks what its page asks first before the application is there, and begins with words to read', async () => {
    const { body } = await open('/fa/problems/new');
    const [, asks = ''] = /<script src="\/boot\.js" data-asks="([^"]*)">/.exec(body) ?? [];
    expect(JSON.parse(unescaped(asks))).toEqual([ASK]);
    expect([body.includes('<b>'), body.includes('class="shell"')]).toEqual([false, true]);
    const start = (await open('/fa')).body;
    expect([/data-asks/.test(start), /class="shell"/.test(start)]).toEqual([false, false]);
    expect(start).toMatch(/<h1>مسئله کارخانه را شما بگویید[^<]+<\/h1><p>[^<]{80,}<\/p>/);
    expect((await open('/en')).body).toMatch(/<h1>You name the problem of your plant\.[^<]+<\/h1>/);
  });

  it('has files that never change, and says of others that they are missing', async () => {
    const file = await open('/assets/index-1a2b.js');
    expect([file.statusCode, file.headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
    expect((await open('/assets/index-gone.js')).statusCode).toBe(404);
    expect((await open('/assets/..%2f..%2fweb-operations.json')).statusCode).not.toBe(200);
  });

  it('is answered by the hashes of its build, a partner by what was reviewed, and nobody else', async () => {
    const hash = createHash('sha256').update(PARTNER).digest('hex');
    for (const asked of [{ documentId: 'known' }, { documentId: hash }, { query: '{ serverTime }' }])
      expect(await ask(asked)).toEqual({ data: { serverTime: expect.any(String) } });
    for (const asked of [
      { query: '{ me { id } }' },
      { documentId: 'unknown' },
      { documentId: 'x', query: '{ me { id } }' },
    ])
      expect(await ask(asked)).toMatchObject({ errors: [{ extensions: { code: 'OPERATION_NOT_REGISTERED' } }] });
  });
});
