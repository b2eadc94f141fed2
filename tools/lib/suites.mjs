import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { ending, tail } from './processes.mjs';

/** No step may hang for ever: a suite that does is ended and counts as failed. */
const longest = (process.env.TEST_RANDOM_STEPS ? 40 : 8) * 60_000;

/** Settings that would lead the tests to servers of the user's own, or change what they see. */
const foreign = ['DATABASE_URL', 'REDIS_URL', 'REDIS_PREFIX', 'SMTP_URL', 'PUBLIC_URL', 'MAIL_FROM', 'PEYVAND_MODE', 'PEYVAND_DATA', 'NODE_ENV', 'API_PORT', 'WORKER_PORT', 'DATABASE_PORT', 'MAIL_PORT', 'SMTP_PORT',
  'LINK_SECRET', 'SECOND_FACTOR_KEY', 'CLOCK_INTERVAL'];

export const cleanEnv = (extra = {}) => ({ ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.includes(name))), ...extra });

async function runLimited(crew, options) {
  let timer;
  const tooLong = new Promise((late) => (timer = setTimeout(late, longest, null)));
  const member = crew.start(options);
  member.mayBeCutOff = true;
  const end = await Promise.race([member.exited, tooLong]);
  clearTimeout(timer);
  if (end) return end;
  await member.stop();
  throw new Error(`${options.name} did not end within ${longest / 60_000} minutes and was stopped.`);
}

/** A program of node_modules that is right or wrong as a whole; its words are shown only when it is wrong. */
export async function whole(crew, folder, name, args) {
  const log = join(folder, 'logs', `test-${name}.log`);
  rmSync(log, { force: true });
  const end = await runLimited(crew, { name, command: process.execPath, args, cwd: root, env: cleanEnv(), log, mark: args[0] });
  if (end.code !== 0) throw new Error(`${tail(log, 80)}\n${name}: ${ending(end)}; all of it stands in ${log}.`);
}

/** Runs jest projects and counts their tests. A suite that does not load counts as one failure, and so does a run without a test. */
export async function jest(crew, folder, projects, env = {}) {
  const output = join(folder, 'logs', `test-${projects.join('-')}.json`);
  rmSync(output, { force: true });
  const script = join(root, 'node_modules/jest/bin/jest.js');
  const args = [script, '--ci', '--maxWorkers=2', '--json', `--outputFile=${output}`, '--selectProjects', ...projects];
  const end = await runLimited(crew, { name: 'jest', command: process.execPath, args, cwd: root, env: cleanEnv({ NODE_OPTIONS: '', ...env }), mark: script });
  if (!existsSync(output)) throw new Error(`jest ended without a result (${ending(end)}).`);
  const result = JSON.parse(readFileSync(output, 'utf8'));
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  const passed = result.numPassedTests;
  const unexplained = failed ? 0 : Number(end.code !== 0 || passed === 0);
  return { passed, failed: failed + unexplained, skipped: result.numPendingTests + result.numTodoTests, note: unexplained ? `jest ended with ${ending(end)} after ${passed} tests` : undefined };
}
