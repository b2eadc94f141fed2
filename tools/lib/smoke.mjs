import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
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
  await tally.count('smoke: mends itself after kill -9', async () => {
    send(first.pid, 'SIGKILL');
    await first.exited;
    const second = fresh(begin, 'smoke-mended', folder);
    const left = run.processes;
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
    await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
    await refuses(fresh(begin, 'smoke-port', folder, { API_PORT: String(server.address().port) }), 'API_PORT');
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
