import { parseArgs } from 'node:util';
import { command } from '../lib/command.mjs';
import { Crew } from '../lib/crew.mjs';
import { makeDataFolder } from '../lib/paths.mjs';
import { PlainFault } from '../lib/plain-fault.mjs';
import { seconds } from '../lib/steps.mjs';
import { FEW } from './few.mjs';
import { listMutants } from './instrument.mjs';
import { REASONS } from './reasons.mjs';
import { runMutants } from './run.mjs';
import { isOfTables, isOfTold, specsOf } from './specs.mjs';

/** Of those that only specs with an application of their own notice, one in so many is run, unless all are asked for. */
const SHARE = 4;
const LEAST_KILLED = 0.9;

/** `npm run test:mutants`: breaks rules one by one and counts what the specs notice. */
export async function mutants(words = process.argv.slice(2)) {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { list: { type: 'boolean' }, all: { type: 'boolean' }, few: { type: 'boolean' } },
  });
  const chosen = choose(unique(listMutants()), values, positionals);
  if (values.list) return void console.log(chosen.map(({ id, file, line }) => `${id}  (${file}:${line})`).join('\n'));
  const crew = new Crew();
  await command(crew, async () => {
    const begun = Date.now();
    const { noticed, failing } = await runMutants(crew, makeDataFolder({}), chosen);
    for (const what of failing) console.log(`  fails without any mutant awake  ${what}`);
    return tell(noticed, begun) && !failing.length ? 0 : 1;
  });
}

/**
 * @param {any[]} all
 * @param {{ few?: boolean, all?: boolean, list?: boolean }} values
 * @param {string[]} parts
 */
function choose(all, { few, all: isAll, list }, parts) {
  // Asked of all, so that a new file of rules is not noticed in the long run alone.
  for (const mutant of all) if (!isOfTables(mutant)) specsOf(mutant);
  if (few) {
    const gone = FEW.filter((id) => !all.some((mutant) => mutant.id === id));
    if (gone.length)
      throw new PlainFault(`No such mutants any more; choose others in tools/mutants/few.mjs: ${gone.join('; ')}`);
    return all.filter(({ id }) => FEW.includes(id));
  }
  if (parts.length) return all.filter(({ id }) => parts.some((part) => id.includes(part)));
  return isAll || list
    ? all
    : all.filter((mutant) => isOfTables(mutant) || isOfTold(mutant) || sum(mutant.id) % SHARE === 0);
}

const unique = (all) => [...new Map(all.map((mutant) => [mutant.id, mutant])).values()];
/** The same share of them whatever is added elsewhere. */
const sum = (text) => [...text].reduce((total, letter) => (total * 31 + letter.codePointAt(0)) % 1_000_003, 7);
const reasonOf = (id) => Object.entries(REASONS).find(([start]) => id.startsWith(start))?.[1];

/** Every survivor with its reason. Answers whether enough were killed and each survivor is accounted for. */
function tell(noticed, begun) {
  const survivors = [...noticed].filter(([, by]) => !by).map(([id]) => id);
  for (const id of survivors) console.log(`  survived  ${id}: ${reasonOf(id) ?? 'NO REASON'}`);
  const killed = noticed.size - survivors.length;
  const share = noticed.size ? killed / noticed.size : 1;
  console.log(
    `${killed} of ${noticed.size} mutants were noticed (${(100 * share).toFixed(1)} %) after ${seconds(begun)}`,
  );
  return share >= LEAST_KILLED && survivors.every(reasonOf);
}
