import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { titleOf, writeEntries, writeGroups } from './entries.mjs';
import { root } from './paths.mjs';
import { ending, tail } from './processes.mjs';
import { readProgress } from './progress.mjs';

/** For what hangs, and many times what anything takes on a slow machine. */
const longest = (process.env.TEST_RANDOM_STEPS ? 80 : 30) * 60_000;

/** Settings that would lead the tests to servers of the user's own, or change what they see. */
const foreign = [
  'DATABASE_URL',
  'REDIS_URL',
  'REDIS_PREFIX',
  'SMTP_URL',
  'PUBLIC_URL',
  'MAIL_FROM',
  'PEYVAND_MODE',
  'PEYVAND_DATA',
  'NODE_ENV',
  'API_PORT',
  'WORKER_PORT',
  'DATABASE_PORT',
  'MAIL_PORT',
  'SMTP_PORT',
  'LINK_SECRET',
  'SECOND_FACTOR_KEY',
  'CLOCK_INTERVAL',
  'FILES_DIR',
  'FILES_S3_URL',
  'FILE_SCANNER',
  'TEST_QUEUE',
];

export const cleanEnv = (extra = {}) => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.includes(name))),
  ...extra,
});

/** Runs a child to its end. Answers null when it had to be stopped, after `limit` milliseconds. */
export async function runLimited(crew, { limit = longest, ...options }) {
  let timer;
  const tooLong = new Promise((late) => (timer = setTimeout(late, limit, null)));
  const member = crew.start(options);
  member.mayBeCutOff = true;
  const end = await Promise.race([member.exited, tooLong]);
  clearTimeout(timer);
  if (!end) await member.stop();
  return end;
}

export const stopped = (name) => `${name} did not end within ${Math.round(longest / 60_000)} minutes and was stopped`;

/** A program of node_modules that is right or wrong as a whole; its words are shown only when it is wrong. */
export async function whole(crew, folder, name, args) {
  const log = join(folder, 'logs', `test-${name}.log`);
  rmSync(log, { force: true });
  const end = await runLimited(crew, {
    name,
    command: process.execPath,
    args,
    cwd: root,
    env: cleanEnv(),
    log,
    mark: args[0],
  });
  if (end?.code !== 0)
    throw new Error(
      `${tail(log, 80)}\n${end ? `${name}: ${ending(end)}` : stopped(name)}; all of it stands in ${log}.`,
    );
}

/**
 * Specs that need servers, gathered into `count` files, so that the application is loaded once for many of them. Answers
 * what `jest` does.
 */
export function gathered(crew, folder, specs, count, env = {}) {
  const last = readProgress(progressOf(folder, 'served')).seconds;
  writeEntries(specs, count, last);
  return jest(crew, folder, 'served', specs, env);
}

/**
 * Specs that need no server, one entry for each group: each of them loads little, and what it loads is mostly what its
 * neighbours load too.
 *
 * @param groups files by name of their group; what one declares, no other group sees
 */
export function unserved(crew, folder, groups) {
  writeGroups(groups);
  return jest(crew, folder, 'unserved', Object.values(groups).flat().map(filed));
}

/** A spec of the usual queue. */
export const filed = (file) => ({ file });

const progressOf = (folder, name) => join(folder, 'logs', `test-${name}.progress.jsonl`);

/**
 * Runs a project of jest and counts its tests. A file that does not load counts as one failure, and so does a run without a
 * test. What each spec took stands in `seconds`, by its title.
 */
async function jest(crew, folder, name, specs, env = {}) {
  const output = join(folder, 'logs', `test-${name}.json`);
  const progress = progressOf(folder, name);
  for (const file of [output, progress]) rmSync(file, { force: true });
  const script = join(root, 'node_modules/jest/bin/jest.js');
  const end = await runLimited(crew, {
    name: 'jest',
    command: process.execPath,
    args: [script, '--ci', '--maxWorkers=2', '--json', `--outputFile=${output}`, '--selectProjects', name],
    cwd: root,
    // Requests leave much behind that is short-lived: with more room for it, less of it is copied.
    env: cleanEnv({ NODE_OPTIONS: '--max-semi-space-size=64', TEST_PROGRESS: progress, ...env }),
    mark: script,
  });
  const { seconds, unfinished } = readProgress(progress);
  if (!end)
    throw new Error(
      `${stopped('jest')}. Not ended: ${[...unfinished, ...neverBegun(specs, seconds, unfinished)].join(', ')}.`,
    );
  if (!existsSync(output))
    throw new Error(
      `jest ended without a result (${ending(end)}) while these ran: ${unfinished.join(', ') || 'none'}.`,
    );
  return { ...countedIn(JSON.parse(readFileSync(output, 'utf8')), end), seconds };
}

function countedIn(result, end) {
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  const passed = result.numPassedTests;
  const unexplained = failed ? 0 : Number(end.code !== 0 || passed === 0);
  return {
    passed,
    failed: failed + unexplained,
    skipped: result.numPendingTests + result.numTodoTests,
    faults: faultsIn(result),
    note: unexplained ? `jest ended with ${ending(end)} after ${passed} tests` : undefined,
  };
}

/** Each failed test with its words; of a file that does not load, those of the file. */
const faultsIn = ({ testResults }) =>
  testResults.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    if (!assertionResults.length && message) return [`${name}\n${message}`];
    return failed.map(({ fullName, failureMessages }) => `${fullName}\n${failureMessages.join('\n')}`);
  });

const neverBegun = (specs, seconds, unfinished) =>
  specs
    .map(titleOf)
    .filter((title) => !seconds.has(title) && !unfinished.includes(title))
    .map((title) => `${title} (not begun)`);
