import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Redis } from 'ioredis';
import { pause } from './steps.mjs';
import { ending } from './processes.mjs';

export const findProgram = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

/** Finds redis-server, or installs it where that can be done without asking. Answers `{ path }` or `{ missing: why }`. */
export async function provideRedis(crew, log) {
  const found = findProgram('redis-server');
  if (found) return { path: found };
  if (process.getuid?.() !== 0 || !findProgram('apt-get'))
    return { missing: 'redis-server is not in the PATH and cannot be installed by this user' };
  // RUNLEVEL=1 keeps the package from starting a server of its own.
  const env = { ...process.env, RUNLEVEL: '1', DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => crew.run({ name: 'apt-get', command: 'apt-get', args, env, log, mark: 'apt-get' });
  const install = () => apt('install', '-y', '--no-install-recommends', 'redis-server');
  if ((await install()).code !== 0 && ((await apt('update')).code !== 0 || (await install()).code !== 0))
    return { missing: `apt-get could not install redis-server, see ${log}` };
  const path = findProgram('redis-server');
  return path ? { path } : { missing: 'redis-server is not in the PATH even after its installation' };
}

/** A Redis for tests: in memory only, on the loopback address. */
export async function startRedis({ crew, path, port, log }) {
  const args = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
    '--maxmemory-policy',
    'noeviction',
    '--daemonize',
    'no',
  ];
  const server = crew.start({
    name: 'Redis',
    command: path,
    args,
    log,
    mark: 'redis-server',
    cwd: '/',
    env: process.env,
  });
  const url = `redis://127.0.0.1:${port}`;
  let ended = null;
  server.exited.then((end) => (ended = end));
  for (const until = Date.now() + 60_000; Date.now() < until; await pause(30)) {
    if (ended) throw new Error(`Redis stopped while starting (${ending(ended)}), see ${log}.`);
    const client = new Redis(url, { lazyConnect: true, retryStrategy: null });
    client.on('error', () => {});
    const answered = await client
      .connect()
      .then(
        () => client.ping(),
        () => null,
      )
      .catch(() => null);
    client.disconnect();
    if (answered) return Object.assign(server, { url });
  }
  throw new Error(`Redis did not answer within a minute, see ${log}.`);
}
