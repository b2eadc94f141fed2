import {
  accessSync,
  chmodSync,
  constants,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Crew } from './crew.mjs';
import { choosePort } from './ports.mjs';
import { startPostgres } from './postgres.mjs';
import { placeOf } from './postgres-files.mjs';
import { clearPostgres } from './postgres-leftovers.mjs';
import { birthOf } from './processes.mjs';
import { findProgram, startRedis } from './redis.mjs';

// A process that keeps the servers of one test run. It lives as long as its standard input is open, so that however the run
// ends, killed included, the servers end with it. It says their addresses in one line of JSON.
const prefix = 'peyvand-test-';
const owner = 'keeper.json';

/** A folder in memory, where there is one: making and removing some hundred thousand files of databases costs least there. */
const memory = '/dev/shm';
const memoryMin = 4 * 2 ** 30;

const places = [tmpdir(), ...(isInMemory() ? [memory] : [])];
for (const place of places) await clearDeadRuns(place);
const folder = mkdtempSync(join(places.at(-1) ?? tmpdir(), prefix));
chmodSync(folder, 0o755);
writeFileSync(join(folder, owner), JSON.stringify({ pid: process.pid, birth: birthOf(process.pid) }));
const crew = new Crew();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void leave(0));
process.stdout.on('error', () => {});
process.stdin
  .on('close', () => void leave(0))
  .on('error', () => {})
  .resume();

try {
  const postgres = await startPostgres({
    crew,
    folder: databaseIn(folder),
    port: await anyPort(),
    password: 'for-tests-only',
    log: join(folder, 'postgres.log'),
    keep: false,
  });
  const redis =
    process.env.TEST_REDIS === '1'
      ? await startRedis({ crew, path: redisProgram(), port: await anyPort(), log: join(folder, 'redis.log') })
      : null;
  process.stdout.write(`${JSON.stringify({ databaseUrl: postgres.url('postgres'), redisUrl: redis?.url ?? null })}\n`);
} catch (error) {
  process.stdout.write(`${JSON.stringify({ fault: error.message })}\n`);
  await leave(1);
}

/** Several test runs may look for a port at the same moment: each starts somewhere else. */
function anyPort() {
  return choosePort('TEST_PORT', 20_000 + Math.floor(Math.random() * 10_000), {});
}

function redisProgram() {
  const path = findProgram('redis-server');
  if (!path) throw new Error('TEST_REDIS is 1, but redis-server is not in the PATH.');
  return path;
}

function databaseIn(path) {
  return join(path, 'postgres');
}

async function leave(code) {
  await crew.close();
  remove(folder);
  process.exit(code);
}

function remove(path) {
  rmSync(placeOf(databaseIn(path)), { recursive: true, force: true });
  rmSync(path, { recursive: true, force: true });
}

/** Whether there is such a folder, with room for a run beside whatever else needs the memory. */
function isInMemory() {
  try {
    accessSync(memory, constants.W_OK);
    const { bavail, bsize } = statfsSync(memory);
    return Math.min(bavail * bsize, freemem()) >= memoryMin;
  } catch {
    return false;
  }
}

/** What a keeper that was itself killed has left. */
async function clearDeadRuns(place) {
  mkdirSync(place, { recursive: true });
  for (const name of readdirSync(place).filter((entry) => entry.startsWith(prefix))) {
    const path = join(place, name);
    try {
      const { pid, birth } = JSON.parse(readFileSync(join(path, owner), 'utf8'));
      if (birthOf(pid) === birth) continue;
      await clearPostgres(databaseIn(path));
      remove(path);
    } catch {
      // Somebody else's, or being made at this moment.
    }
  }
}
