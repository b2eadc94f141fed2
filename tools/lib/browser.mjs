import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'msedge'];
/** Where installers put it without a name in the PATH. */
const PLACES = [
  '/opt/google/chrome/chrome',
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const inPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
const installed = () => NAMES.map(inPath).find(Boolean) ?? PLACES.find((path) => existsSync(path));

/**
 * Finds a Chrome or Chromium: the one that is named, one that is installed, Playwright's own, or Debian's where it can
 * be installed without asking. Answers `{ path }` or `{ missing: why }`.
 */
export async function provideBrowser(crew, log, env = process.env) {
  const named = (env.BROWSER_BINARY ?? env.PEYVAND_BROWSER)?.trim();
  if (named)
    return existsSync(named) ? { path: named } : { missing: `BROWSER_BINARY names ${named}, which does not exist` };
  const found = installed() ?? (await playwrights());
  return found ? { path: found } : fromDebian(crew, log);
}

/** Downloaded by `npx playwright install chromium`. */
async function playwrights() {
  // Loaded only now: it needs the dependencies.
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

async function fromDebian(crew, log) {
  const help = 'install Chrome or Chromium, or name one by BROWSER_BINARY, or run: npx playwright install chromium';
  if (process.getuid?.() !== 0 || !inPath('apt-get') || !existsSync('/etc/debian_version'))
    return { missing: `no Chrome or Chromium was found, and this user cannot install one: ${help}` };
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => crew.run({ name: 'apt-get', command: 'apt-get', args, env, log, mark: 'apt-get' });
  const install = () => apt('install', '-y', '--no-install-recommends', 'chromium');
  if ((await install()).code !== 0 && ((await apt('update')).code !== 0 || (await install()).code !== 0))
    return { missing: `apt-get could not install chromium (${log}): ${help}` };
  const path = installed();
  return path ? { path } : { missing: `chromium is not in the PATH even after its installation: ${help}` };
}
