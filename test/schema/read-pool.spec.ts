import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AppConfig, Log, NAMED_MAX, ReadPool } from '@peyvand/platform';
import { testConfig } from '../support/config.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

describe('connections for reads', () => {
  let database: TestDatabase;
  let pool: ReadPool;

  beforeAll(async () => {
    database = await freshDatabase();
    // One for steps, one for reads.
    const config = testConfig(database.url, { DATABASE_CONNECTIONS: '2', DATABASE_WAIT: '200ms' });
    pool = new ReadPool(config, new Log(config));
  }, 60_000);

  afterAll(async () => {
    await pool.onApplicationShutdown();
    await database.drop();
  });

  const read = (n: number) => pool.query<{ n: number }>({ name: `read-${n}`, text: `select ${n} as n`, values: [] });
  const prepared = async () =>
    (await pool.query<{ name: string }>({ text: 'select name from pg_prepared_statements', values: [] })).map(
      ({ name }) => name,
    );

  it('hold so many prepared statements and no more: the least lately used goes', async () => {
    for (let n = 0; n < NAMED_MAX; n += 1) await read(n);
    expect(await prepared()).toHaveLength(NAMED_MAX);
    await read(0);
    expect(await read(NAMED_MAX)).toEqual([{ n: NAMED_MAX }]);
    const names = await prepared();
    expect(names).toHaveLength(NAMED_MAX);
    expect(names).toEqual(expect.arrayContaining(['read-0', `read-${NAMED_MAX}`]));
    expect(names).not.toContain('read-1');
    // What went is prepared anew when it comes back.
    expect(await read(1)).toEqual([{ n: 1 }]);
  });

  it('plan what is steady once for all values, and all else as Postgres thinks best', async () => {
    for (const isSteady of [true, false, true])
      for (let n = 0; n < 3; n += 1)
        await pool.query({ name: `is-steady-${isSteady}`, text: 'select $1::int as n', values: [n], isSteady });
    const text = `select name, generic_plans::int as once, custom_plans::int as anew from pg_prepared_statements
      where name like 'is-steady-%' order by name`;
    expect(await pool.query({ text, values: [] })).toEqual([
      { name: 'is-steady-false', once: 0, anew: 3 },
      { name: 'is-steady-true', once: 6, anew: 0 },
    ]);
    expect(await pool.query({ text: 'show plan_cache_mode', values: [] })).toEqual([{ plan_cache_mode: 'auto' }]);
  });

  it('are waited for as long as the setting says', async () => {
    const taken = await pool.pool.connect();
    await expect(read(0)).rejects.toThrow('timeout');
    taken.release();
    expect(await read(0)).toEqual([{ n: 0 }]);
  });

  it('are half of those that a process may take, and there are two at least', () => {
    expect(pool.pool.options.max).toBe(1);
    const settings = { PEYVAND_MODE: 'test', DATABASE_URL: database.url, SMTP_URL: 'smtp://127.0.0.1:9' };
    expect(new AppConfig(settings).database.waitMs).toBe(5_000);
    expect(() => testConfig(database.url, { DATABASE_CONNECTIONS: '1' })).toThrow('must be 2 or more');
  });
});
