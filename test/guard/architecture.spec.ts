import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ringsIn, sourcesUnder, unusedExports } from '../support/source-graph.js';

/** Rank: a lib imports only libs before it. */
const LIBS = [
  'words',
  'kernel',
  'language',
  'contracts',
  'platform',
  'reference',
  'accounts',
  'files',
  'notices',
  'organizations',
  'problems',
  'definitions',
  'rfps',
  'proposals',
  'matching',
  'insights',
];
const PURE = ['words', 'kernel', 'language', 'contracts'];
const FRAMEWORKS = /^(@nestjs|typeorm|pg$|bullmq|ioredis|@apollo|graphql)/;
/** What is taken by being loaded: by its suffix, as a route, or from a folder that a tool goes through. */
const LOADED =
  /\.(entity|projection)\.ts: |^apps\/web\/src\/routes\/.*: Route$|^tools\/attack\/attacks\/|^apps\/web\/tools\/|^test\/support\/gather\.ts: /;
const ROOT = resolve(__dirname, '../..');

function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesUnder(path);
    return path.endsWith('.ts') ? [path] : [];
  });
}

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)[^'"]*?from '([^']+)';|^import '([^']+)';/gm)].map(
    (found) => found[1] ?? found[2] ?? '',
  );

const sources = sourcesUnder('libs', 'apps', 'test', 'tools', 'migrations');

const named = (file: string): string => relative(ROOT, file);

describe('the house', () => {
  it('has no lib without a rank', () => {
    expect(readdirSync(join(ROOT, 'libs')).filter((name) => !LIBS.includes(name))).toEqual([]);
  });

  it.each(LIBS)('lets %s import only libs before it, through their index', (lib) => {
    const faults = filesUnder(join(ROOT, 'libs', lib)).flatMap((file) =>
      importsOf(file).flatMap((source) => {
        const other = /^@peyvand\/([^/]+)(\/.*)?$/.exec(source);
        if (other && (other[2] || LIBS.indexOf(other[1] ?? '') >= LIBS.indexOf(lib)))
          return [`${named(file)} imports ${source}`];
        const isOutside = source.startsWith('.') && !resolve(dirname(file), source).startsWith(join(ROOT, 'libs', lib));
        return isOutside || source.includes('apps/') ? [`${named(file)} imports ${source}`] : [];
      }),
    );
    expect(faults).toEqual([]);
  });

  it.each(PURE)('keeps %s free of frameworks', (lib) => {
    const faults = filesUnder(join(ROOT, 'libs', lib)).flatMap((file) =>
      importsOf(file)
        .filter((source) => FRAMEWORKS.test(source))
        .map((source) => `${named(file)}: ${source}`),
    );
    expect(faults).toEqual([]);
  });

  it('has no ring of imports between files, of types neither', () => {
    expect(ringsIn(sources)).toEqual([]);
  });

  it('exports nothing that nobody takes', () => {
    const judged = unusedExports(sources).filter((name) => !LOADED.test(name));
    expect(judged).toEqual([]);
  });

  it('keeps entities free of GraphQL, so that no column reaches the schema by accident', () => {
    const entities = LIBS.flatMap((lib) => filesUnder(join(ROOT, 'libs', lib))).filter((file) =>
      file.endsWith('.entity.ts'),
    );
    expect(entities.filter((file) => importsOf(file).includes('@nestjs/graphql')).map(named)).toEqual([]);
  });

  it('names every file in kebab-case', () => {
    const files = [
      ...filesUnder(join(ROOT, 'libs')),
      ...['api', 'worker', 'web/src'].flatMap((app) => filesUnder(join(ROOT, 'apps', app))),
      ...filesUnder(join(ROOT, 'migrations')),
    ];
    expect(
      files
        // What is generated bears the names of the schema.
        .filter((file) => !file.includes('/generated/'))
        .map((file) => file.split('/').pop() ?? '')
        .filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.ts$/.test(name)),
    ).toEqual([]);
  });
});
