import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PlainFault } from '../lib/plain-fault.mjs';
import { root } from '../lib/paths.mjs';
import { cleanEnv, runLimited } from '../lib/suites.mjs';
import { isOfTables, kindsOf, specsOf } from './specs.mjs';

const place = join(root, 'test/.mutants');
const NONE = 'none';

/**
 * Wakes each mutant and runs the specs that should notice it, two at a time in one run of jest. Answers by id what
 * noticed it, and null for who survived.
 */
export async function runMutants(crew, folder, mutants) {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  const output = join(folder, 'logs/mutants.json');
  const results = join(folder, 'logs/mutants-of-tables.jsonl');
  for (const file of [output, results]) rmSync(file, { force: true });
  writeTables(mutants.filter(isOfTables), results);
  const served = writeServed(mutants.filter((mutant) => !isOfTables(mutant)));
  const script = join(root, 'node_modules/jest/bin/jest.js');
  const args = ['--ci', '--maxWorkers=2', '--silent', '--json', `--outputFile=${output}`];
  const end = await runLimited(crew, {
    name: 'mutants',
    command: process.execPath,
    args: [script, '-c', join(root, 'tools/mutants/jest.config.mjs'), ...args],
    cwd: root,
    env: cleanEnv(),
    log: join(folder, 'logs/mutants.log'),
    mark: script,
  });
  if (!end || !existsSync(output))
    throw new Error('The specs of the mutants did not end; see .peyvand/logs/mutants.log.');
  const noticed = new Map([...ofTables(results), ...ofServed(output, served)]);
  for (const [id, by] of noticed)
    if (id.startsWith(NONE) && by) throw new PlainFault(`Without any mutant ${id.slice(NONE.length + 1)} fails: ${by}`);
  return new Map(mutants.map(({ id }) => [id, noticed.get(id) ?? null]));
}

/** All of them in one entry: what they change is looked up anew whenever it is asked. */
function writeTables(mutants, results) {
  if (!mutants.length) return;
  const rows = [{ id: NONE, kinds: null }, ...mutants.map((mutant) => ({ id: mutant.id, kinds: kindsOf(mutant) }))];
  write('tables', [
    "const { appendFileSync } = require('node:fs');",
    "const { firstDisagreement } = require('../support/lifecycles/oracle');",
    `const rows = ${JSON.stringify(rows)};`,
    'const noticed = (kinds) => { try { return firstDisagreement(kinds ?? undefined); } catch (error) { return String(error); } };',
    "it('asks the tables with each mutant awake', () => {",
    '  for (const { id, kinds } of rows) {',
    '    globalThis.mutant = id;',
    `    appendFileSync(${JSON.stringify(results)}, JSON.stringify({ id, by: noticed(kinds) }) + '\\n');`,
    '  }',
    '}, 600_000);',
  ]);
}

/** An entry each: statements are compiled once, with the mutant in them or not. */
function writeServed(mutants) {
  const served = new Map();
  const bare = [...new Set(mutants.flatMap(specsOf))].map((spec) => ({ id: `${NONE} ${spec}`, specs: [spec] }));
  for (const [at, { id, specs }] of [
    ...bare,
    ...mutants.map((each) => ({ id: each.id, specs: specsOf(each) })),
  ].entries()) {
    const name = String(at).padStart(4, '0');
    served.set(`${name}.entry.cjs`, id);
    write(name, [
      `globalThis.mutant = ${JSON.stringify(id)};`,
      "const { gather } = require('../support/gather');",
      ...specs.map((spec) => `gather('${spec}', () => require('../../${spec}'));`),
    ]);
  }
  return served;
}

const write = (name, lines) => writeFileSync(join(place, `${name}.entry.cjs`), `${lines.join('\n')}\n`);

const ofTables = (file) =>
  (existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []).map((line) => {
    const { id, by } = JSON.parse(line);
    return [id, by];
  });

const ofServed = (file, served) =>
  JSON.parse(readFileSync(file, 'utf8')).testResults.flatMap(({ name, status, message, assertionResults }) => {
    const id = served.get(basename(name));
    if (!id) return [];
    const failed = assertionResults.find((each) => each.status === 'failed');
    return [[id, status === 'failed' ? (failed?.fullName ?? message.slice(0, 200)) : null]];
  });
