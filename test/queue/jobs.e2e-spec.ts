import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Injectable, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { defineJob, type EventName } from '@peyvand/contracts';
import { newId } from '@peyvand/kernel';
import { Db, Handles, Log, Metrics, type JobContext, type JobHandler } from '@peyvand/platform';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import { Runner } from '../../libs/platform/src/jobs/runner.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import { workerConfig } from '../support/config.js';

const Record = defineJob({ name: 'test.record', queue: 'events', on: ['rfp.opened'] });
const Stumble = defineJob({
  name: 'test.stumble',
  queue: 'events',
  on: ['rfp.opened'],
  retry: { tries: 3, firstDelayMs: 50 },
});
const jobs = [Record, Stumble];

/** Writes one row per event; a second effect of the same event would show as a second row. */
@Injectable()
@Handles(Record)
class RecordHandler implements JobHandler<typeof Record> {
  constructor(private readonly db: Db) {}

  async handle({ rfpId }: { rfpId: string }, _prepared: void, { eventId }: JobContext): Promise<void> {
    await this.db.query('insert into effect (event_id, subject) values ($1, $2)', [eventId, rfpId]);
  }
}

/** Fails as often as the table tells it to, after having written: what it wrote must be gone. */
@Injectable()
@Handles(Stumble)
class StumbleHandler implements JobHandler<typeof Stumble, number> {
  static readonly attempts = new Map<string, number>();
  static readonly failures = new Map<string, number>();

  constructor(private readonly db: Db) {}

  async prepare({ rfpId }: { rfpId: string }): Promise<number> {
    const attempt = (StumbleHandler.attempts.get(rfpId) ?? 0) + 1;
    StumbleHandler.attempts.set(rfpId, attempt);
    return attempt;
  }

  async handle({ rfpId }: { rfpId: string }, attempt: number): Promise<void> {
    await this.db.query('insert into stumble (subject) values ($1)', [rfpId]);
    if (attempt <= (StumbleHandler.failures.get(rfpId) ?? 0)) throw new Error(`stumbled over ${rfpId}`);
  }
}

@Module({ providers: [RecordHandler, StumbleHandler] })
class TestHandlers {}

describe('jobs', () => {
  let database: TestDatabase;
  let workers: NestFastifyApplication[];
  let db: Db;

  beforeAll(async () => {
    database = await freshDatabase();
    await database.asOwner('create table effect (event_id uuid, subject uuid); create table stumble (subject uuid)');
    const make = () => createWorker(workerConfig(database.url), { jobs, modules: [TestHandlers], features: [] });
    workers = [await make(), await make()];
    const [first] = workers;
    if (!first) throw new Error('no worker');
    db = first.get(Db);
  }, 60_000);

  afterAll(async () => {
    await Promise.all(workers.map((worker) => worker.close()));
    await database.drop();
  });

  /** Writes the outbox rows the way the outbox does, for the jobs of this test. */
  async function happen(consumers: readonly string[], rfpId = newId()): Promise<{ rfpId: string; eventId: string }> {
    const eventId = newId();
    const event: EventName = 'rfp.opened';
    for (const consumer of consumers)
      await db.query(
        `insert into outbox (id, event_id, event, consumer, queue, payload, created_at, not_before)
         values ($1, $2, $3, $4, 'events', $5, clock_timestamp(), clock_timestamp())`,
        [newId(), eventId, event, consumer, { rfpId }],
      );
    return { rfpId, eventId };
  }
  const count = async (sql: string, values: unknown[] = []) =>
    Number((await db.one<{ n: string }>(`select count(*) as n from ${sql}`, values))?.n);

  it('cause one effect per event with two relays and two workers', async () => {
    await Promise.all(Array.from({ length: 200 }, () => happen([Record.name])));
    await eventually(async () =>
      expect(await count("outbox where consumer = 'test.record' and done_at is null")).toBe(0),
    );
    expect(await count('effect')).toBe(200);
    expect(await count('(select event_id from effect group by 1 having count(*) > 1) twice')).toBe(0);
  }, 60_000);

  it('are tried again after a failure, and what the failed try wrote is gone', async () => {
    const rfpId = newId();
    StumbleHandler.failures.set(rfpId, 2);
    await happen([Stumble.name], rfpId);
    await eventually(async () => expect(await count('stumble where subject = $1', [rfpId])).toBe(1));
    expect(StumbleHandler.attempts.get(rfpId)).toBe(3);
  }, 30_000);

  it('are dead after the last try, with kind and place of the reason and nothing of what they were about, and hold up nothing else', async () => {
    const rfpId = newId();
    StumbleHandler.failures.set(rfpId, 99);
    const { eventId } = await happen([Stumble.name, Record.name], rfpId);
    await eventually(async () =>
      expect(await count('outbox where event_id = $1 and dead_at is not null', [eventId])).toBe(1),
    );
    const dead = await db.one<{ tries: number; last_error: string }>(
      'select tries, last_error from outbox where event_id = $1 and dead_at is not null',
      [eventId],
    );
    expect(dead).toEqual({ tries: 3, last_error: expect.stringMatching(/^Error\b/) });
    expect(dead?.last_error).not.toContain(rfpId);
    await eventually(async () => expect(await count('effect where event_id = $1', [eventId])).toBe(1));
    expect(await count('stumble where subject = $1', [rfpId])).toBe(0);
  }, 30_000);

  it('have no second effect when an event is delivered again', async () => {
    const { eventId } = await happen([Record.name]);
    await eventually(async () => expect(await count('effect where event_id = $1', [eventId])).toBe(1));
    await db.query('update outbox set done_at = null, not_before = clock_timestamp() where event_id = $1', [eventId]);
    await eventually(async () =>
      expect(await count('outbox where event_id = $1 and done_at is not null', [eventId])).toBe(1),
    );
    expect(await count('effect where event_id = $1', [eventId])).toBe(1);
  }, 30_000);

  it('are taken up again when a lease runs out', async () => {
    const { eventId } = await happen([Record.name]);
    await db.query("update outbox set not_before = clock_timestamp() + interval '1 second' where event_id = $1", [
      eventId,
    ]);
    await eventually(async () => expect(await count('effect where event_id = $1', [eventId])).toBe(1));
  }, 30_000);

  it('count a try when it begins, so that one that ends its process is not taken up for ever', async () => {
    const [worker] = workers;
    const begun: string[] = [];
    // What a process that ends leaves behind: a try that is never heard of again.
    const unheard = { prepare: () => new Promise<void>(() => begun.push('try')), handle: async () => undefined };
    const parts = [worker?.get(Log), worker?.get(Metrics)] as [Log, Metrics];
    // Far ahead, as below, so that no relay hands any try to the workers of this spec.
    const Deadly = { ...Stumble, name: 'test.deadly', retry: { ...Stumble.retry, firstDelayMs: 86_400_000 } };
    const runner = new Runner(db, new Map([[Deadly.name, unheard]]), ...parts, [Deadly]);
    const id = newId();
    await db.query(
      `insert into outbox (id, event_id, event, consumer, queue, payload, created_at, not_before)
       values ($1, $2, 'rfp.opened', $3, 'events', '{}', clock_timestamp(), clock_timestamp() + interval '1 day')`,
      [id, newId(), Deadly.name],
    );
    const row = () =>
      db.one<{ tries: number; dead: boolean; last_error: string }>(
        'select tries, dead_at is not null as dead, last_error from outbox where id = $1',
        [id],
      );
    for (let tries = 1; tries <= Stumble.retry.tries; tries += 1) {
      void runner.run(id);
      await eventually(async () => expect(await row()).toMatchObject({ tries, dead: false }));
      await eventually(async () => expect(begun).toHaveLength(tries));
      // Delivered again, because the process is gone.
      await runner.run(id);
    }
    // A wait that doubles ends at an hour, a quarter more or less.
    const { minutes } = await db
      .one<{ minutes: number }>(
        'select extract(epoch from not_before - clock_timestamp()) / 60 as minutes from outbox where id = $1',
        [id],
      )
      .then((found) => found ?? { minutes: 0 });
    expect(Number(minutes)).toBeGreaterThan(40);
    expect(Number(minutes)).toBeLessThan(80);
    expect(await row()).toEqual({ tries: 3, dead: true, last_error: expect.stringMatching(/^ProcessEnded\b/) });
    await runner.run(id);
    expect(begun).toHaveLength(3);
  }, 30_000);

  it('tell whether the worker is ready, and their figures', async () => {
    const [worker] = workers;
    const ready = await worker?.inject('/health/ready');
    expect([ready?.statusCode, ready?.json()]).toEqual([200, { status: 'ready', reasons: [] }]);
    expect((await worker?.inject('/metrics'))?.body).toContain(
      'peyvand_job_seconds_count{job="test.record",outcome="done"}',
    );
  });
});

describe('a worker', () => {
  it('does not start when a job has no handler', async () => {
    const database = await freshDatabase();
    await expect(createWorker(workerConfig(database.url), { jobs, features: [] })).rejects.toThrow(
      'The job test.record has no handler',
    );
    await database.drop();
  }, 60_000);
});
