import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from '../../apps/api/src/migrate.js';
import { fileFolderOf, signInUrl } from './config.js';

/** Set by the jest set-up that started the server. */
function adminUrl(): string {
  const url = process.env.TEST_DATABASE_URL;
  if (!url)
    throw new Error('TEST_DATABASE_URL is not set: run the tests through jest with its global set-up, or npm test');
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
const SCHEMA_SOURCES = [
  'migrations',
  'libs/language/src',
  'libs/reference/src/data',
  'libs/reference/src/competences/seed-competences.ts',
  'apps/api/src/migrate.ts',
];

const filesOf = (path: string): string[] =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path)
        .sort()
        .flatMap((name) => filesOf(join(path, name)));

/** Changes with whatever the template is made by, so that an old one is never cloned. */
function templateName(kind: string, sources: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesOf(join(ROOT, source))))
    hash.update(file.slice(ROOT.length)).update(readFileSync(file));
  return `peyvand_${kind}_${hash.digest('hex').slice(0, 12)}`;
}

/** The first spec that asks makes the template; the others wait for it. */
async function ensureTemplate(
  client: pg.Client,
  name: string,
  create: () => Promise<unknown>,
  fill: (database: TestDatabase) => Promise<unknown>,
): Promise<void> {
  await client.query('select pg_advisory_lock(hashtext($1))', [name]);
  try {
    const known = await client.query('select 1 from pg_database where datname = $1 and datistemplate', [name]);
    if (known.rowCount) return;
    await client.query(`drop database if exists ${name} with (force)`);
    await create();
    await fill(handleOf(name));
    await client.query(`alter database ${name} is_template true`);
  } finally {
    await client.query('select pg_advisory_unlock(hashtext($1))', [name]);
  }
}

export interface TestDatabase {
  /** As the owner: may move time by rows. The applications lower themselves to their own role. */
  readonly url: string;
  asOwner(sql: string): Promise<void>;
  drop(): Promise<void>;
}

let counter = 0;

const handleOf = (name: string): TestDatabase => ({
  url: named(name),
  asOwner: (sql) => asOwnerOf(named(name), sql),
  drop: () => {
    rmSync(fileFolderOf(named(name)), { recursive: true, force: true });
    return asAdmin(async (admin) => {
      await untilLeft(admin, name);
      await admin.query(`drop database if exists ${name} with (force)`);
    });
  },
});

/** A connection that is ending must not hear that it was cut off: its pool looks after it no more. */
async function untilLeft(admin: pg.Client, name: string): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    const { rowCount } = await admin.query('select 1 from pg_stat_activity where datname = $1 limit 1', [name]);
    if (!rowCount) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

async function clone(client: pg.Client, template: string): Promise<TestDatabase> {
  const name = `peyvand_test_${process.pid}_${Date.now().toString(36)}_${counter++}`;
  await client.query(`create database ${name} template ${template} strategy file_copy`);
  return handleOf(name);
}

/** A fresh database for one spec file, cloned from the migrated template. */
export function freshDatabase(): Promise<TestDatabase> {
  return asAdmin(async (client) => clone(client, await schemaTemplate(client)));
}

/**
 * A fresh database out of a template of its own, which `fill` makes once out of the migrated one; `sources` are what it
 * is made by.
 */
export function databaseFrom(
  kind: string,
  sources: readonly string[],
  fill: (database: TestDatabase) => Promise<unknown>,
): Promise<TestDatabase> {
  return asAdmin(async (client) => {
    const base = await schemaTemplate(client);
    const name = templateName(kind, sources);
    await ensureTemplate(
      client,
      name,
      () => client.query(`create database ${name} template ${base} strategy file_copy`),
      fill,
    );
    return clone(client, name);
  });
}

/** An empty database of an owner who is no superuser, as a hosted server gives it; dropping it leaves the role. */
export function databaseOfPlainOwner(): Promise<TestDatabase> {
  return asAdmin(async (client) => {
    // With the template the role of the applications is there; on a server of one's own the first migration makes it.
    await schemaTemplate(client);
    const name = `peyvand_plain_${process.pid}_${counter++}`;
    await client.query(`create role ${name} login createrole password 'for-tests-only'`);
    await client.query(`grant peyvand_app to ${name} with admin option`);
    await client.query(`create database ${name} owner ${name}`);
    const url = new URL(named(name));
    url.username = name;
    url.password = 'for-tests-only';
    return { ...handleOf(name), url: url.toString() };
  });
}

async function schemaTemplate(client: pg.Client): Promise<string> {
  const name = templateName('template', SCHEMA_SOURCES);
  await ensureTemplate(
    client,
    name,
    () => client.query(`create database ${name}`),
    ({ url }) => migrate(url, signInUrl(url)),
  );
  return name;
}

async function asOwnerOf(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}
