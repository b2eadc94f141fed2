import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/paths.mjs';
import { cleanEnv, runLimited } from '../lib/suites.mjs';

const place = join(root, 'test/.mutants');
const REPORTER = join(root, 'tools/mutants/reporter.mjs');

/** How the runs without any mutant are called. */
export const NONE = 'none';

export function emptyPlace() {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
}

export const write = (name, lines) => writeFileSync(join(place, `${name}.entry.cjs`), `${lines.join('\n')}\n`);

/** Where what was noticed is written down, a line each. */
export function resultsOf(folder, name) {
  const results = join(folder, `logs/mutants-of-${name}.jsonl`);
  rmSync(results, { force: true });
  return results;
}

/** By id what noticed it, or null. */
export const answersIn = (results) =>
  new Map(
    (existsSync(results) ? readFileSync(results, 'utf8').trim().split('\n') : []).map((line) => {
      const { id, by } = JSON.parse(line);
      return [id, by];
    }),
  );

/**
 * Runs all entries, two at a time; what they find they write down themselves. Answers whether they ended, within `limit`
 * milliseconds.
 */
export async function runEntries(crew, folder, name, limit, env = {}) {
  const script = join(root, 'node_modules/jest/bin/jest.js');
  const args = ['--ci', '--maxWorkers=2', '--silent', '--reporters=default', `--reporters=${REPORTER}`];
  const end = await runLimited(crew, {
    name,
    command: process.execPath,
    args: [script, '-c', join(root, 'tools/mutants/jest.config.mjs'), ...args],
    cwd: root,
    env: cleanEnv(env),
    log: join(folder, `logs/${name}.log`),
    mark: script,
    limit,
  });
  return end !== null;
}
