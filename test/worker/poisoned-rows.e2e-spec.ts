import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { Refusal } from '@peyvand/kernel';
import { EachDue, Log, Metrics, type ClockTask } from '@peyvand/platform';
import { features } from '../../apps/worker/src/features.js';
import { WorkerModule } from '../../apps/worker/src/worker.module.js';
import { JobRegistry } from '../../libs/platform/src/jobs/job-registry.js';
import { startApi, type TestApi } from '../support/api.js';
import { workerConfig } from '../support/config.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { benchOf, type Bench } from '../support/poisoned/bench.js';
import { MATCHING } from '../support/poisoned/matching.js';
import { ORGANIZATIONS } from '../support/poisoned/organizations.js';
import { OTHERS } from '../support/poisoned/others.js';
import { POISON, type Case } from '../support/poisoned/poison.js';
import { PROBLEMS } from '../support/poisoned/problems.js';
import { RFPS } from '../support/poisoned/rfps.js';
import { setScene } from '../support/rfps.js';

/** One after another: the RFPs that matches are of close when those are done. */
const CASES: Readonly<Record<string, Case>> = { ...ORGANIZATIONS, ...PROBLEMS, ...MATCHING, ...RFPS, ...OTHERS };

describe('one bad row', () => {
  let database: TestDatabase;
  let api: TestApi;
  let worker: INestApplicationContext;
  let bench: Bench;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    await database.asOwner(POISON);
    worker = await NestFactory.createApplicationContext(WorkerModule.forRoot(workerConfig(database.url), features), {
      logger: false,
    });
    bench = benchOf(api, [await setScene(api), await setScene(api)]);
  }, 180_000);

  afterAll(async () => {
    await worker.close();
    await api.close();
    await database.drop();
  });

  const sql = (text: string, values: unknown[] = []) => api.owner.query(text, values);
  const clocks = () => worker.get(JobRegistry, { strict: false }).clocks();
  const counted = async (outcome: string) =>
    (await worker.get(Metrics).text())
      .split('\n')
      .filter((line) => line.startsWith('peyvand_clock_items_total') && line.includes(`outcome="${outcome}"`))
      .reduce((sum, line) => sum + Number(line.split(' ').pop()), 0);

  it('is tried for every clock there is', () => {
    expect(
      clocks()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(Object.keys(CASES).sort());
  });

  it.each(Object.keys(CASES))('of %s does not stop the others, and is logged, counted and left alone', async (name) => {
    const { lay, table, column = 'id', done } = CASES[name] as Case;
    const { task } = clocks().find((clock) => clock.name === name) as { task: ClockTask };
    const [bad, good] = await lay(bench);
    const log = jest.spyOn(worker.get(Log), 'error');
    const each = jest.spyOn(worker.get(EachDue), 'run');
    const failed = await counted('failed');
    await sql(`create trigger poison before insert or update or delete on ${table} for each row
      execute function poison('${column}', '${bad}')`);
    try {
      await task.run();
      const isDone = async (id: string) => (await sql(done, [id])).rows[0].done;
      expect([await isDone(bad), await isDone(good)]).toEqual([false, true]);
      expect(each).toHaveBeenCalled();
      expect(log).toHaveBeenCalledWith('What is due failed', expect.objectContaining({ id: expect.any(String) }));
      const afterwards = await counted('failed');
      expect(afterwards).toBeGreaterThan(failed);
      await task.run();
      expect(await counted('failed')).toBe(afterwards);
    } finally {
      log.mockRestore();
      each.mockRestore();
      await sql(`drop trigger poison on ${table}`);
    }
  });

  it('in great number starves nothing behind it', async () => {
    const each = worker.get(EachDue);
    const items = Array.from({ length: 25 }, (_, place) => `${place < 20 ? 'bad' : 'good'} ${place}`);
    const done: string[] = [];
    const run = () =>
      each.run({
        name: 'test.starving',
        batch: 10,
        find: (limit) => items.filter((item) => !done.includes(item)).slice(0, limit),
        work: async (item) => {
          if (item.startsWith('bad')) throw new Error('poisoned');
          done.push(item);
        },
      });
    expect([await run(), await run(), await run()]).toEqual([0, 0, 5]);
  });

  it('that a rule refuses is told as well', async () => {
    const warn = jest.spyOn(worker.get(Log), 'warn');
    const work = (): Promise<void> => Promise.reject(new Refusal('PROBLEM_WITHDRAWN'));
    await worker.get(EachDue).run({ name: 'test.refused', batch: 1, find: () => ['one'], work });
    expect(warn).toHaveBeenCalledWith(
      'What is due was refused',
      expect.objectContaining({ id: 'one', code: 'PROBLEM_WITHDRAWN' }),
    );
    warn.mockRestore();
  });
});
