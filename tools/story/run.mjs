import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { AWARD_FILES } from '../lib/awards.mjs';
import { command } from '../lib/command.mjs';
import { Crew } from '../lib/crew.mjs';
import { PlainFault } from '../lib/plain-fault.mjs';
import { seconds } from '../lib/steps.mjs';
import { startThrowawayStack } from '../lib/throwaway-stack.mjs';
import { People } from './people.mjs';
import { Stage } from './stage.mjs';

const CHAPTERS = ['referral', 'appeal', 'conflict', 'nda', 'material-addendum', 'silence'];

/** `npm run story`: a stack of its own, its own people, the whole main job over HTTP. With `--data <folder>`: real companies and topics; with `--chapter <name>`: one of the side paths. */
export async function story(argv = process.argv.slice(2)) {
  const crew = new Crew();
  await command(crew, async () => {
    const chapters = chaptersIn(argv);
    const data = chapters.length ? null : folderIn(argv);
    console.log('A stack of its own is started; it and all its data go when the story ends.\n');
    const { addresses } = await startThrowawayStack({
      crew,
      env: chapters.length ? { ...process.env, CLOCK_INTERVAL: '1s' } : process.env,
    });
    const begun = Date.now();
    const people = new People({ graphql: addresses.graphql, mailbox: addresses.mailbox });
    const stage = new Stage({ crew, people, database: addresses.database });
    if (chapters.length) await tellChapters(chapters, stage, people);
    else await (data ? research(stage, people, data) : mainJob(stage, people));
    console.log(`\nTold in ${seconds(begun)}.`);
    return 0;
  });
}

/** The chapters after `--chapter`, all of them for `all`; none when the story is told without. */
function chaptersIn(argv) {
  if (argv[0] !== '--chapter') return [];
  if (argv[1] === 'all' && argv.length === 2) return CHAPTERS;
  if (argv.length === 2 && CHAPTERS.includes(argv[1])) return [argv[1]];
  throw new PlainFault(`Usage: npm run story -- --chapter ${CHAPTERS.join('|')}|all`);
}

async function tellChapters(chapters, stage, people) {
  const { gatherAll } = await import('./chapters/cast.mjs');
  const cast = await gatherAll(stage, people);
  for (const name of chapters) await (await import(`./chapters/${name}.mjs`)).tell(cast, stage);
}

/** The folder after `--data`; null when the story is told without one. */
function folderIn(argv) {
  if (!argv.length) return null;
  if (argv[0] !== '--data' || !argv[1] || argv.length > 2)
    throw new PlainFault(
      'Usage: npm run story, npm run story -- --chapter <name>, or npm run story -- --data <folder>',
    );
  const folder = resolve(process.env.INIT_CWD ?? process.cwd(), argv[1]);
  const missing = AWARD_FILES.filter((file) => !existsSync(resolve(folder, file)));
  if (missing.length)
    throw new PlainFault(
      `There is no such data: ${folder} lacks ${missing.join(', ')}. Peyvand ships no real companies or topics; point --data to a folder that has them.`,
    );
  return folder;
}

async function mainJob(stage, people) {
  const { gather, define, call, review, answerCall, open } = await import('./main-job.mjs');
  const cast = await gather(stage, people);
  const rfp = await call(cast, await define(cast));
  await review(cast, rfp, people);
  await answerCall(cast, rfp);
  await open(cast, rfp);
}

async function research(stage, people, folder) {
  const { tellResearch } = await import('./research.mjs');
  await tellResearch(stage, people, folder);
}
