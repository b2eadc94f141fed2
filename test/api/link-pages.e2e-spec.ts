import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { pino } from 'pino';
import { LINK_PAGES, NOTICE_OBJECTS, WEB_PLACES } from '@peyvand/contracts';
import { newId } from '@peyvand/kernel';
import { subjectPlace } from '@peyvand/notices';
import { Log } from '@peyvand/platform';
import { accountsBench, type AccountsBench } from '../support/accounts.bench.js';
import { browserOf, type Browser } from '../support/pages.js';

const LIBS = join(__dirname, '../../libs');
/** Who may write an address of the public one: the links, and what is no link. */
const WRITERS = [
  'notices/src/notice-letter.ts',
  'notices/src/standing/subjects.ts',
  'platform/src/config/app.config.ts',
  'platform/src/mail/mailer.ts',
  'platform/src/pages/link-to.ts',
  'platform/src/pages/own-origin.ts',
  'platform/src/pages/page-routes.ts',
  // Its own file names itself and its page in each event.
  'rfps/src/calendar/rfp-calendar.ts',
];

describe('the pages behind links', () => {
  let bench: AccountsBench;
  let browser: Browser;

  beforeAll(async () => {
    bench = await accountsBench({ PUBLIC_URL: 'https://peyvand.example', LOG_LEVEL: 'debug' });
    browser = browserOf(bench.app);
  }, 90_000);
  afterAll(() => bench.close());

  const paths = ['fa', 'en'].flatMap((locale) => LINK_PAGES.map((page) => `/${locale}/${page}`));

  it.each(paths)(
    'are served at %s, kept nowhere, without scripts and without anything from elsewhere',
    async (path) => {
      const { status, body, headers } = await browser.open(`${path}?token=${newId()}.unknown`);
      expect(status).toBe(404);
      expect(body).toContain(path.startsWith('/fa') ? '<html lang="fa" dir="rtl">' : '<html lang="en" dir="ltr">');
      expect(headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      });
      const policy = String(headers['content-security-policy']);
      expect(policy).toMatch(
        /^default-src 'none'; style-src 'sha256-[\w+/=]+'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'$/,
      );
      expect(body).not.toMatch(/<script|<img|<link|\bsrc=|url\(|@import|\son\w+=|style=/);
    },
  );

  it.each(paths)('say at %s the same of every link that opens nothing, and what to do', async (path) => {
    const known = await bench.linkOf('passwordReset', 'alike@example.ir');
    const answers = await Promise.all(
      ['', 'x', `${newId()}.x`, known.replace(/.$/, ''), 'x'.repeat(5_000), '%00', `${newId()}.`]
        .map((token) => `${path}?token=${token}`)
        .flatMap((url) => [browser.open(url), browser.press(url, { password: 'walnut trees in spring' })]),
    );
    expect(answers.map(({ status }) => status).filter((status) => status !== 404)).toEqual([]);
    // Only who followed no link at all is greeted otherwise.
    expect(new Set(answers.slice(2).map(({ body }) => body)).size).toBe(1);
  });

  it.each(paths.filter((path) => !path.endsWith('unsubscribe')))('take at %s no form of other pages', async (path) => {
    const url = `${path}?token=x`;
    for (const headers of [
      { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' },
      { 'sec-fetch-site': 'same-site', origin: 'https://other.peyvand.example' },
      { 'sec-fetch-site': 'cross-site', origin: 'https://peyvand.example' },
    ])
      expect((await browser.press(url, {}, headers)).status).toBe(403);
    const old = { 'content-type': 'application/x-www-form-urlencoded' };
    const plain = (headers: Record<string, string>) =>
      bench.app.inject({ method: 'POST', url, headers: { ...old, ...headers }, payload: '' });
    expect((await plain({ origin: 'https://elsewhere.example' })).statusCode).toBe(403);
    expect((await plain({ origin: 'https://peyvand.example' })).statusCode).toBe(404);
  });

  it('take no form that is too large, has too many fields or says a thing twice', async () => {
    const url = '/en/reset-password?token=x';
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const send = async (payload: string) =>
      (await bench.app.inject({ method: 'POST', url, headers, payload })).statusCode;
    expect(await send(`password=${'x'.repeat(9_000)}`)).toBe(413);
    expect(await send('password=a&password=b')).toBe(400);
    expect(await send(Array.from({ length: 11 }, (_one, at) => `f${at}=1`).join('&'))).toBe(400);
    expect(await send('__proto__=1&constructor=2')).toBe(404);
  });

  it('leave no token in the log, whatever happens', async () => {
    const token = `${newId()}.a-secret-of-a-link`;
    const written: string[] = [];
    const logger = bench.app.get(Log)['logger'] as unknown as Record<symbol, { write(line: string): void }>;
    const lines = logger[pino.symbols.streamSym];
    if (!lines) throw new Error('The log writes elsewhere');
    const write = jest.spyOn(lines, 'write').mockImplementation((line) => void written.push(line));
    try {
      await browser.open(`/fa/verify-email?token=${token}`);
      await bench.db.query('alter table email_token rename to email_token_away');
      const broken = await browser.open(`/fa/verify-email?token=${token}`);
      expect(broken.status).toBe(500);
      expect(broken.body).not.toContain('email_token');
    } finally {
      await bench.db.query('alter table email_token_away rename to email_token');
      write.mockRestore();
    }
    expect(written.join('')).toContain('/fa/verify-email');
    expect(written.join('')).not.toContain('a-secret-of-a-link');
  });

  it('are where mails lead to, and the places of the web application are others', async () => {
    const places = [...WEB_PLACES.map((place) => `/${place}`), ...NOTICE_OBJECTS.map(subjectPlace)];
    expect(places.filter((place) => (LINK_PAGES as readonly string[]).includes(place.split('/')[1] ?? ''))).toEqual([]);
    for (const place of places) {
      const { status, body } = await browser.open(`/en${place.replace('{id}', newId())}`);
      expect([place, status]).toEqual([place, 200]);
      expect(body).toContain('The web application is not installed here');
    }
    const sources = readdirSync(LIBS, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const writers = sources.filter((file) => readFileSync(join(LIBS, file), 'utf8').includes('publicUrl'));
    expect(writers.sort()).toEqual([...WRITERS].sort());
  });
});
