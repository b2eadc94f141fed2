import http from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@peyvand/kernel';
import { iranianDate } from '@peyvand/reference';
import { startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import type { Person } from '../support/factories.js';
import { submittedProblem } from '../support/problems.js';
import { openRfp, setScene, type Scene } from '../support/rfps.js';
import { openScreen } from '../support/screen.js';

/** Every list, with what it cannot do without. */
const LISTS = (rfpId: string): Record<string, object> => ({
  problems: {},
  rfps: {},
  pastRfps: {},
  myRfps: {},
  reviewQueue: {},
  matchesOfRfp: { rfpId },
  myMatches: {},
  myProposals: {},
  engagements: {},
  organizations: {},
});
const MANY = 230;

describe('a list as a file', () => {
  let database: TestDatabase;
  let api: TestApi;
  let scene: Scene;
  let rfpId: string;
  let url: string;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    await api.app.listen(0, '127.0.0.1');
    url = await api.app.getUrl();
    scene = await setScene(api);
    rfpId = await openRfp(api, scene);
    const other = await api.a.organization({ capacities: ['problemOwner'] });
    await submittedProblem(api, { owner: other, office: await api.an.office({}), title: 'Nobody else reads this' });
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  interface Asked {
    language?: string;
    given?: unknown;
    token?: string;
    more?: Record<string, string>;
  }
  const path = (list: string, { language = 'en', given, more }: Asked): string =>
    `${url}/exports/${list}.csv?${new URLSearchParams({
      language,
      ...(given === undefined ? {} : { arguments: JSON.stringify(given) }),
      ...more,
    }).toString()}`;
  const get = async (who: Person | null, list: string, asked: Asked = {}) => {
    const token = asked.token ?? (who ? await api.signIn(who) : null);
    const answer = await fetch(path(list, asked), { headers: token ? { authorization: `Bearer ${token}` } : {} });
    return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
  };
  const rowsOf = async (...asked: Parameters<typeof get>) => {
    const { status, bytes } = await get(...asked);
    expect([asked[1], status]).toEqual([asked[1], 200]);
    return parsed(bytes.toString('utf8').slice(1));
  };
  const running = async (): Promise<number> =>
    (await api.owner.query('select count(*)::integer as n from list_export')).rows[0].n;

  it('has the rows of the list, all pages of them and no others, in words, with dates of both calendars', async () => {
    const { owner, office } = scene;
    const titles = ['=HYPERLINK("http://a.example")', '-2+3', '@sum', 'Torn, "wet"\r\ncarpets', 'فرش؛ پاره'];
    for (const title of titles) {
      const id = await submittedProblem(api, { owner, office, title: 'Torn', province: 'IR-10' });
      await api.owner.query('update problem set title = $2 where id = $1', [id, title]);
    }
    await api.owner.query(
      `insert into problem select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), 'number',
        'PRB-1399-' || n, 'title', 'Many ' || n))).* from problem p, generate_series(1, $2::integer) n
        where p.title = $1`,
      ['@sum', MANY],
    );
    const token = await api.signIn(owner.head);
    const progress = openScreen(
      url,
      `peyvand=${token}`,
      'subscription { exportProgress { list state rows total { count isCapped } } }',
    );
    // What it says before it is listened to is lost, so it is asked until it is heard.
    await eventually(async () => {
      await get(null, 'engagements', { token });
      expect(progress.heard.length).toBeGreaterThan(0);
    });
    const { headers, bytes } = await get(null, 'problems', { token });
    const seen = (
      await api.owner.query<{ title: string }>('select title from problem where owner_id = $1', [owner.id])
    ).rows.map(({ title }) => title);
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/);
    expect(headers.get('content-disposition')).toBe('attachment; filename="peyvand-problems.csv"');
    expect(headers.get('x-peyvand-rows')).toBe(String(seen.length));
    const [head = [], ...rows] = parsed(bytes.toString('utf8').slice(1));
    const column = (name: string) => rows.map((row) => row[head.indexOf(name)]);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([head.length]));
    // A spreadsheet shows the sign of a formula as text behind an apostrophe.
    expect(column('Title').sort()).toEqual(seen.map((title) => (/^[=\-@]/.test(title) ? `'${title}` : title)).sort());
    expect(column('Title')).toContain('Torn, "wet"\r\ncarpets');
    expect(new Set(column('State'))).not.toContain('submitted');
    expect(column('Province')).toContain('Isfahan');
    const submitted = column('Submitted (Gregorian)')[0] as string;
    expect(submitted).toMatch(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/);
    const { year, month, day } = iranianDate(new Date(`${submitted.replace(' ', 'T')}+03:30`));
    const two = (part: number): string => String(part).padStart(2, '0');
    expect(column('Submitted (Iranian calendar)')[0]).toBe(`${year}/${two(month)}/${two(day)} ${submitted.slice(11)}`);
    await eventually(async () =>
      expect(progress.heard.at(-1)).toEqual({
        exportProgress: {
          list: 'problems',
          state: 'done',
          rows: seen.length,
          total: { count: seen.length, isCapped: false },
        },
      }),
    );
    const begun = { list: 'problems', state: 'running', rows: 0 };
    expect(progress.heard).toContainEqual({ exportProgress: expect.objectContaining(begun) });
    await progress.close();
    const [persian = []] = await rowsOf(owner.head, 'problems', { language: 'fa' });
    expect(persian).toContain('زمان ارسال (هجری شمسی)');
    const narrow = await rowsOf(owner.head, 'problems', { given: { filter: { province: 'IR-10' }, orderBy: 'title' } });
    const [{ n: there }] = (
      await api.owner.query("select count(*)::integer as n from problem where owner_id = $1 and province = 'IR-10'", [
        owner.id,
      ])
    ).rows;
    expect([narrow.length - 1, there < seen.length]).toEqual([there, true]);
    expect(await running()).toBe(0);
  }, 60_000);

  it('is there for each list; who may not, what is no list and what a list does not know are told so', async () => {
    const { office, owner, solver } = scene;
    for (const [list, given] of Object.entries(LISTS(rfpId))) {
      const [head = []] = await rowsOf(office.head, list, { given });
      expect([list, head.length > 5, head.every(Boolean)]).toEqual([list, true, true]);
    }
    const refused = async (...asked: Parameters<typeof get>) => {
      const { status, bytes } = await get(...asked);
      return [status, JSON.parse(bytes.toString('utf8')).errors[0].extensions.code];
    };
    expect(await refused(null, 'rfps')).toEqual([401, 'UNAUTHENTICATED']);
    expect(await refused(solver.head, 'organizations')).toEqual([403, 'FORBIDDEN']);
    expect(await refused(owner.head, 'people')).toEqual([404, 'NOT_FOUND']);
    expect(await refused(owner.head, 'toString')).toEqual([404, 'NOT_FOUND']);
    expect(await refused(owner.head, 'problems', { given: { filterr: {} } })).toEqual([400, 'BAD_INPUT']);
    expect(await refused(owner.head, 'problems', { given: { first: 1 } })).toEqual([400, 'BAD_INPUT']);
    expect(await refused(owner.head, 'problems', { given: [] })).toEqual([400, 'BAD_USER_INPUT']);
    expect(await refused(owner.head, 'problems', { given: { filter: { colour: 1 } } })).toEqual([
      400,
      'BAD_USER_INPUT',
    ]);
    expect(await refused(owner.head, 'problems', { more: { membership: newId() } })).toEqual([403, 'FORBIDDEN']);
    expect(await running()).toBe(0);
  }, 60_000);

  it('runs once a session and only as long as somebody takes it', async () => {
    await api.owner.query(
      `insert into rfp select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'number',
        'RFP-1399-' || n, 'state', 'cancelled', 'summary', repeat('Long ', 5000)))).*
        from rfp r, generate_series(1, 1000) n
        where r.id = $1`,
      [rfpId],
    );
    const token = await api.signIn(scene.office.head);
    const request = http.get(path('pastRfps', {}), { headers: { authorization: `Bearer ${token}` } });
    request.on('error', () => undefined);
    // Taken no further than the head; more than the sockets of both ends hold meanwhile.
    await new Promise((resolve) => request.once('response', (answer) => resolve(answer.pause())));
    const second = await get(null, 'problems', { token });
    expect([second.status, await running()]).toEqual([429, 1]);
    expect((await get(scene.office.head, 'problems')).status).toBe(200);
    request.destroy();
    await eventually(async () => expect(await running()).toBe(0));
    expect((await get(null, 'problems', { token })).status).toBe(200);
  }, 60_000);
});

/** RFC 4180, by somebody else than who writes it. */
function parsed(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  expect(rows.pop()).toEqual([]);
  return rows;
}
