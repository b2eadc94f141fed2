import { DataSource } from 'typeorm';
import { seedCompetences } from '@peyvand/reference';
import { APPLICATION_ROLE, ensureSignIn, migrateQueues } from '@peyvand/platform';
import { migrations } from '../../../migrations/index.js';

/**
 * Brings a database to the newest schema and reference data, as its owner, and makes the user that API and worker sign
 * in as, where `applicationUrl` names one. Safe to run by several at once: an advisory lock lets one go first.
 */
export async function migrate(url: string, applicationUrl?: string): Promise<number> {
  const dataSource = await new DataSource({
    type: 'postgres',
    url,
    migrations,
    migrationsTransactionMode: 'each',
  }).initialize();
  try {
    const runner = dataSource.createQueryRunner();
    await runner.query("select pg_advisory_lock(hashtext('peyvand.migrate'))");
    try {
      const { length } = await dataSource.runMigrations();
      await seedCompetences(dataSource);
      await migrateQueues(url, APPLICATION_ROLE);
      if (applicationUrl) await ensureSignIn(url, applicationUrl);
      return length;
    } finally {
      await runner.query("select pg_advisory_unlock(hashtext('peyvand.migrate'))");
      await runner.release();
    }
  } finally {
    await dataSource.destroy();
  }
}
