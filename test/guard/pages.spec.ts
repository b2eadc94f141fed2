import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { sourcesUnder } from '../support/source-graph.js';

const ROOT = join(__dirname, '../..');
const PAGES = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'] as const;
const pages = PAGES.map((name) => ({ name, text: readFileSync(join(ROOT, name), 'utf8') }));
const scripts = Object.keys(
  (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: object }).scripts,
);

/** Places of this checkout; what has a `<` in it stands for something the reader puts there. */
const PLACE = /`((?:apps|libs|migrations|test|tools|\.githooks)\/[^`\s]+)`/g;
const placesIn = (text: string): string[] =>
  [...text.matchAll(PLACE)].map((found) => found[1] ?? '').filter((place) => !/[<…]/.test(place));

/** Whether there is such a file; `*` stands for anything within its folder. */
function isThere(place: string): boolean {
  if (!place.includes('*')) return existsSync(join(ROOT, place));
  const [folder = '', file = ''] = [place.slice(0, place.lastIndexOf('/')), place.slice(place.lastIndexOf('/') + 1)];
  const pattern = new RegExp(`^${file.replace(/[.+$()[\]{}]/g, '\\$&').replaceAll('*', '.*')}$`);
  return existsSync(join(ROOT, folder)) && readdirSync(join(ROOT, folder)).some((name) => pattern.test(name));
}

/** As readers of Markdown make them of headings. */
const anchorsIn = (text: string): string[] =>
  [...text.replace(/```[\s\S]*?```/g, '').matchAll(/^#+ (.+)$/gm)].map((found) =>
    (found[1] ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replaceAll(' ', '-'),
  );

/** All that is written here, to look names up in. */
const written = [...sourcesUnder('libs', 'apps', 'test', 'tools', 'migrations').values()]
  .map(({ text }) => text)
  .concat(
    ['apps/api/schema.graphql', '.env.example', 'eslint.config.mjs'].map((file) =>
      readFileSync(join(ROOT, file), 'utf8'),
    ),
  )
  .join('\n');

describe.each(pages)('$name', ({ text }) => {
  it('names what the code names', () => {
    const named = [...text.matchAll(/`@?(\w*[a-z][A-Z]\w*)(?:\(\))?`/g)].map((found) => found[1] ?? '');
    expect([...new Set(named)].filter((name) => !written.includes(name))).toEqual([]);
  });

  it('names files that are there', () => {
    expect(placesIn(text).filter((place) => !isThere(place))).toEqual([]);
  });

  it('names commands that are there', () => {
    const named = [...text.matchAll(/npm run (?:--silent )?([\w:-]*\w)/g)].map((found) => found[1] ?? '');
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });

  it('leads to places that are there', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((found) => found[1] ?? '');
    const broken = links.filter((link) => {
      if (/^https?:/.test(link)) return false;
      const [file = '', anchor] = link.split('#');
      if (file && !existsSync(join(ROOT, file))) return true;
      return anchor !== undefined && !anchorsIn(file ? readFileSync(join(ROOT, file), 'utf8') : text).includes(anchor);
    });
    expect(broken).toEqual([]);
  });
});

describe('the map in ARCHITECTURE.md', () => {
  it('has every lib, each below those that may use it', () => {
    const [, map = ''] = /```text\n([\s\S]*?)```/.exec(pages[1]?.text ?? '') ?? [];
    const ranks = readFileSync(join(__dirname, 'architecture.spec.ts'), 'utf8');
    const [, list = ''] = /const LIBS = \[([\s\S]*?)\]/.exec(ranks) ?? [];
    const libs = [...list.matchAll(/'(\w+)'/g)].map((found) => found[1] ?? '');
    const drawn = map
      .split('\n')
      .flatMap((line) => [...line.matchAll(/\s{2,}(\w+) {2,}\S/g)].map((found) => found[1] ?? ''))
      .filter((name) => libs.includes(name));
    expect(drawn).toEqual([...libs].reverse());
  });
});

describe('the licence', () => {
  it('is the whole GNU AGPL, as the package says', () => {
    const licence = readFileSync(join(ROOT, 'LICENSE'), 'utf8');
    expect(licence.split('\n').length - 1).toBe(661);
    expect(licence.match(/^ {2}\d+\. /gm)).toHaveLength(18);
    expect(licence).toContain('GNU AFFERO GENERAL PUBLIC LICENSE\n                       Version 3, 19 November 2007');
  });
});

describe('the hook before a commit', () => {
  it('can be run', () => {
    expect(statSync(join(ROOT, '.githooks/pre-commit')).mode & 0o111).toBe(0o111);
  });
});
