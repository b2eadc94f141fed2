import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, Viewer } from '@peyvand/kernel';
import { AppConfig, DeadJobs, Log } from '@peyvand/platform';
import { createQueueBackend } from '../../libs/platform/src/jobs/queue-backend.js';
import { codesOf, startApi, type TestApi } from '../support/api.js';
import { queueSettings } from '../support/config.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import type { Person } from '../support/factories.js';

const LIST = `query($first: Int, $after: String) { deadJobs(first: $first, after: $after) { totalCount
  nodes { id consumer event tries lastError since } pageInfo { hasNextPage endCursor } } }`;
const REPLAY = 'mutation($input: DeadJobInput!) { replayJob(input: $input) { done refusals { code field } } }';
const DROP = 'mutation($input: DeadJobInput!) { dropJob(input: $input) { done refusals { code field } } }';

describe('work that was given up', () => {
  let database: TestDatabase;
  let api: TestApi;
  let admin: Person;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database, queueSettings());
    admin = await api.an.administrator();
  }, 90_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const dead = async (consumer = 'notices.store', event = 'rfp.opened'): Promise<string> => {
    const id = newId();
    await api.owner.query(
      `insert into outbox (id, event_id, event, consumer, queue, payload, created_at, not_before, tries, dead_at,
        last_error)
       values ($1, $1, $2, $3, 'events', '{"rfpId": "a secret"}', clock_timestamp(), clock_timestamp(), 8,
        clock_timestamp(), 'QueryFailedError 22P02 at libs/x.ts:1')`,
      [id, event, consumer],
    );
    return id;
  };
  const row = async (id: string) =>
    (
      await api.owner.query(
        `select tries, dead_at is not null as dead, done_at is not null as done, dropped_at is not null as dropped
          from outbox where id = $1`,
        [id],
      )
    ).rows[0];
  const entries = async (id: string) =>
    (
      await api.owner.query<{ text: string }>('select text from audit_entry where stream = $1 order by seq', [
        `job:${id}`,
      ])
    ).rows.map(({ text }) => JSON.parse(text));
  const tell = async (mutation: string, jobId: string) => {
    const answer = await api.as(admin).request(mutation, { input: { jobId } });
    return answer.data?.replayJob ?? answer.data?.dropJob ?? answer.errors?.[0]?.extensions.code;
  };

  it('is listed by pages, newest first, without what it was about', async () => {
    const ids = [await dead(), await dead('matching.score-rfp'), await dead()];
    const first = (await api.as(admin).request(LIST, { first: 2 })).data.deadJobs;
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const rest = (await api.as(admin).request(LIST, { first: 2, after: first.pageInfo.endCursor })).data.deadJobs;
    const nodes = [...first.nodes, ...rest.nodes];
    expect(nodes.map(({ id }: { id: string }) => id)).toEqual([...ids].reverse());
    expect(nodes[1]).toMatchObject({
      consumer: 'matching.score-rfp',
      event: 'rfp.opened',
      tries: 8,
      lastError: 'QueryFailedError 22P02 at libs/x.ts:1',
    });
    expect(JSON.stringify(nodes)).not.toContain('secret');
  });

  it('is tried anew with all its tries, once, however often that is said', async () => {
    const id = await dead();
    for (let twice = 0; twice < 2; twice += 1) expect(await tell(REPLAY, id)).toEqual({ done: true, refusals: [] });
    expect(await row(id)).toEqual({ tries: 0, dead: false, done: false, dropped: false });
    expect(await entries(id)).toEqual([
      { what: 'job.replayed', by: admin.id, id, consumer: 'notices.store', event: 'rfp.opened', tries: 8 },
    ]);
    expect(await tell(DROP, id)).toEqual({ done: false, refusals: [{ code: 'JOB_NOT_DEAD', field: 'jobId' }] });
  });

  it('is dropped for good, once, and not replayed then', async () => {
    const id = await dead();
    for (let twice = 0; twice < 2; twice += 1) expect(await tell(DROP, id)).toEqual({ done: true, refusals: [] });
    expect(await row(id)).toMatchObject({ done: true, dropped: true });
    expect((await entries(id)).map(({ what }) => what)).toEqual(['job.dropped']);
    expect(await tell(REPLAY, id)).toEqual({ done: false, refusals: [{ code: 'JOB_DROPPED', field: 'jobId' }] });
    const { nodes } = (await api.as(admin).request(LIST, {})).data.deadJobs;
    expect(nodes.map((node: { id: string }) => node.id)).not.toContain(id);
  });

  it('tells nobody that a proposal was made', async () => {
    const before = (await api.as(admin).request(LIST, {})).data.deadJobs.totalCount;
    const ids = [await dead('proposals.void', 'rfp.failed'), await dead('notices.store', 'proposal.submitted')];
    expect((await api.as(admin).request(LIST, {})).data.deadJobs.totalCount).toBe(before);
    for (const id of [...ids, newId()])
      expect([await tell(REPLAY, id), await tell(DROP, id)]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    // The operator, who holds the database, goes on with them at the command.
    const jobs = api.app.get(DeadJobs, { strict: false });
    expect((await jobs.list(200)).map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    await jobs.drop(Viewer.system, ids[0] as string);
    expect(await row(ids[0] as string)).toMatchObject({ dropped: true });
  });

  it('is among the figures of its queue, beside what waits, runs and is put off', async () => {
    await api.owner.query('delete from outbox');
    const open = async (queue: string, due: string, begun = 'null', event = 'rfp.opened'): Promise<string> => {
      const id = newId();
      await api.owner.query(
        `insert into outbox (id, event_id, event, consumer, queue, payload, created_at, not_before, begun_at)
         values ($1, $1, $2, 'notices.store', $3, '{}', '2026-03-21T08:00:00Z',
          clock_timestamp() + $4::interval, ${begun})`,
        [id, event, queue, due],
      );
      return id;
    };
    const backend = createQueueBackend(api.app.get(AppConfig), api.app.get(Log));
    const mail = backend.queue('mail');
    await mail.add([await open('mail', '1 minute'), await open('mail', '1 minute', 'null', 'proposal.submitted')]);
    await open('mail', '-1 second');
    await open('mail', '1 minute');
    await open('mail', '1 minute', 'clock_timestamp()');
    await open('matching', '-1 second', 'null', 'proposal.opened');
    await dead();
    await dead('proposals.void', 'rfp.failed');
    const ask = '{ queueFigures { queue answers waiting active delayed dead oldestAt } }';
    const none = { answers: true, waiting: 0, active: 0, delayed: 0, dead: 0, oldestAt: null };
    expect((await api.as(admin).request(ask)).data.queueFigures).toEqual([
      { ...none, queue: 'events', dead: 1 },
      { ...none, queue: 'matching' },
      { ...none, queue: 'files' },
      { ...none, queue: 'mail', waiting: 2, active: 1, delayed: 1, oldestAt: '2026-03-21T08:00:00.000Z' },
    ]);
    expect((await api.as(await api.a.person()).request(ask)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    await mail.close();
    await backend.close();
  });

  it("is the administrator's alone", async () => {
    const id = await dead();
    for (const who of [api.anonymous, api.as(await api.a.person()), api.as(admin, { proved: false })]) {
      const answers = [await who.request(LIST, {})];
      for (const mutation of [REPLAY, DROP]) answers.push(await who.request(mutation, { input: { jobId: id } }));
      for (const { errors } of answers)
        expect(errors?.[0]?.extensions.code).toMatch(/UNAUTHENTICATED|FORBIDDEN|SECOND_FACTOR_REQUIRED/);
    }
    expect(await row(id)).toMatchObject({ dead: true, dropped: false });
    expect(codesOf(await tell(REPLAY, id))).toEqual([]);
  });
});
