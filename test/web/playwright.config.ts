import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const root = join(import.meta.dirname, '../..');

/** Run by `npm run web:test` and `npm test`, which start the stack and find the browser. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.web.ts',
  outputDir: join(root, '.peyvand/web-test'),
  globalSetup: './support/sign-in-all.ts',
  // One browser and one stack: two cores have enough to do, and people share what they see.
  workers: 1,
  fullyParallel: false,
  // On a machine that is busy with other things one may come too late; who needed a second try is told of.
  retries: 1,
  // Generous: the machine may be busy, and what hangs is seen anyway.
  timeout: 180_000,
  expect: { timeout: 60_000 },
  reporter: [['list'], ['json', { outputFile: join(root, '.peyvand/logs/web-test.json') }]],
  use: {
    baseURL: process.env.PEYVAND_WEB,
    actionTimeout: 60_000,
    navigationTimeout: 60_000,
    timezoneId: 'Asia/Tehran',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.PEYVAND_BROWSER,
      // Chromium's own box cannot be had as root in a container.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
});
