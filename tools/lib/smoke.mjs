import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Crew } from './crew.mjs';
import { keepAlive } from './keep-alive.mjs';
import { root } from './paths.mjs';
import { placeOf } from './postgres-files.mjs';
import { clearPostgres } from './postgres-leftovers.mjs';
import { birthOf, ending, send, tail } from './processes.mjs';
import { clearOrphans } from './run-record.mjs';
import { pause } from './steps.mjs';
import { cleanEnv } from './suites.mjs';

const script = join(root, 'tools/start.mjs');

/** Starts the built output the way a person does, on data of its own, and looks at it from outside. */
export async function smoke(crew, folder, tally) {
  const data = join(folder, 'smoke');
  // A test that was killed may have left something here.
  await clearOrphans(data);
  await clearPostgres(join(data, 'postgres'));
  clear(data);
  const begin = (name, env = {}) =>
    crew.start({
      name,
      command: process.execPath,
      args: [script],
      cwd: root,
      env: cleanEnv({ PEYVAND_DATA: data, ...env }),
      log: join(folder, 'logs', `test-${name}.log`),
      mark: script,
    });
  crew.add(async () => clear(data));
  let run;
  const first = fresh(begin, 'smoke', folder);
  const isUp = await tally.count('smoke: starts and answers', async () => {
    run = await untilUp(first, data);
    await answers(run.addresses);
  });
  if (!isUp) return void (await first.stop());
  await tally.count('smoke: refuses a second start', () =>
    refuses(fresh(begin, 'smoke-second', folder), 'already running'),
  );
  await tally.count('smoke: starts a killed worker anew', async () => {
    const before = workerIn(data);
    send(before.pid, 'SIGKILL');
    await untilRenewed(data, before, run.addresses.workerHealth);
    if (!tail(first.log, 60).includes('The worker stopped by itself'))
      throw new Error(`It did not say so:\n${tail(first.log, 60)}`);
  });
  await tally.count('smoke: gives up on what dies again and again', givesUp);
  await tally.count('smoke: mends itself after kill -9', async () => {
    const left = read(join(data, 'run.json')).processes;
    send(first.pid, 'SIGKILL');
    await first.exited;
    const second = fresh(begin, 'smoke-mended', folder);
    run = await untilUp(second, data);
    nothingLeft(left);
    await answers(run.addresses);
    first.next = second;
  });
  await tally.count('smoke: stops with nothing left behind', async () => {
    const running = first.next ?? first;
    send(running.pid, 'SIGTERM');
    const end = await Promise.race([running.exited, pause(120_000)]);
    if (end?.code !== 0)
      throw new Error(`npm start ended with ${end ? ending(end) : 'no end within two minutes'}:\n${tail(running.log)}`);
    nothingLeft(run.processes);
  });
  await tally.count('smoke: names the setting of a port that is taken', async () => {
    const server = createServer();
    await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(null)));
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    await refuses(fresh(begin, 'smoke-port', folder, { API_PORT: String(port) }), 'API_PORT');
    server.close();
  });
}

function clear(data) {
  for (const path of [placeOf(join(data, 'postgres')), data]) rmSync(path, { recursive: true, force: true });
}

function fresh(begin, name, folder, env) {
  rmSync(join(folder, 'logs', `test-${name}.log`), { force: true });
  const member = begin(name, env);
  member.mayBeCutOff = true;
  return member;
}

async function untilUp(member, data) {
  for (const until = Date.now() + 600_000; Date.now() < until; await pause(100)) {
    if (member.child.exitCode !== null || member.child.signalCode !== null) break;
    const run = read(join(data, 'run.json'));
    if (run?.main.pid === member.pid && run.addresses) return run;
  }
  throw new Error(`npm start did not come up:\n${tail(member.log, 60)}`);
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

async function answers(addresses) {
  for (const name of ['health', 'workerHealth', 'mailbox']) {
    const answer = await fetch(addresses[name]);
    if (answer.status !== 200)
      throw new Error(`${addresses[name]} answered ${answer.status}: ${(await answer.text()).slice(0, 300)}`);
  }
  const body = JSON.stringify({ query: '{ __typename }' });
  const answer = await fetch(addresses.graphql, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const text = await answer.text();
  if (answer.status !== 200 || JSON.parse(text).data?.__typename !== 'Query')
    throw new Error(`GraphQL answered ${answer.status}: ${text.slice(0, 300)}`);
}

const workerIn = (data) => read(join(data, 'run.json'))?.processes.find(({ name }) => name === 'The worker');

async function untilRenewed(data, before, health) {
  for (const until = Date.now() + 120_000; Date.now() < until; await pause(100)) {
    const now = workerIn(data);
    if (!now || now.pid === before.pid) continue;
    const answer = await fetch(health, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
    if (answer?.status === 200) return;
  }
  throw new Error('No new worker was ready within two minutes.');
}

/** With a child that ends at once, and hardly a pause. */
async function givesUp() {
  const crew = new Crew();
  let started = 0;
  const renew = () => {
    started += 1;
    return crew.start({ name: 'The doomed', command: process.execPath, args: ['-e', 'process.exit(7)'], cwd: root });
  };
  const end = await keepAlive([{ member: renew(), renew, port: 9 }], crew, { firstPauseMs: 1 }).catch((error) => error);
  await crew.close();
  if (started !== 5 || !String(end.message).includes('5 times in a row (exit code 7)'))
    throw new Error(`Started ${started} times; ${end.message}`);
}

function nothingLeft(processes) {
  const alive = processes.filter(({ pid, birth }) => birthOf(pid) === birth).map(({ name, pid }) => `${name} (${pid})`);
  if (alive.length) throw new Error(`Left behind: ${alive.join(', ')}.`);
}

async function refuses(member, words) {
  const end = await Promise.race([member.exited, pause(120_000)]);
  const said = tail(member.log);
  if (end?.code !== 1 || !said.includes(words))
    throw new Error(`Expected exit code 1 and words about "${words}", got ${end ? ending(end) : 'no end'}:\n${said}`);
}
