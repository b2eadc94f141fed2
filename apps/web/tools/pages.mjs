import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { firstQuestionsOf } from './first-questions.mjs';

const web = fileURLToPath(new URL('..', import.meta.url));

/**
 * What each page of the build needs before it can be seen: frames around it, its own parts, words in a language.
 *
 * @param manifest Vite's, by source
 * @returns for each page its source (`src/routes/…`), its address (`/:locale/rfps/:id`) and its files, styles among them
 */
export function pagesOf(manifest, locale) {
  const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
  const shown = Object.keys(manifest).filter((key) => /^src\/routes\/.*\?tsr-split=component/.test(key));
  const words = (names) => names.flatMap((name) => wordsOf(manifest, name, locale));
  const always = filesOf(manifest, [entry, ...words(['app'])]);
  return shown.filter(isPage).map((key) => {
    const source = key.replace(/\?.*$/, '');
    const frames = framesOf(shown, source);
    const parts = filesOf(manifest, [...frames, key, ...words([...frames, source].flatMap(loadedBy))]);
    return { source, address: addressOf(source), files: [...new Set([...always, ...parts])] };
  });
}

/** The list of it for the API, which names the files of a page and its first questions in the page itself. */
export const pages = (registered) => {
  let folder = '';
  return {
    name: 'peyvand-pages',
    apply: 'build',
    writeBundle({ dir }) {
      folder = dir;
    },
    // The manifest is there once everything is written.
    async closeBundle() {
      const file = join(folder, '.vite/manifest.json');
      if (!folder || !existsSync(file)) return;
      const manifest = JSON.parse(readFileSync(file, 'utf8'));
      const operations = JSON.parse(readFileSync(registered, 'utf8'));
      const lists = ['fa', 'en'].map((locale) => [
        locale,
        Object.fromEntries(
          pagesOf(manifest, locale).map(({ address, files }) => [
            address,
            { files, asks: firstQuestionsOf(operations, address, locale) },
          ]),
        ),
      ]);
      await writeFile(`${folder}-pages.json`, JSON.stringify(Object.fromEntries(lists)));
    },
  };
};

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

/** Not a frame, which bears the address of the page in it. */
const isPage = (key) => !/\/(?:route|_[^/]*)\.tsx\?/.test(key);

/** The frames around a page: a file beside each folder on its way. */
const framesOf = (shown, source) =>
  shown.filter((key) => {
    const frame = key.replace(/(?:\/route)?\.tsx(?:\?.*)?$/, '/');
    return source.startsWith(frame) && !key.startsWith(source);
  });

/** `$locale/_frame/_work/rfps.$id.index.tsx` stands at `/:locale/rfps/:id`. */
const addressOf = (source) =>
  `/${source
    .replace(/^src\/routes\/|\.tsx$/g, '')
    .split(/[/.]/)
    .filter((part) => !/^(_.*|index|route)$/.test(part))
    .join('/')
    .replaceAll('$', ':')}`;

/** The words of a feature (`rfp`) or of an area of codes (`words:rfp`). */
function wordsOf(manifest, name, locale) {
  const area = /^words:(.+)$/.exec(name)?.[1];
  const keys = area
    ? [`src/generated/words/${locale}/${area}.json`]
    : name === 'app'
      ? [`src/app/words/${locale}.po`, `src/generated/words/${locale}/common.json`]
      : [`src/features/${name}/words/${locale}.po`];
  return keys.filter((key) => manifest[key]);
}

/** What a route says that it loads the words of; a list of areas may have a name of its own. */
function loadedBy(key) {
  const source = readFileSync(join(web, key.replace(/\?.*$/, '')), 'utf8');
  const calls = source.matchAll(/loadWords\(\s*\w+,\s*\[([^\]]*)\](?:,\s*(?:\[([^\]]*)\]|(\w+)))?/g);
  const names = (list = '') => [...list.matchAll(/'([^']+)'/g)].map(([, name]) => name);
  const named = (list) => new RegExp(`const ${list}\\b[^=]*=\\s*\\[([^\\]]*)\\]`).exec(source)?.[1];
  return [...calls].flatMap(([, features, areas, list]) => [
    ...names(features),
    ...names(list ? named(list) : areas).map((area) => `words:${area}`),
  ]);
}
