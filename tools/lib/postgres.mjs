import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { PlainFault } from './plain-fault.mjs';
import { databaseUser, placeOf, programs } from './postgres-files.mjs';
import { postgresStopSignals } from './postgres-leftovers.mjs';
import { ending, tail } from './processes.mjs';
import { pause } from './steps.mjs';

const owner = 'peyvand_owner';
/** For tests only: nothing has to outlive the machine, and nothing tends databases that live for seconds. */
const careless = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_connections: '200',
  max_wal_size: '512MB',
  checkpoint_timeout: '1h',
  autovacuum: 'off',
  io_method: 'sync',
  // A statement of a spec is seldom sent more than the five times that Postgres would plan it anew.
  plan_cache_mode: 'force_generic_plan',
  // Each of some thousand connections signs in; the password guards nothing.
  scram_iterations: '1',
};

/** What a path of a socket may be long at most, on any system. */
const SOCKET_PATH_MAX = 100;

/**
 * Starts the embedded PostgreSQL with its data in `folder`, made at the first start. It listens on the loopback address
 * only; one that is not kept has a socket in its folder too, which costs less than the network. Answers the child with
 * `url(database)`.
 */
export async function startPostgres({ crew, folder, port, password, log, keep = true }) {
  const place = placeOf(folder);
  const user = databaseUser();
  const { initdb, postgres } = programs();
  makePlace(place, user);
  const data = join(place, 'data');
  if (existsSync(data)) await checkData(data, postgres);
  else await createData({ crew, initdb, place, data, user, password, log, keep });
  const hasSocket = !keep && join(place, `.s.PGSQL.${port}`).length < SOCKET_PATH_MAX;
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: hasSocket ? place : '',
    port: String(port),
    ...(keep ? {} : careless),
  };
  const args = ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const server = crew.start({
    name: 'PostgreSQL',
    command: postgres,
    args,
    cwd: place,
    env: plainEnv(),
    log,
    user,
    mark: data,
    stopSignals: postgresStopSignals,
  });
  const way = hasSocket ? `?host=${encodeURIComponent(place)}` : '';
  const url = (database) => `postgresql://${owner}:${password}@127.0.0.1:${port}/${database}${way}`;
  await untilAnswers(server, url('postgres'), log);
  return Object.assign(server, { url, port });
}

/** The password of the embedded server: made once, readable by its owner only. */
export function secretOf(folder) {
  const file = join(folder, 'secret');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

export async function ensureDatabase(server, name) {
  const client = new pg.Client({ connectionString: server.url('postgres') });
  await client.connect();
  try {
    const known = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (!known.rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
  return server.url(name);
}

/**
 * @param {string} place
 * @param {{ uid?: number, gid?: number }} user
 */
function makePlace(place, { uid, gid }) {
  mkdirSync(place, { recursive: true, mode: 0o755 });
  if (uid !== undefined && gid !== undefined) chownSync(place, uid, gid);
}

/** Our settings for servers must not leak in: PGDATA, PGPORT and their like would change what the programs do. */
const plainEnv = () =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !name.startsWith('PG') && !name.startsWith('LC_') && name !== 'LANG',
    ),
  );

async function checkData(data, postgres) {
  const version = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  if (version !== '18')
    throw new PlainFault(
      `The data in ${data} was made by PostgreSQL ${version} and ${postgres} is another version: "npm run reset" starts afresh, or set DATABASE_URL.`,
    );
}

/** Made beside its place and renamed at the end, so that an interrupted first start leaves nothing half made. */
async function createData({ crew, initdb, place, data, user, password, log, keep }) {
  const fresh = `${data}.new`;
  const words = join(place, 'first-password');
  writeFileSync(words, password, { mode: 0o600 });
  if (user.uid !== undefined) chownSync(words, user.uid, user.gid);
  try {
    // The built-in C.UTF-8 sorts alike everywhere; the C library's is wanted for classes of letters, and is missing on some systems.
    for (const locale of ['C.UTF-8', 'C']) {
      rmSync(fresh, { recursive: true, force: true });
      const args = [
        '-D',
        fresh,
        '-U',
        owner,
        '-A',
        'scram-sha-256',
        `--pwfile=${words}`,
        '-E',
        'UTF8',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        `--locale=${locale}`,
        ...(keep ? [] : ['--no-sync', '--no-data-checksums', '--set', `scram_iterations=${careless.scram_iterations}`]),
      ];
      const end = await crew.run({
        name: 'initdb',
        command: initdb,
        args,
        cwd: place,
        env: plainEnv(),
        log,
        user,
        mark: fresh,
      });
      if (end.code === 0) return renameSync(fresh, data);
      if (crew.isClosing) throw new Error('Stopping.');
    }
    throw new PlainFault(
      `The embedded PostgreSQL could not make its data folder; the reason stands in ${log}:\n${tail(log, 5)}`,
    );
  } finally {
    rmSync(words, { force: true });
  }
}

/** Recovery after a kill may take its time; the child's own end is noticed at once. */
async function untilAnswers(server, url, log) {
  let ended = null;
  server.exited.then((end) => (ended = end));
  for (const until = Date.now() + 120_000; Date.now() < until; await pause(40)) {
    if (ended)
      throw new PlainFault(
        `The embedded PostgreSQL stopped while starting (${ending(ended)}); the reason stands in ${log}:\n${tail(log, 5)}`,
      );
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (error.code === '28P01')
        throw new PlainFault(
          'The kept password does not open the embedded database any more: "npm run reset" starts afresh.',
        );
    }
  }
  throw new PlainFault(`The embedded PostgreSQL did not answer within two minutes; see ${log}.`);
}
