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
