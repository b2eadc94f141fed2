import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { AWARD_FILES } from '../lib/awards.mjs';
import { command } from '../lib/command.mjs';
import { Crew } from '../lib/crew.mjs';
import { optionsOf } from '../lib/options.mjs';
import { PlainFault } from '../lib/plain-fault.mjs';
import { seconds } from '../lib/steps.mjs';
import { startThrowawayStack } from '../lib/throwaway-stack.mjs';
import { People } from './people.mjs';
import { Stage } from './stage.mjs';

const CHAPTERS = ['referral', 'appeal', 'conflict', 'nda', 'material-addendum', 'silence'];
const USAGE = `npm run story [-- --data <folder>] [-- --chapter ${CHAPTERS.join('|')}|all]`;

/** `npm run story`: a stack of its own, its own people, the whole main job over HTTP. With `--data <folder>`: real companies and topics; with `--chapter <name>`: one of the side paths. */
export async function story(argv = process.argv.slice(2)) {
  const crew = new Crew();
  await command(crew, async () => {
    const { chapter, data: named } = optionsOf(USAGE, { chapter: null, data: null }, argv);
    if (chapter && named) throw new PlainFault(`A chapter is told without data.\nUsage: ${USAGE}`);
    const chapters = chapter === null ? [] : chaptersOf(chapter);
    const data = named === null ? null : folderOf(named);
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

/** The chapter of that name, all of them for `all`. */
function chaptersOf(name) {
  if (name === 'all') return CHAPTERS;
  if (CHAPTERS.includes(name)) return [name];
  throw new PlainFault(`There is no chapter "${name}".\nUsage: ${USAGE}`);
}

async function tellChapters(chapters, stage, people) {
  const { gatherAll } = await import('./chapters/cast.mjs');
  const cast = await gatherAll(stage, people);
  for (const name of chapters) await (await import(`./chapters/${name}.mjs`)).tell(cast, stage);
}

/** The folder of that name, when it holds what the story needs. */
function folderOf(name) {
  const folder = resolve(process.env.INIT_CWD ?? process.cwd(), name);
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
