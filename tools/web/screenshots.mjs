import { mkdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { provideBrowser } from '../lib/browser.mjs';
import { command } from '../lib/command.mjs';
import { Crew } from '../lib/crew.mjs';
import { makeDataFolder, root } from '../lib/paths.mjs';
import { wordsOf } from '../lib/options.mjs';
import { PlainFault } from '../lib/plain-fault.mjs';
import { startThrowawayStack } from '../lib/throwaway-stack.mjs';
import { signInDemo } from './sign-in.mjs';

const MOST = 120_000;

const PUBLIC = 'apps/web/public';

/** What README shows, and messengers beside a link: a name, who looks, in which language, at what, and how wide. */
const PICTURES = [
  { name: 'card-fa', locale: 'fa', width: 1200, height: 630, folder: PUBLIC, path: () => '' },
  { name: 'card-en', locale: 'en', width: 1200, height: 630, folder: PUBLIC, path: () => '' },
  { name: 'landing-fa', locale: 'fa', path: () => '' },
  { name: 'rfps-en', locale: 'en', path: () => '/rfps' },
  {
    name: 'rfp-fa',
    locale: 'fa',
    path: async (ask) => `/rfps/${await ask('{ rfps(first: 1, filter: { officeField: "carpet" }) { nodes { id } } }')}`,
  },
  { name: 'new-problem-fa', locale: 'fa', as: 'weaver', width: 390, path: () => '/problems/new' },
  {
    name: 'definition-fa',
    locale: 'fa',
    as: 'miller',
    path: async (ask) =>
      `/definitions/${await ask('{ problems(first: 20) { nodes { definitions(first: 1) { nodes { id } } } } }')}`,
  },
  { name: 'queue-fa', locale: 'fa', as: 'carpet.head', path: () => '/queue' },
  {
    name: 'match-en',
    locale: 'en',
    as: 'carpet.head',
    scheme: 'dark',
    path: async (ask) => `/matches/${await ask('{ reviewQueue(first: 1) { nodes { id } } }')}`,
  },
  {
    name: 'proposal-en',
    locale: 'en',
    as: 'steam',
    path: async (ask) => `/proposals/${await ask('{ myProposals(first: 1) { nodes { id } } }')}`,
  },
];

/** `npm run screenshots`: the main screens on demo data, into apps/web; names behind it take only those. */
export async function takeScreenshots(argv = process.argv.slice(2)) {
  const crew = new Crew();
  const folder = makeDataFolder({});
  await command(crew, async () => {
    const usage = `npm run screenshots [-- ${PICTURES.map(({ name }) => name).join(' ')}]`;
    const names = wordsOf(usage, argv);
    const unknown = names.find((name) => !PICTURES.some((picture) => picture.name === name));
    if (unknown) throw new PlainFault(`There is no picture "${unknown}".\nUsage: ${usage}`);
    const browser = await provideBrowser(crew, join(folder, 'logs/browser-install.log'));
    if (browser.missing) throw new PlainFault(`No pictures were taken: ${browser.missing}.`);
    const address = process.env.PEYVAND_WEB ?? (await startThrowawayStack({ crew, demo: true })).addresses.api;
    const { chromium } = await import('@playwright/test');
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const chrome = await chromium.launch({ executablePath: browser.path, args });
    crew.add(() => chrome.close());
    mkdirSync(join(root, 'apps/web/screenshots'), { recursive: true });
    const sessions = new Map();
    for (const picture of PICTURES)
      if (!names.length || names.includes(picture.name)) await take(chrome, address, picture, sessions);
    return 0;
  });
}

async function take(chrome, address, picture, sessions) {
  const {
    name,
    locale,
    as,
    width = 1280,
    height = 800,
    scheme = 'light',
    folder = 'apps/web/screenshots',
    path,
  } = picture;
  if (as && !sessions.has(as)) sessions.set(as, await signInDemo(chrome, address, as));
  const context = await chrome.newContext({
    baseURL: address,
    viewport: { width, height },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: locale === 'fa' ? 'fa-IR' : 'en-GB',
    timezoneId: 'Asia/Tehran',
    storageState: sessions.get(as),
  });
  const ask = async (query, variables = {}) => {
    const answer = await (await context.request.post('/graphql', { data: { query, variables } })).text();
    return /"id":"([^"]+)"/.exec(answer)?.[1];
  };
  const page = await context.newPage();
  await page.goto(`/${locale}${await path(ask)}`);
  await page.locator('h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  const file = join(root, folder, `${name}.jpg`);
  for (let quality = 80; quality >= 40; quality -= 10) {
    await page.screenshot({ path: file, type: 'jpeg', quality });
    if (statSync(file).size <= MOST) break;
  }
  console.log(`  ${relative(root, file)}  ${(statSync(file).size / 1_000).toFixed(0)} KB`);
  await context.close();
}
