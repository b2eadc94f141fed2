import { AppConfig } from '@peyvand/platform';

/** Settings of a test: real servers, nothing listening on a fixed port. */
export function testConfig(databaseUrl: string, settings: Record<string, string> = {}): AppConfig {
  return new AppConfig({
    PEYVAND_MODE: 'test',
    DATABASE_URL: databaseUrl,
    SMTP_URL: 'smtp://127.0.0.1:9',
    LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? 'silent',
    DATABASE_CONNECTIONS: '4',
    ...settings,
  });
}

/** The same for a worker, on Redis where the run has one. Keys are apart per file, because a job id stays taken while its job is kept. */
export function workerConfig(databaseUrl: string, settings: Record<string, string> = {}): AppConfig {
  const redis = process.env.TEST_REDIS_URL;
  return testConfig(databaseUrl, { ...(redis ? { REDIS_URL: redis, REDIS_PREFIX: `test-${process.pid}-${Date.now().toString(36)}` } : {}), ...settings });
}
