import { createHash, randomBytes } from 'node:crypto';
import { devNull, loadavg } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { command } from '../../lib/command.mjs';
import { Crew } from '../../lib/crew.mjs';
import { optionsOf } from '../../lib/options.mjs';
import { root } from '../../lib/paths.mjs';
import { choosePort } from '../../lib/ports.mjs';
import { startThrowawayStack } from '../../lib/throwaway-stack.mjs';
import { askOnce, load, requestOf } from './load.mjs';
import { growTo } from './rows.mjs';

const SIZES = [10_000, 200_000];
const CONNECTIONS = 8;
/** What the readings of a process get of its 20 connections. */
const READING = 10;
const GOALS = { visitor: 0.6, signedIn: 0.4, growth: 0.2 };

const RFPS = `{ rfps(first: 20) { nodes { id number state title language summary confidentiality officeField officeName
  trlTarget province openedAt closesAt owner { id name } } pageInfo { hasNextPage endCursor } } }`;
const PROBLEMS = `{ problems(first: 20) { nodes { id number state title language province officeField confidentiality
  submittedAt dueAt owner { id name } } pageInfo { hasNextPage endCursor } } }`;
const WORK = `{ myWork(first: 20) { nodes { id objectType objectId state role since until overdue title }
  pageInfo { hasNextPage endCursor } } }`;

/**
 * `npm run bench:list [-- --rounds n] [-- --seconds n] [-- --most n]`: a stack of its own with the demo laid out and its
 * open RFPs copied; each list in turn with a bare handler, at 10,000 rows and at 200,000. Answers 1 when a goal is missed.
 */
export async function benchLists() {
  const crew = new Crew();
  await command(crew, async () => {
    const { rounds, seconds, most } = optionsOf('npm run bench:list [-- --rounds n --seconds n --most n]', {
      rounds: 5,
      seconds: 2,
      most: SIZES[1],
    });
    const { addresses, children } = await startThrowawayStack({ crew, demo: true });
    // Its clocks would take their turn at the copies; reading is the API's alone.
    await children[1].member.stop();
    const database = new pg.Pool({ connectionString: addresses.databaseOwner, max: 2 });
    database.on('error', () => {});
    crew.add(() => database.end());
    const lists = await listsOf({ crew, addresses, database });
    tellWhatIsMeasured();
    const bySize = [];
    for (const size of [SIZES[0], most]) {
      await growTo(database, size);
      bySize.push({ size, figures: await measure(lists, size, rounds, seconds) });
    }
    return tell(/** @type {[any, any]} */ (bySize));
  });
}

function tellWhatIsMeasured() {
  console.log(`
The bare handler is a node:http server of its own process with ${READING} connections to the same database, which answers
one prepared, hand-written statement: the same 20 rows, the same values, as JSON text; "as a visitor" without the owner,
"signed in" with it. It signs nobody in and knows no walls. Each list in turn with it over ${CONNECTIONS} connections; the smallest
operation of the API ({ __typename }) is shown beside it. Figures are medians of the rounds.`);
}

async function listsOf({ crew, addresses, database }) {
  const api = Number(new URL(addresses.api).port);
  const bare = await startBare(crew, addresses.database);
  const ask = (body, token) => requestOf({ port: api, path: '/graphql', token, body });
  const [solver, owner, officer] = await Promise.all(
    ['vision', 'weaver', 'carpet.officer'].map((key) => signedIn(database, key)),
  );
  return [
    { name: 'bare, as a visitor', request: requestOf({ port: bare, path: '/' }) },
    { name: 'bare, signed in', request: requestOf({ port: bare, path: '/owners' }) },
    { name: '{ __typename }, visitor', request: ask({ query: '{ __typename }' }) },
    { name: '{ __typename }, solver', request: ask({ query: '{ __typename }' }, solver) },
    { name: 'rfps, visitor', request: ask({ query: RFPS }), to: 'bare, as a visitor', goal: GOALS.visitor },
    { name: 'rfps, solver', request: ask({ query: RFPS }, solver), to: 'bare, signed in', goal: GOALS.signedIn },
    { name: 'problems, owner of a few', request: ask({ query: PROBLEMS }, owner), to: 'bare, signed in' },
    { name: 'problems, officer', request: ask({ query: PROBLEMS }, officer), to: 'bare, signed in' },
    { name: 'myWork, owner of a few', request: ask({ query: WORK }, owner), to: 'bare, signed in' },
    { name: 'myWork, officer', request: ask({ query: WORK }, officer), to: 'bare, signed in' },
  ];
}

async function startBare(crew, databaseUrl) {
  const port = await choosePort('BENCH_PORT', 4300);
  crew.start({
    name: 'The bare handler',
    command: process.execPath,
    args: [join(root, 'tools/bench/list/bare.mjs')],
    env: { ...process.env, DATABASE_URL: databaseUrl, CONNECTIONS: String(READING), PORT: String(port) },
    cwd: root,
    log: devNull,
    mark: 'bare.mjs',
  });
  for (let tries = 0; tries < 100; tries += 1)
    try {
      await askOnce(requestOf({ port, path: '/' }));
      return port;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  throw new Error('The bare handler does not answer');
}

/** A session by row, so that no limit of sign-ins counts. */
async function signedIn(database, key) {
  const token = randomBytes(32).toString('base64url');
  const { rowCount } = await database.query(
    `insert into session (id, person_id, token_hash, is_staff, started_at, seen_at, second_factor_at, user_agent)
      select uuidv7(), id, $2, true, now(), now(), now(), 'bench' from person where email = $1`,
    [`${key}@demo.example`, createHash('sha256').update(token).digest('hex')],
  );
  if (rowCount !== 1) throw new Error(`The demo has no ${key}`);
  return token;
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** Rounds in which all take turns, so that what else the machine does meets each alike. */
async function measure(lists, size, rounds, seconds) {
  for (const list of lists) {
    const answer = await askOnce(list.request);
    if (answer.errors) throw new Error(`${list.name}: ${JSON.stringify(answer.errors)}`);
    await load(list.request, { connections: CONNECTIONS, seconds: 1 });
  }
  const rates = new Map(lists.map(({ name }) => [name, []]));
  const middles = new Map(lists.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (let at = 0; at < lists.length; at += 1) {
      const { name, request } = lists[(at + round) % lists.length];
      rates.get(name).push((await load(request, { connections: CONNECTIONS, seconds })).rate);
      // One at a time for the time that an answer takes: with more it is mostly waiting for the processors.
      middles.get(name).push(median((await load(request, { connections: 1, seconds: seconds / 2 })).times));
    }
  console.log(`\n${size} open RFPs (load average ${loadavg()[0].toFixed(1)})`);
  return new Map(
    lists.map(({ name, to }) => {
      const ratios = to ? rates.get(name).map((rate, round) => rate / rates.get(to)[round]) : null;
      const figure = {
        rate: median(rates.get(name)),
        ms: median(middles.get(name)),
        ratio: ratios && median(ratios),
        range: ratios && [Math.min(...ratios), Math.max(...ratios)],
      };
      console.log(`  ${line(name, figure)}`);
      return [name, figure];
    }),
  );
}

const line = (name, { rate, ms, ratio, range }) =>
  `${name.padEnd(25)} ${rate.toFixed(0).padStart(5)} a second, ${ms.toFixed(2).padStart(7)} ms alone${
    ratio ? `, ratio ${ratio.toFixed(2)} (${range.map((value) => value.toFixed(2)).join('–')})` : ''
  }`;

/**
 * The ratios against their goals, and the growth; answers the exit code.
 *
 * @param {[any, any]} sizes
 */
function tell([few, many]) {
  const missed = [];
  console.log(`\nGrowth of the median time from ${few.size} to ${many.size} rows`);
  for (const [name, { ms }] of few.figures) {
    if (name.startsWith('{')) continue;
    const growth = many.figures.get(name).ms / ms - 1;
    console.log(`  ${name.padEnd(25)} ${(100 * growth).toFixed(0)} %`);
    if (!name.startsWith('bare') && growth > GOALS.growth)
      missed.push(`${name} grows by ${(100 * growth).toFixed(0)} %`);
  }
  for (const { name, goal } of [
    { name: 'rfps, visitor', goal: GOALS.visitor },
    { name: 'rfps, solver', goal: GOALS.signedIn },
  ]) {
    const { ratio } = few.figures.get(name);
    if (ratio < goal) missed.push(`${name} has ${ratio.toFixed(2)} of the bare handler and not ${goal.toFixed(2)}`);
  }
  console.log(missed.length ? `\nMissed: ${missed.join('; ')}.` : '\nEvery goal is reached.');
  return missed.length ? 1 : 0;
}
