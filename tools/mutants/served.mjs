import { answersIn, emptyPlace, NONE, resultsOf, runEntries, write } from './entries.mjs';
import { WAKES } from './reporter.mjs';
import { specsOf } from './specs.mjs';

/** So many specs are run in one process to see that they pass without a mutant. */
const TOGETHER = 6;
/** So many runs to a start of jest; who hangs holds up no more than these. */
const BATCH = 16;
const LIMIT_OF_BATCH = 20 * 60_000;
const LIMIT_ALONE = 5 * 60_000;

/**
 * Asks the specs of each mutant, each mutant in a process where it was awake from the start. What did not answer with
 * others, or failed without a mutant, is asked once more by itself. Answers by id what noticed it, null for none; a
 * mutant that keeps its specs from ending is noticed by that.
 */
export async function runServed(crew, folder, mutants) {
  const results = resultsOf(folder, 'specs');
  const runs = [...bareRuns(mutants), ...mutants.map((each) => ({ id: each.id, specs: specsOf(each) }))];
  for (let at = 0; at < runs.length; at += BATCH) {
    await ask(crew, folder, results, runs.slice(at, at + BATCH), LIMIT_OF_BATCH);
    const answers = [...answersIn(results).values()];
    console.log(`  ${answers.length} of ${runs.length} runs of specs ended, ${answers.filter(Boolean).length} noticed`);
  }
  const first = answersIn(results);
  for (const run of runs.filter(({ id }) => !first.has(id) || (id.startsWith(NONE) && first.get(id))))
    await ask(crew, folder, results, [run], LIMIT_ALONE);
  const answers = answersIn(results);
  return new Map(runs.map(({ id }) => [id, answers.has(id) ? answers.get(id) : 'its specs do not end']));
}

function bareRuns(mutants) {
  const all = [...new Set(mutants.flatMap(specsOf))];
  return all.flatMap((first, at) =>
    at % TOGETHER ? [] : [{ id: `${NONE} ${first} and those after it`, specs: all.slice(at, at + TOGETHER) }],
  );
}

/** An entry each: statements are compiled once, with the mutant in them or not. */
function ask(crew, folder, results, runs, limit) {
  emptyPlace();
  for (const [at, { id, specs }] of runs.entries())
    write(String(at).padStart(4, '0'), [
      `${WAKES}${JSON.stringify(id)};`,
      "const { gather } = require('../support/gather');",
      ...specs.map((spec) => `gather('${spec}', () => require('../../${spec}'));`),
    ]);
  return runEntries(crew, folder, 'mutants-of-specs', limit, { MUTANTS_RESULTS: results });
}
