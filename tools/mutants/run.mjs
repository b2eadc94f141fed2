import { answersIn, emptyPlace, NONE, resultsOf, runEntries, write } from './entries.mjs';
import { runServed } from './served.mjs';
import { isOfTables, isOfTold, kindsOf } from './specs.mjs';

const LIMIT_OF_TABLES = 30 * 60_000;

/**
 * Wakes each mutant and asks what should notice it: first the tables, which ask many in one run, then for those that
 * these let pass, or have no word about, the specs of their subject.
 *
 * @returns by id what noticed each mutant, null for who survived; and what fails without any mutant awake
 */
export async function runMutants(crew, folder, mutants) {
  const noticed = new Map(mutants.map(({ id }) => [id, null]));
  const failing = [];
  const note = (answers) => {
    for (const [id, by] of answers)
      if (!id.startsWith(NONE)) noticed.set(id, by);
      else if (by) failing.push(`${id.slice(NONE.length + 1)}: ${by}`);
  };
  note(await runTables(crew, folder, mutants));
  const left = mutants.filter((mutant) => !isOfTables(mutant) && !noticed.get(mutant.id));
  if (left.length) note(await runServed(crew, folder, left));
  return { noticed, failing };
}

async function runTables(crew, folder, mutants) {
  const results = resultsOf(folder, 'tables');
  emptyPlace();
  writeTables(mutants.filter(isOfTables), results);
  writeTold(mutants.filter(isOfTold), results);
  const hasEnded = await runEntries(crew, folder, 'mutants-of-tables', LIMIT_OF_TABLES);
  if (!hasEnded) throw new Error('The tables of the mutants did not end; see .peyvand/logs/mutants-of-tables.log.');
  return answersIn(results);
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
