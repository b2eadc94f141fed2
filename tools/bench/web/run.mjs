import { loadavg } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { provideBrowser } from '../../lib/browser.mjs';
import { command } from '../../lib/command.mjs';
import { Crew } from '../../lib/crew.mjs';
import { optionsOf } from '../../lib/options.mjs';
import { makeDataFolder } from '../../lib/paths.mjs';
import { PlainFault } from '../../lib/plain-fault.mjs';
import { startThrowawayStack } from '../../lib/throwaway-stack.mjs';
import { signInDemo } from '../../web/sign-in.mjs';
import { decide, narrow, openPage, reorder } from './looks.mjs';
import { fillQueue } from './queue-rows.mjs';

const WAITING = 2_000;
const GOALS = { '/fa': 2_500, '/fa/queue': 3_000, shift: 0.05, answer: 100 };
const TELEPHONE = { width: 412, height: 823, isMobile: true, hasTouch: true };
const DESK = { width: 1366, height: 768 };

const PAGES = [
  { path: '/fa', screen: TELEPHONE },
  { path: '/fa/queue', as: 'food.second', screen: DESK },
  { path: '/fa/rfps', screen: TELEPHONE },
  { path: '/fa/home', as: 'weaver', screen: TELEPHONE },
  { path: '/fa/problems', as: 'weaver', screen: TELEPHONE },
  { path: '/fa/problems/new', as: 'weaver', screen: TELEPHONE },
  { path: '/en/matches', as: 'sensors', screen: DESK },
];

/**
 * `npm run bench:web [-- --rounds n]`: how long pages of the built application take over a slow line, how much of them
 * moves meanwhile, and how soon a queue of 2,000 matches answers a decision and a filter. Answers 1 when a goal is missed.
 */
export async function benchWeb() {
  const crew = new Crew();
  await command(crew, async () => {
    const { rounds } = optionsOf('npm run bench:web [-- --rounds n]', { rounds: 5 });
    const { missing, path } = await provideBrowser(crew, join(makeDataFolder({}), 'logs/browser-install.log'));
    if (missing) throw new PlainFault(`Pages were not measured: ${missing}.`);
    const { addresses } = await startThrowawayStack({ crew, demo: true });
    const database = new pg.Pool({ connectionString: addresses.databaseOwner, max: 2 });
    database.on('error', () => {});
    crew.add(() => database.end());
    const problemIds = await fillQueue(database, WAITING);
    const { chromium } = await import('@playwright/test');
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const browser = await chromium.launch({ executablePath: path, args });
    crew.add(() => browser.close());
    return measure(browser, addresses.api, problemIds, rounds);
  });
}

async function measure(browser, address, problemIds, rounds) {
  console.log(`
Slow 4G: 1.6 Mbit/s down, 750 kbit/s up, 150 ms each way and back, nothing kept from before; the processor as it is.
Medians of ${rounds} rounds; load of this machine ${loadavg()[0].toFixed(1)} beside.

  largest paint ms     shift  page`);
  const missed = [];
  const states = new Map();
  const stateOf = async (person) => {
    if (person && !states.has(person)) states.set(person, await signInDemo(browser, address, person));
    return states.get(person);
  };
  for (const page of PAGES) {
    const state = await stateOf(page.as);
    const seen = [];
    while (seen.length < rounds) seen.push(await openPage(browser, address, { ...page, state }));
    const paint = median(seen.map((one) => one.paint));
    const shift = Math.max(...seen.map((one) => one.shift));
    console.log(`  ${paint.toFixed(0).padStart(16)} ${shift.toFixed(3).padStart(9)}  ${page.path}`);
    if (paint > (GOALS[page.path] ?? Infinity)) missed.push(`${page.path}: largest paint ${paint.toFixed(0)} ms`);
    if (shift > GOALS.shift) missed.push(`${page.path}: shift ${shift.toFixed(3)}`);
  }
  const state = await stateOf('food.second');
  await declareNothing(browser, address, state, problemIds);
  const deeds = { 'a decision': decide, 'a filter': narrow, 'another order': reorder };
  console.log(`\n  ms until the next paint, ${WAITING} matches waiting (median, most)`);
  for (const [name, deed] of Object.entries(deeds)) {
    const took = await deed(browser, address, { screen: DESK, state, times: rounds * 2 }).catch((error) => error);
    if (took instanceof Error) missed.push(`${name} in the queue: not measured (${took.message.split('\n')[0]})`);
    else {
      console.log(
        `  ${median(took).toFixed(0).padStart(6)} ${Math.max(...took)
          .toFixed(0)
          .padStart(6)}  ${name}`,
      );
      if (name !== 'another order' && median(took) > GOALS.answer)
        missed.push(`${name} in the queue: ${median(took).toFixed(0)} ms`);
    }
  }
  for (const text of missed) console.log(`  missed: ${text}`);
  return missed.length ? 1 : 0;
}

/** Asked of an officer before the first decision on each problem. */
async function declareNothing(browser, baseURL, storageState, problemIds) {
  const context = await browser.newContext({ baseURL, storageState });
  const query = `mutation ($problemId: ID!) {
    declareConflictOfInterest(input: { problemId: $problemId, kind: none }) { refusals { code } }
  }`;
  for (const problemId of problemIds)
    await context.request.post('/graphql', { data: { query, variables: { problemId } } });
  await context.close();
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)];
