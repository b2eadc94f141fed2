import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { createApi } from '../../apps/api/src/create-api.js';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import { startApi, type TestApi } from '../support/api.js';
import { queueSettings, testConfig } from '../support/config.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import type { Office } from '../support/factories.js';
import { startMailbox, type Mailbox } from '../support/mailbox.js';
import { openScreen, untilHeard, type Screen } from '../support/screen.js';

const REQUEST = 'mutation ($input: RequestCapacityInput!) { requestCapacity(input: $input) { refusals { code } } }';
const evidence = [
  { item: 'registration', statement: 'National id 10101234567' },
  { item: 'capabilityProof', statement: 'A furnace control', link: 'https://example.org/furnace' },
];
const FIRMS = 12;

describe('two APIs and two workers side by side', () => {
  let database: TestDatabase;
  let mailbox: Mailbox;
  let api: TestApi;
  let others: NestFastifyApplication[];
  let workers: NestFastifyApplication[];
  let office: Office;
  const screens: Screen[] = [];
  const queue = queueSettings();
  const config = () => testConfig(database.url, { ...queue, SMTP_URL: mailbox.url });

  beforeAll(async () => {
    database = await freshDatabase();
    mailbox = await startMailbox();
    api = await startApi(database, queue);
    others = [await createApi(config())];
    workers = [await createWorker(config()), await createWorker(config())];
    await Promise.all([api.app, ...others].map((app) => app.listen(0, '127.0.0.1')));
    office = await api.an.office({ fallback: true, fields: [] });
  }, 90_000);

  afterAll(async () => {
    await Promise.all(screens.map((screen) => screen.close()));
    await Promise.all(workers.map((worker) => worker.close()));
    await Promise.all(others.map((other) => other.close()));
    await api.close();
    await mailbox.close();
    await database.drop();
  });

  const count = async (sql: string, values: unknown[] = []) =>
    Number((await api.owner.query<{ n: string }>(`select count(*) as n from ${sql}`, values)).rows[0]?.n);
  const ask = async () => {
    const firm = await api.a.organization();
    const { data } = await api.as(firm.head).request(REQUEST, { input: { kind: 'solver', evidence } });
    expect(data.requestCapacity.refusals).toEqual([]);
  };
  const listen = async (app: NestFastifyApplication, query = 'subscription { noticeArrived { id kind } }') => {
    const screen = openScreen(await app.getUrl(), `peyvand=${await api.signIn(office.head)}`, query);
    screens.push(screen);
    return screen;
  };

  it('handle each event once and tell the screens of both', async () => {
    const [other] = others;
    if (!other) throw new Error('no second API');
    const here = await listen(api.app);
    const there = await listen(other);
    await Promise.all([untilHeard(api.app, 1), untilHeard(other, 1)]);
    await Promise.all(Array.from({ length: FIRMS }, ask));
    const told = FIRMS * office.officers.length;
    await eventually(async () => expect(await count('outbox where done_at is null')).toBe(0), 40_000);
    expect(await count('outbox where dead_at is not null')).toBe(0);
    expect(await count('notice')).toBe(told);
    expect(await count("notice_mail where outcome = 'sent'")).toBe(told);
    expect(mailbox.mails).toHaveLength(told);
    expect(new Set(mailbox.mails.map(({ messageId }) => messageId)).size).toBe(told);
    const idsOf = ({ heard }: Screen) => heard.map(({ noticeArrived }) => (noticeArrived as { id: string }).id).sort();
    const { rows } = await api.owner.query<{ id: string }>(
      'select id from notice where recipient_id = $1 order by id',
      [office.head.id],
    );
    for (const screen of [here, there])
      await eventually(async () => expect(idsOf(screen)).toEqual(rows.map(({ id }) => id)));
  }, 90_000);

  it('hear from the triggers of the database what changed, whatever carries the rest', async () => {
    const changes = 'subscription { myWorkChanged { counts { total } } }';
    const news = 'subscription { changed(objectType: organization, objectId: "%") { objectId } }'.replace(
      '%',
      office.id,
    );
    const apps = [api.app, ...others];
    const [works, profiles] = [
      await Promise.all(apps.map((app) => listen(app, changes))),
      await Promise.all(apps.map((app) => listen(app, news))),
    ];
    for (const screen of [...works, ...profiles]) await eventually(async () => expect(screen.heard).toHaveLength(1));
    await ask();
    const total = { myWorkChanged: { counts: { total: await count('waiting where office_id = $1', [office.id]) } } };
    for (const screen of works) await eventually(async () => expect(screen.heard.slice(1)).toEqual([total]));
    await api.owner.query('update organization set name = name where id = $1', [office.id]);
    for (const screen of profiles) await eventually(async () => expect(screen.heard).toHaveLength(2));
    for (const screen of screens.splice(-4)) await screen.close();
  }, 60_000);

  it('hear each other again after the database has cut their connections', async () => {
    await api.owner.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and application_name = 'peyvand-signals'`,
    );
    const heard = screens.map((screen) => screen.heard.length);
    await eventually(async () => {
      await ask();
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      expect(screens.every((screen, place) => screen.heard.length > (heard[place] ?? 0))).toBe(true);
    });
  }, 60_000);

  it('finish what is under way when they stop, and leave the rest to the next one', async () => {
    const blocker = new pg.Client({ connectionString: database.url });
    await blocker.connect();
    await blocker.query('begin');
    await blocker.query('lock table notice in exclusive mode');
    await ask();
    await eventually(async () =>
      expect(
        await count(
          "pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query ilike '%notice%'",
        ),
      ).toBe(1),
    );
    const stopped = Promise.all(workers.splice(0).map((worker) => worker.close()));
    await new Promise((resolve) => setTimeout(resolve, 300));
    await blocker.query('commit');
    await blocker.end();
    await stopped;
    expect(await count("outbox where consumer = 'notices.store' and done_at is null")).toBe(0);
    workers.push(await createWorker(config()));
    await eventually(
      async () => expect(await count("notice_mail where outcome = 'sent'")).toBe(await count('notice')),
      90_000,
    );
    expect(mailbox.mails).toHaveLength(await count('notice'));
  }, 120_000);
});
