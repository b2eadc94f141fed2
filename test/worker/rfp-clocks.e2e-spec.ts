import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ReopenProblem, StoreNotices } from '@peyvand/contracts';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import { startApi, type TestApi } from '../support/api.js';
import { workerConfig } from '../support/config.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { found } from '../support/found.js';
import { approvedRfp, setScene, writtenRfp } from '../support/rfps.js';

interface Row {
  state: string;
  number: string | null;
  opened_at: Date | null;
  closes_at: Date;
  opens_at: Date | null;
  closed_at: Date | null;
}

describe('the clocks of an RFP', () => {
  let database: TestDatabase;
  let api: TestApi;
  const workers: NestFastifyApplication[] = [];

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
  }, 120_000);

  afterAll(async () => {
    await Promise.all(workers.map((worker) => worker.close()));
    await api.close();
    await database.drop();
  });

  const row = async (id: string): Promise<Row> =>
    (
      await api.owner.query<Row>(
        'select state, number, opened_at, closes_at, opens_at, closed_at from rfp where id = $1',
        [id],
      )
    ).rows[0] as Row;
  const reached = (id: string, state: string) =>
    found(
      () => row(id),
      (rfp) => rfp.state === state,
    );

  it('open what waited while no worker ran, and close it later by the same time', async () => {
    const scene = await setScene(api);
    const id = await approvedRfp(api, scene);
    const before = await row(id);
    expect(before).toMatchObject({ state: 'approved', number: null });
    await api.owner.query("update rfp set opens_at = opens_at - interval '20 minutes' where id = $1", [id]);
    for (const jobs of [[StoreNotices], [ReopenProblem]])
      workers.push(await createWorker(workerConfig(database.url), { jobs }));
    const after = await reached(id, 'open');
    const delay = (after.opened_at?.getTime() ?? 0) - (after.opens_at?.getTime() ?? 0);
    expect(delay).toBeGreaterThan(20 * 60_000);
    // Both are rounded to milliseconds.
    expect(Math.abs(after.closes_at.getTime() - before.closes_at.getTime() - delay)).toBeLessThan(5);
    const engagements = await api.owner.query('select state from engagement where problem_id = $1', [scene.problemId]);
    expect(engagements.rows).toEqual([{ state: 'done' }]);
  }, 60_000);

  it('draw public numbers without a gap, however many workers run', async () => {
    const scenes = await Promise.all([1, 2, 3, 4, 5].map(() => setScene(api)));
    const ids = await Promise.all(scenes.map((scene) => approvedRfp(api, scene)));
    for (const id of ids) await reached(id, 'open');
    const { rows } = await api.owner.query<{ number: string }>(
      'select number from rfp where number is not null order by number',
    );
    const numbers = rows.map(({ number }) => Number(number.slice(-4)));
    expect(numbers).toEqual(numbers.map((_, place) => place + 1));
    const steps = await api.owner.query(
      "select subject_id from rfp_step where step = 'open' and subject_id = any($1)",
      [ids],
    );
    expect(steps.rowCount).toBe(ids.length);
  }, 60_000);

  it('let an RFP fail at its deadline when nothing was handed in', async () => {
    const scene = await setScene(api);
    const id = await approvedRfp(api, scene);
    await reached(id, 'open');
    await api.owner.query(
      'update rfp set questions_until = null, answers_until = null, closes_at = clock_timestamp() where id = $1',
      [id],
    );
    const failed = await reached(id, 'failed');
    expect(failed.closed_at?.getTime()).toBeGreaterThanOrEqual(failed.closes_at.getTime());
    const notices = () =>
      api.owner.query<{ recipient_id: string }>(
        "select recipient_id from notice where kind = 'RfpFailed' and object_id = $1",
        [id],
      );
    const { rows: told } = await found(notices, ({ rowCount }) => rowCount === 5);
    expect(told.map((notice) => notice.recipient_id)).toEqual(
      expect.arrayContaining([scene.owner.head.id, scene.definer.head.id, scene.office.head.id]),
    );
  }, 60_000);

  it('cannot move a deadline but later, and only before it is reached', async () => {
    const scene = await setScene(api);
    const id = await approvedRfp(api, scene);
    await reached(id, 'open');
    const asApplication = async (sql: string) => {
      const client = await api.owner.connect();
      try {
        await client.query('begin');
        await client.query('set local role peyvand_app');
        await client.query(sql, [id]);
      } finally {
        await client.query('rollback');
        client.release();
      }
    };
    await expect(
      asApplication("update rfp set closes_at = closes_at - interval '1 second' where id = $1"),
    ).rejects.toThrow('only moves later');
    await expect(asApplication('update rfp set closes_at = null where id = $1')).rejects.toThrow();
    await expect(asApplication("update rfp set state = 'closed' where id = $1")).rejects.toThrow('not reached');
    await expect(
      asApplication("update rfp set closes_at = closes_at + interval '1 day' where id = $1"),
    ).resolves.toBeUndefined();
    await api.owner.query(
      `update rfp set state = 'cancelled', closes_at = clock_timestamp() - interval '1 second', questions_until = null,
        answers_until = null where id = $1`,
      [id],
    );
    await expect(
      asApplication("update rfp set closes_at = closes_at + interval '1 day' where id = $1"),
    ).rejects.toThrow('was reached');
  }, 60_000);

  it('leave the definition waiting for another RFP when its draft was cancelled', async () => {
    const scene = await setScene(api);
    const waits = async () =>
      (
        await api.owner.query<{ role: string }>(
          `select w.role from waiting w join definition_version v on v.id = w.object_id
            where w.object_type = 'definition' and v.problem_id = $1 and v.state = 'approved'`,
          [scene.problemId],
        )
      ).rows.map(({ role }) => role);
    expect(await waits()).toEqual(['definer']);
    const { id } = await writtenRfp(api, scene);
    expect(await waits()).toEqual([]);
    await api
      .as(scene.owner.head)
      .request('mutation ($input: CancelRfpInput!) { cancelRfp(input: $input) { refusals { code } } }', {
        input: { rfpId: id, reason: 'definitionIsWrong' },
      });
    expect(await found(waits, (roles) => roles.length > 0)).toEqual(['definer']);
  }, 60_000);
});
