import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import escape from 'escape-html';
import { PlainFault } from '../lib/plain-fault.mjs';

const BROWSERS = [process.env.BROWSER_BINARY ?? '', 'chromium', 'chromium-browser', 'google-chrome'].filter(Boolean);
/** Mails per sheet and row, by how wide a mail is shown. */
const WIDTHS = { 375: { some: 12, row: 4 }, 800: { some: 6, row: 2 } };
const GAP = 16;

/** Draws the mails of each language side by side, and complains of those that are wider than their window. */
export function drawSheets(folder, mails, isDark) {
  const browser = BROWSERS.find((name) => spawnSync(name, ['--version']).status === 0);
  if (!browser) return console.log('No browser is there, so there are no pictures.');
  const wide = [];
  for (const language of ['fa', 'en'])
    for (const [width, { some, row }] of Object.entries(WIDTHS)) {
      const all = mails.filter(({ mail }) => mail.language === language);
      for (let from = 0; from < all.length; from += some) {
        const name = `${language}-${width}-${String(from / some + 1).padStart(2, '0')}`;
        const page = join(folder, `${name}.html`);
        writeFileSync(page, sheet(all.slice(from, from + some), Number(width)));
        wide.push(...draw(browser, page, join(folder, `${name}.png`), row * (Number(width) + GAP) + GAP, isDark));
        rmSync(page);
      }
    }
  console.log(`Pictures of them at ${Object.keys(WIDTHS).join(' and ')} px, ${isDark ? 'dark' : 'light'}`);
  if (wide.length) throw new PlainFault(`Wider than their window: ${wide.join(', ')}`);
}

/** Answers the names of the mails that are too wide. */
function draw(browser, page, picture, width, isDark) {
  const home = mkdtempSync(join(tmpdir(), 'peyvand-mails-'));
  const shared = [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--hide-scrollbars',
    `--user-data-dir=${home}`,
    '--virtual-time-budget=4000',
    ...(isDark ? ['--force-dark-mode'] : []),
  ];
  const run = (...options) =>
    spawnSync(browser, [...shared, ...options, pathToFileURL(page).href], { encoding: 'utf8', maxBuffer: 1 << 26 });
  const dom = run(`--window-size=${width},1000`, '--dump-dom').stdout;
  const height = Number(/data-height="(\d+)"/.exec(dom)?.[1] ?? 3_000);
  const { status, stderr } = run(`--window-size=${width},${height + 140}`, `--screenshot=${picture}`);
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  if (status !== 0) throw new PlainFault(`The browser drew no picture: ${stderr}`);
  return [...dom.matchAll(/data-too-wide="([^"]+)"/g)].map(([, name]) => name);
}

const sheet = (mails, width) => `<!doctype html><html><head><meta charset="utf-8">
<meta name="color-scheme" content="light dark"><style>
body { margin: ${GAP}px; display: flex; flex-wrap: wrap; gap: ${GAP}px; align-items: flex-start; font: 12px sans-serif }
iframe { width: ${width}px; height: 1px; border: 0; outline: 1px solid gray; display: block }
</style></head><body>${mails
  .map(({ name, mail }) => `<div>${name}<iframe name="${name}" srcdoc="${escape(mail.html)}"></iframe></div>`)
  .join('\n')}
<script>
  onload = () => {
    for (const frame of document.querySelectorAll('iframe')) {
      const { documentElement: shown } = frame.contentDocument;
      if (shown.scrollWidth > frame.clientWidth) frame.parentNode.dataset.tooWide = frame.name;
      frame.style.height = shown.scrollHeight + 'px';
    }
    document.body.dataset.height = document.documentElement.scrollHeight;
  };
</script></body></html>`;
