import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from '../../apps/api/src/migrate.js';

/** Set by the jest set-up that started the server. */
function adminUrl(): string {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) throw new Error('TEST_DATABASE_URL is not set: run the tests through jest with its global set-up, or npm test');
  return url;
}

const named = (name: string): string => {
  const url = new URL(adminUrl());
  url.pathname = `/${name}`;
  return url.toString();
};

async function asAdmin<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: adminUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const ROOT = join(__dirname, '../..');
/** Everything that `migrate` writes into an empty database. */
const SOURCES = ['migrations', 'libs/reference/src/data', 'libs/reference/src/competences/seed-competences.ts', 'apps/api/src/migrate.ts'];

const filesOf = (path: string): string[] =>
  (statSync(path).isFile() ? [path] : readdirSync(path).sort().flatMap((name) => filesOf(join(path, name))));

/** Changes with every migration and every seed row, so that an old template is never cloned. */
function templateName(): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((source) => filesOf(join(ROOT, source)))) hash.update(file.slice(ROOT.length)).update(readFileSync(file));
  return `peyvand_template_${hash.digest('hex').slice(0, 12)}`;
}

/** The first spec that asks builds the template by the migrations; the others wait for it. */
async function ensureTemplate(client: pg.Client): Promise<string> {
  const name = templateName();
  await client.query("select pg_advisory_lock(hashtext('peyvand.template'))");
  try {
    const known = await client.query('select 1 from pg_database where datname = $1 and datistemplate', [name]);
    if (!known.rowCount) {
      await client.query(`drop database if exists ${name}`);
      await client.query(`create database ${name}`);
      await migrate(named(name));
      await client.query(`alter database ${name} is_template true`);
    }
    return name;
  } finally {
    await client.query("select pg_advisory_unlock(hashtext('peyvand.template'))");
  }
}

export interface TestDatabase {
  /** As the owner: may move time by rows. The applications lower themselves to their own role. */
  readonly url: string;
  asOwner(sql: string): Promise<void>;
  drop(): Promise<void>;
}

let counter = 0;

/** A fresh database for one spec file, cloned from the migrated template. */
export function freshDatabase(): Promise<TestDatabase> {
  return asAdmin(async (client) => {
    const template = await ensureTemplate(client);
    const name = `peyvand_test_${process.pid}_${Date.now().toString(36)}_${counter++}`;
    await client.query(`create database ${name} template ${template}`);
    return { url: named(name), asOwner: (sql) => asOwnerOf(named(name), sql), drop: () => asAdmin(async (admin) => void (await admin.query(`drop database if exists ${name} with (force)`))) };
  });
}

async function asOwnerOf(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}
