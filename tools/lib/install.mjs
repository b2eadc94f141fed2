import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { built, root } from './paths.mjs';
import { PlainFault } from './plain-fault.mjs';
import { ending, tail } from './processes.mjs';
import { pause } from './steps.mjs';

/** How to call npm: the one that runs us, else the one in the PATH. */
export function npm(...args) {
  const script = process.env.npm_execpath;
  if (script && /npm-cli\.c?js$/.test(script) && existsSync(script))
    return { command: process.execPath, args: [script, ...args], mark: 'npm' };
  const found = (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'npm')));
  if (!found) throw new PlainFault('npm was not found: install it (it comes with Node) or put it in the PATH.');
  return { command: 'npm', args, mark: 'npm' };
}

/** True when node_modules holds what package-lock.json asks for. npm writes its own list last, so an interrupted install is seen too. */
export function isInstalled() {
  const packagesOf = (file) => JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  try {
    const present = packagesOf('node_modules/.package-lock.json');
    return Object.entries(packagesOf('package-lock.json')).every(([path, wanted]) => {
      const found = present[path];
      if (!path || (!found && (wanted.optional || wanted.devOptional))) return true;
      return found?.version === wanted.version && found.integrity === wanted.integrity;
    });
  } catch {
    return false;
  }
}

/** `npm ci` with the development packages: the build and the embedded database are among them. */
export async function install(crew, log) {
  const end = await crew.run({
    name: 'npm ci',
    ...npm('ci', '--include=dev', '--no-audit', '--no-fund'),
    cwd: root,
    env: process.env,
    log,
  });
  if (end.code === 0 || crew.isClosing) return;
  console.error(tail(log));
  throw new PlainFault(
    `The dependencies could not be installed (${ending(end)}; all of it in ${log}): is the npm registry reachable, and the disk not full?`,
  );
}

const stamp = join(root, 'dist/.built-from');
const sources = [
  'apps/api',
  'apps/web',
  'apps/worker',
  'libs',
  'migrations',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'nest-cli.json',
];

/** A digest of everything that the build reads. */
function fingerprint() {
  const digest = createHash('sha256');
  const files = sources.flatMap((name) => {
    const path = join(root, name);
    if (!existsSync(path)) return [];
    if (name.includes('.')) return [path];
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.spec\.ts$/.test(entry.name))
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      .filter((file) => !file.includes('apps/web/src/generated'));
  });
  for (const file of files.sort())
    digest
      .update(`${file.slice(root.length)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return digest.digest('hex');
}

export function isBuilt() {
  return (
    existsSync(stamp) &&
    existsSync(built.api) &&
    existsSync(built.worker) &&
    existsSync(built.web) &&
    readFileSync(stamp, 'utf8') === fingerprint()
  );
}

/** Builds what runs; types are checked by `npm run typecheck`. */
export async function build(crew, log) {
  const before = fingerprint();
  rmSync(stamp, { force: true });
  rmSync(log, { force: true });
  const end = await crew.run({ name: 'npm run build', ...npm('run', 'build'), cwd: root, env: process.env, log });
  if (crew.isClosing) return;
  if (end.code !== 0) {
    console.error(`\n${tail(log, 40)}`);
    throw new PlainFault(`The build failed (${ending(end)}); all of it stands in ${log}.`);
  }
  writeFileSync(stamp, before);
}

/** Builds, and goes on building whatever is edited; what the compiler says of it stands in the log. */
export async function buildAndWatch(crew, log) {
  rmSync(stamp, { force: true });
  rmSync(log, { force: true });
  const args = ['run', 'build:api', '--', '--watch', '--preserveWatchOutput', '--path', 'tsconfig.watch.json'];
  const member = crew.start({ name: 'npm run build', ...npm(...args), cwd: root, env: process.env, log });
  member.mayBeCutOff = true;
  let end = null;
  member.exited.then((how) => (end = how));
  // The compiler says so after its first round, and again after each later one.
  while (!end && !crew.isClosing && !/Found \d+ errors?/.test(tail(log))) await pause(200);
  if (end) throw new PlainFault(`The build ended (${ending(end)}); all of it stands in ${log}.`);
}
