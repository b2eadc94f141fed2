import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlainFault } from '../lib/plain-fault.mjs';
import { root } from '../lib/paths.mjs';
import { cleanEnv, runLimited } from '../lib/suites.mjs';
import { WAKES } from './reporter.mjs';
import { isOfTables, isOfTold, kindsOf, specsOf } from './specs.mjs';

const place = join(root, 'test/.mutants');
const NONE = 'none';
/** So many specs are run in one process to see that they pass without a mutant. */
const TOGETHER = 6;
/** They are to be done within an hour where nothing else runs. */
const LIMIT = 100 * 60_000;
/** How often the terminal hears how far they are. */
const EVERY = 60_000;
const REPORTER = join(root, 'tools/mutants/reporter.mjs');

/**
 * Wakes each mutant and asks what should notice it: first the tables, which ask many in one run, then for those that
 * these let pass, or have no word about, the specs of their subject. Answers by id what noticed it, null for who survived.
 */
export async function runMutants(crew, folder, mutants) {
  const noticed = new Map(mutants.map(({ id }) => [id, null]));
  const note = (answers) => {
    for (const [id, by] of answers)
      if (!id.startsWith(NONE)) noticed.set(id, by);
      else if (by) throw new PlainFault(`Without any mutant awake ${id.slice(NONE.length + 1)} fails: ${by}`);
  };
  await runTables(crew, folder, mutants, note);
  const left = mutants.filter((mutant) => !isOfTables(mutant) && !noticed.get(mutant.id));
  if (!left.length) return noticed;
  emptyPlace();
  const results = resultsOf(folder, 'specs');
  const count = writeServed(left);
  const progress = setInterval(() => tellProgress(answersIn(results), count), EVERY);
  await jest(crew, folder, 'mutants-of-specs', { MUTANTS_RESULTS: results }).finally(() => clearInterval(progress));
  note(answersIn(results));
  return noticed;
}

/** Where what was noticed is written down, a line each. */
function resultsOf(folder, name) {
  const results = join(folder, `logs/mutants-of-${name}.jsonl`);
  rmSync(results, { force: true });
  return results;
}

const tellProgress = (answers, count) =>
  console.log(`  ${answers.length} of ${count} runs of specs ended, ${answers.filter(([, by]) => by).length} noticed`);

export async function runTables(crew, folder, mutants, note) {
  const results = resultsOf(folder, 'tables');
  emptyPlace();
  writeTables(mutants.filter(isOfTables), results);
  writeTold(mutants.filter(isOfTold), results);
  await jest(crew, folder, 'mutants-of-tables');
  note(answersIn(results));
}

function emptyPlace() {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
}

/** Runs all entries, two at a time; what they find they write down themselves. */
async function jest(crew, folder, name, env = {}) {
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
    limit: LIMIT,
  });
  if (!end) throw new Error(`The specs of the mutants did not end; see .peyvand/logs/${name}.log.`);
}

/** What asks one thing after the other with each mutant awake, and writes down what it heard. */
const asking = (mutants, results, name, ask) => [
  `it('asks ${name} with each mutant awake', async () => {`,
  `  for (const { id, kinds } of ${JSON.stringify([{ id: `${NONE} ${name}` }, ...mutants])}) {`,
  '    globalThis.mutant = id;',
  `    const by = await Promise.resolve().then(() => ${ask}).catch(String);`,
  `    require('node:fs').appendFileSync(${JSON.stringify(results)}, JSON.stringify({ id, by: by ?? null }) + '\\n');`,
  '  }',
  '}, 1_800_000);',
];

function writeTables(mutants, results) {
  const rows = mutants.map((mutant) => ({ id: mutant.id, kinds: kindsOf(mutant) ?? undefined }));
  if (rows.length)
    write('tables', [
      "const { firstDisagreement } = require('../support/lifecycles/oracle');",
      ...asking(rows, results, 'the tables of lifecycles', 'firstDisagreement(kinds)'),
    ]);
}

/** The worker's own statements are made whenever they are asked, so one application serves for all. */
function writeTold(mutants, results) {
  if (mutants.length)
    write('told', [
      "const { startApi } = require('../support/api');",
      "const { freshDatabase } = require('../support/database');",
      "const { mistold } = require('../support/told-by/mistold');",
      "const { setToldScene } = require('../support/told-by/scene');",
      'let database; let api; let scene;',
      'beforeAll(async () => {',
      '  database = await freshDatabase();',
      '  api = await startApi(database);',
      '  scene = await setToldScene(api);',
      '}, 120_000);',
      'afterAll(async () => { await api.close(); await database.drop(); });',
      ...asking(
        mutants.map(({ id }) => ({ id })),
        results,
        'the table of who is told',
        'mistold(api, scene, 1).then(([first]) => first)',
      ),
    ]);
}

/** An entry each: statements are compiled once, with the mutant in them or not. Answers how many. */
function writeServed(mutants) {
  const all = [...new Set(mutants.flatMap(specsOf))];
  const bare = all.flatMap((first, at) =>
    at % TOGETHER ? [] : [{ id: `${NONE} ${first} and those after it`, specs: all.slice(at, at + TOGETHER) }],
  );
  const runs = [...bare, ...mutants.map((each) => ({ id: each.id, specs: specsOf(each) }))];
  for (const [at, { id, specs }] of runs.entries())
    write(String(at).padStart(4, '0'), [
      `${WAKES}${JSON.stringify(id)};`,
      "const { gather } = require('../support/gather');",
      ...specs.map((spec) => `gather('${spec}', () => require('../../${spec}'));`),
    ]);
  return runs.length;
}

const write = (name, lines) => writeFileSync(join(place, `${name}.entry.cjs`), `${lines.join('\n')}\n`);

const answersIn = (file) =>
  (existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []).map((line) => {
    const { id, by } = JSON.parse(line);
    return [id, by];
  });
