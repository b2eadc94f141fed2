import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { provideBrowser } from './browser.mjs';
import { root } from './paths.mjs';
import { ending, tail } from './processes.mjs';
import { cleanEnv, runLimited, stopped } from './suites.mjs';

/** The tests of test/web on a stack of their own; counted as skipped where no browser can be had. */
export async function inBrowser(crew, folder) {
  const { missing } = await provideBrowser(crew, join(folder, 'logs/browser-install.log'));
  if (missing) return { passed: 0, skipped: 1, note: missing };
  // Playwright writes it there; see test/web/playwright.config.ts.
  const report = join(root, '.peyvand/logs/web-test.json');
  const log = join(folder, 'logs/test-web.log');
  for (const file of [report, log]) rmSync(file, { force: true });
  const script = join(root, 'tools/web-test.mjs');
  const end = await runLimited(crew, {
    name: 'web:test',
    command: process.execPath,
    args: [script],
    cwd: root,
    env: cleanEnv({ PEYVAND_WEB_LOG: log }),
    log,
    mark: script,
  });
  if (!end || !existsSync(report))
    throw new Error(`${tail(log, 60)}\n${end ? `web:test: ${ending(end)}` : stopped('web:test')}; all of it: ${log}.`);
  const { stats, errors } = JSON.parse(readFileSync(report, 'utf8'));
  // A fault outside of every test, such as a file that does not load.
  const failed = stats.unexpected + (errors?.length ?? 0);
  const passed = stats.expected + stats.flaky;
  const unexplained = failed ? 0 : Number(end.code !== 0 || passed === 0);
  const faults = failed + unexplained ? [`${tail(log, 35)}\nAll of it stands in ${log}.`] : [];
  const note = stats.flaky
    ? `${stats.flaky} of them at the second try only; what went wrong at the first stands in ${log}`
    : undefined;
  return { passed, failed: failed + unexplained, skipped: stats.skipped, note, faults };
}
