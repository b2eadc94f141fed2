import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { StoreNotices } from '@peyvand/contracts';
import { newId } from '@peyvand/kernel';
import { migrate } from '../../apps/api/src/migrate.js';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import { testConfig } from '../support/config.js';
import { databaseOfPlainOwner, type TestDatabase } from '../support/database.js';
import { found } from '../support/found.js';

/** Members of the application role belong to the whole server, so this one is of this spec alone. */
const signInOf = (database: TestDatabase, user: string): string => {
  const url = new URL(database.url);
  url.username = user;
  url.password = 'for-tests-only-too';
  return url.toString();
};

describe('a database whose owner is no superuser', () => {
  let database: TestDatabase;
  let owner: pg.Pool;

  beforeAll(async () => {
    database = await databaseOfPlainOwner();
    owner = new pg.Pool({ connectionString: database.url });
  }, 120_000);

  afterAll(async () => {
    await owner.end();
    await database.drop();
  });

  it('is migrated again after the worker ran, for a user who owns nothing', async () => {
    const user = `peyvand_app_${process.pid}_${Date.now().toString(36)}`;
    const signIn = signInOf(database, user);
    expect(await migrate(database.url, signIn)).toBeGreaterThan(0);
    const worker = await createWorker(testConfig(database.url, { DATABASE_URL: signIn }), { jobs: [StoreNotices] });
    const id = newId();
    await owner.query(
      `insert into outbox (id, event_id, event, consumer, queue, payload, created_at, not_before)
        values ($1, $2, 'organization.listed', 'notices.store', 'events', '{}', clock_timestamp(), clock_timestamp())`,
      [id, newId()],
    );
    const done = () => owner.query('select 1 from outbox where id = $1 and done_at is not null', [id]);
    await found(done, ({ rowCount }) => rowCount === 1);
    await worker.close();
    expect(await migrate(database.url, signIn)).toBe(0);
    const owned = await owner.query(
      'select c.relname from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = $1',
      [user],
    );
    expect(owned.rows).toEqual([]);
  });

  it('takes no powers and no password from whoever DATABASE_URL names', async () => {
    const mighty = `peyvand_mighty_${process.pid}_${Date.now().toString(36)}`;
    await owner.query(`create role ${mighty} login createrole password 'as-it-was'`);
    await expect(migrate(database.url, signInOf(database, mighty))).rejects.toThrow('more than a plain user');
    await expect(migrate(database.url, database.url)).rejects.toThrow('name one user');
  });
});
