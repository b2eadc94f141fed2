import { join } from 'node:path';
import { provideBrowser } from '../lib/browser.mjs';
import { command } from '../lib/command.mjs';
import { Crew } from '../lib/crew.mjs';
import { makeDataFolder, root } from '../lib/paths.mjs';
import { PlainFault } from '../lib/plain-fault.mjs';
import { startThrowawayStack } from '../lib/throwaway-stack.mjs';

/**
 * `npm run web:test`: a stack of its own with demo data, and the tests of test/web in a browser on it. What stands
 * behind the name goes to Playwright (`npm run web:test -- --grep queue`); with PEYVAND_WEB they run on the stack at
 * that address, whose data they change.
 */
export async function testWeb(options = process.argv.slice(2)) {
  const crew = new Crew();
  const folder = makeDataFolder({});
  await command(crew, async () => {
    const browser = await provideBrowser(crew, join(folder, 'logs/browser-install.log'));
    if (browser.missing) throw new PlainFault(`The tests in a browser were not run: ${browser.missing}.`);
    const address = process.env.PEYVAND_WEB ?? (await startThrowawayStack({ crew, demo: true })).addresses.api;
    const script = join(root, 'node_modules/@playwright/test/cli.js');
    const end = await crew.run({
      name: 'Playwright',
      command: process.execPath,
      args: [script, 'test', '--config', join(root, 'test/web/playwright.config.ts'), ...options],
      cwd: root,
      env: { ...process.env, PEYVAND_WEB: address, PEYVAND_BROWSER: browser.path },
      log: process.env.PEYVAND_WEB_LOG ?? join(folder, 'logs/web-test.log'),
      mark: script,
    });
    return end.code ?? 1;
  });
}
