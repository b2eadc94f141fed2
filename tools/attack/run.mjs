import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { command } from '../lib/command.mjs';
import { Crew } from '../lib/crew.mjs';
import { wordsOf } from '../lib/options.mjs';
import { PlainFault } from '../lib/plain-fault.mjs';
import { seconds } from '../lib/steps.mjs';
import { startThrowawayStack } from '../lib/throwaway-stack.mjs';
import { Field } from './field.mjs';

const place = fileURLToPath(new URL('attacks', import.meta.url));
const names = readdirSync(place).map((file) => file.replace(/\.mjs$/, ''));

/**
 * `npm run attack`: repeats attacks against a stack of its own, on this machine only and each bounded, and prints what
 * each came to. A file of `attacks` says in `title` what is tried, and `attack(field)` answers lines
 * `{ figure, held }`: what was measured, and whether the defence held. Ends with 1 when one did not.
 */
export async function attack(argv = process.argv.slice(2)) {
  const crew = new Crew();
  await command(crew, async () => {
    const usage = `npm run attack [-- ${names.join(' ')}]`;
    const chosen = wordsOf(usage, argv);
    const unknown = chosen.find((name) => !names.includes(name));
    if (unknown) throw new PlainFault(`There is no attack "${unknown}".\nUsage: ${usage}`);
    console.log('A stack of its own is started; it and all its data go at the end.\n');
    const field = new Field((await startThrowawayStack({ crew, demo: true })).addresses);
    crew.add(() => field.close());
    let broken = 0;
    for (const name of chosen.length ? chosen : names) {
      const { title, attack: attempt } = await import(join(place, `${name}.mjs`));
      const begun = Date.now();
      console.log(`\n${title}`);
      for (const { figure, held } of await attempt(field)) {
        console.log(`  ${held ? 'held  ' : 'BROKEN'}  ${figure}`);
        broken += Number(!held);
      }
      console.log(`  (${seconds(begun)})`);
    }
    console.log(`\n${broken ? `${broken} defences did not hold.` : 'Every defence held.'}`);
    return broken ? 1 : 0;
  });
}
