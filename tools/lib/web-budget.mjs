import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pagesOf } from '../../apps/web/tools/pages.mjs';
import { built } from './paths.mjs';
import { PlainFault } from './plain-fault.mjs';
import { beyondFloor } from './web-floor.mjs';

const web = dirname(built.web);
/** In kilobytes of gzip. */
const LANDING = 210;
const WORK = 260;
const STYLES = 30;

/** What a browser loads before a route can be seen and used, for every route; and what the oldest browsers would not understand. */
export function tellBudget(print = console.log) {
  if (!existsSync(join(web, '.vite/manifest.json')))
    throw new PlainFault('There is no built web application: npm run build makes it.');
  const manifest = JSON.parse(readFileSync(join(web, '.vite/manifest.json'), 'utf8'));
  const faults = [...budgets(manifest, print), ...floor()];
  for (const fault of faults) print(`  too much: ${fault}`);
  return faults.length;
}

function budgets(manifest, print) {
  // Persian is longer.
  const pages = pagesOf(manifest, 'fa');
  if (!pages.length) throw new PlainFault('The manifest of the build names no routes.');
  const rows = pages.map(({ source, files }) => ({
    file: source,
    limit: source === 'src/routes/$locale/index.tsx' ? LANDING : WORK,
    scripts: weigh(files, /\.js$/),
    styles: weigh(files, /\.css$/),
  }));
  rows.sort((a, b) => b.scripts - a.scripts);
  for (const { file, scripts, styles } of rows)
    print(
      `  ${scripts.toFixed(0).padStart(4)} KB JS ${styles.toFixed(0).padStart(3)} KB CSS  ${file.slice('src/routes/'.length)}`,
    );
  return rows.flatMap(({ file, limit, scripts, styles }) => [
    ...(scripts > limit ? [`${file}: ${scripts.toFixed(0)} KB of JS, at most ${limit}`] : []),
    ...(styles > STYLES ? [`${file}: ${styles.toFixed(0)} KB of CSS, at most ${STYLES}`] : []),
  ]);
}

const weights = new Map();

function weigh(files, kind) {
  let sum = 0;
  for (const file of files) {
    if (!kind.test(file)) continue;
    if (!weights.has(file)) weights.set(file, gzipSync(readFileSync(join(web, file)), { level: 9 }).length);
    sum += weights.get(file);
  }
  return sum / 1_000;
}

const floor = () =>
  readdirSync(join(web, 'assets'))
    .filter((name) => /\.(js|css)$/.test(name))
    .flatMap((name) => beyondFloor(name, readFileSync(join(web, 'assets', name), 'utf8')));
