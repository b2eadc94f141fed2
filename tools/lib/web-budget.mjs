import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { built, root } from './paths.mjs';
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
  const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
  const shown = Object.keys(manifest).filter((key) => /^src\/routes\/.*\?tsr-split=component/.test(key));
  if (!shown.length) throw new PlainFault('The manifest of the build names no routes.');
  const always = filesOf(manifest, [entry, ...wordsOf(manifest, 'app')]);
  const rows = shown.map((key) => {
    const file = key.replace(/\?.*$/, '');
    const files = new Set(always);
    for (const part of [...framesOf(shown, file), key])
      for (const name of filesOf(manifest, [
        part,
        ...featuresOf(file).flatMap((feature) => wordsOf(manifest, feature)),
      ]))
        files.add(name);
    const limit = file === 'src/routes/$locale/index.tsx' ? LANDING : WORK;
    return { file, limit, scripts: weigh(files, /\.js$/), styles: weigh(files, /\.css$/) };
  });
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

/** A chunk with all that it needs at once. */
function filesOf(manifest, keys, found = new Set()) {
  for (const key of keys) {
    const chunk = manifest[key];
    if (!chunk || found.has(chunk.file)) continue;
    found.add(chunk.file);
    for (const style of chunk.css ?? []) found.add(style);
    filesOf(manifest, chunk.imports ?? [], found);
  }
  return found;
}

/** The frames around a page: a file beside each folder on its way. */
const framesOf = (shown, file) =>
  shown.filter((key) => {
    const frame = key.replace(/(?:\/route)?\.tsx(?:\?.*)?$/, '/');
    return file.startsWith(frame) && !key.startsWith(file);
  });

/** The words of a feature (`rfp`) or of an area of codes (`words:rfp`), in Persian, which is longer. */
function wordsOf(manifest, name) {
  const area = /^words:(.+)$/.exec(name)?.[1];
  const keys = area
    ? [`src/generated/words/fa/${area}.json`]
    : name === 'app'
      ? ['src/app/words/fa.po', 'src/generated/words/fa/common.json']
      : [`src/features/${name}/words/fa.po`];
  return keys.filter((key) => manifest[key]);
}

/** What a route says that it loads the words of; a list of areas may have a name of its own. */
function featuresOf(file) {
  const source = readFileSync(join(root, 'apps/web', file), 'utf8');
  const calls = source.matchAll(/loadWords\(\s*\w+,\s*\[([^\]]*)\](?:,\s*(?:\[([^\]]*)\]|(\w+)))?/g);
  const names = (list = '') => [...list.matchAll(/'([^']+)'/g)].map(([, name]) => name);
  const named = (list) => new RegExp(`const ${list}\\b[^=]*=\\s*\\[([^\\]]*)\\]`).exec(source)?.[1];
  return [...calls].flatMap(([, features, areas, list]) => [
    ...names(features),
    ...names(list ? named(list) : areas).map((area) => `words:${area}`),
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
