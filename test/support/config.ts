import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '@peyvand/kernel';
import { AppConfig } from '@peyvand/platform';

/** The address of a test's database for API and worker, which sign in as a plain user and not as its owner. */
export function signInUrl(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  url.username = 'peyvand_test_applications';
  url.password = 'for-tests-only';
  return url.toString();
}

/** Where the files of a test's database stay; API and worker share it, and it goes with the database. */
export const fileFolderOf = (databaseUrl: string): string =>
  join(tmpdir(), 'peyvand-test-files', new URL(databaseUrl).pathname.slice(1));

/** Settings of a test: real servers, nothing listening on a fixed port. */
export function testConfig(databaseUrl: string, settings: Record<string, string> = {}): AppConfig {
  return new AppConfig({
    PEYVAND_MODE: 'test',
    DATABASE_URL: signInUrl(databaseUrl),
    SMTP_URL: 'smtp://127.0.0.1:9',
    FILES_DIR: fileFolderOf(databaseUrl),
    LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? 'silent',
    DATABASE_CONNECTIONS: '8',
    // On a busy machine a connection takes its time; what a short wait does has a spec of its own.
    DATABASE_WAIT: '60s',
    // No row appears behind a test's back: it writes down what was read when it says so.
    READS_WRITTEN: '12h',
    ...settings,
  });
}

/** What production needs on top of it, behind a proxy with TLS. */
export const PRODUCTION = {
  PEYVAND_MODE: 'production',
  PUBLIC_URL: 'https://peyvand.example',
  MAIL_FROM: 'Peyvand <post@peyvand.example>',
  LINK_SECRET: 'a secret for links',
  SECOND_FACTOR_KEY: 'a key for second factors',
  // Specs ask whatever they want to know.
  OPERATIONS: 'any',
};

/**
 * Redis, with keys that no other spec has, where the specs at hand are run on Redis; else PostgreSQL carries jobs and
 * signals.
 */
export function queueSettings(): Record<string, string> {
  return process.env.TEST_QUEUE === 'redis'
    ? { REDIS_URL: process.env.TEST_REDIS_URL ?? '', REDIS_PREFIX: `test-${newId()}` }
    : {};
}

/** The same for a worker. */
export function workerConfig(databaseUrl: string, settings: Record<string, string> = {}): AppConfig {
  return testConfig(databaseUrl, { ...queueSettings(), ...settings });
}
