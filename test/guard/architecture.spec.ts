import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';

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

  it('has no cycle between the files of a lib', () => {
    expect(LIBS.flatMap((lib) => cyclesIn(filesUnder(join(ROOT, 'libs', lib))))).toEqual([]);
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
        .map((file) => file.split('/').pop() ?? '')
        .filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.ts$/.test(name)),
    ).toEqual([]);
  });
});

/** Files that reach themselves by value imports; type-only imports vanish at run time. */
function cyclesIn(files: readonly string[]): string[] {
  const edges = new Map(
    files.map((file) => [
      file,
      [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)(?! type)[^'"]*?from '(\.[^']+)\.js';/gm)].map(
        (found) => `${resolve(dirname(file), found[1] ?? '')}.ts`,
      ),
    ]),
  );
  const done = new Set<string>();
  const faults: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) return void faults.push([...path.slice(path.indexOf(file)), file].map(named).join(' → '));
    if (done.has(file)) return;
    for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  files.forEach((file) => visit(file, []));
  return faults;
}
