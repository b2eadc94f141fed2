import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLField } from 'graphql';
import { allJobs } from '@peyvand/contracts';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import { startApi, type TestApi } from '../support/api.js';
import { operationOf } from '../support/arguments.js';
import { workerConfig } from '../support/config.js';
import type { TestDatabase } from '../support/database.js';
import { demoDatabase } from '../support/demo.js';
import { Dice } from '../support/random/dice.js';
import { faultsIn, KEPT } from '../support/random/invariants.js';
import { passTime } from '../support/random/passing.js';
import { RandomInput } from '../support/random/random-input.js';
import { counted } from '../support/random/records.js';
import { toldApart, type Turn } from '../support/random/told-apart.js';
import { maySee, seenWrongly } from '../support/random/visibility.js';
import { World } from '../support/random/world.js';
import { setWorlds } from '../support/random/worlds.js';

const STEPS = Number(process.env.TEST_RANDOM_STEPS ?? 600);
const SEED = Number(process.env.TEST_RANDOM_SEED ?? Date.now() % 1_000_000_000);
/** Rows change meanwhile; lists of ids are read anew every so many steps. */
const REFRESH = 40;
/** Who sees what is asked along the way, not in the end alone. */
const LOOK = 100;

/** In the whole run so many kinds of steps are taken within so many tries, these among them. */
const KINDS = process.env.TEST_RANDOM_KINDS ? Number(process.env.TEST_RANDOM_KINDS) : null;
const WITHIN = 4_000;
const AMONG: readonly (readonly string[])[] = [
  ['problem.refer'],
  ['problem.appeal'],
  ['definition.sign'],
  ['addendum.publish', 'addendum.approve'],
  ['match.apply', 'match.selfApply'],
  ['proposal.reconfirm'],
  ['proposal.open'],
];
/** People who are asked what they could do, until one could do something new. */
const ASKED = 4;
/** How often a step that cannot be taken back is among those to choose from. */
const ENDS = 0.15;
/** What is open to people who do not see the object itself, such as a firm that reads the short form of a problem. */
const FOR_ALL = ['applyForProblem'];
/** A deadline comes now and then. */
const PASSES = 0.004;

/** How often each step was taken: a walk that never came somewhere shows so. */
const tell = (taken: ReadonlyMap<string, number>): void => {
  const often = [...taken].sort(([, one], [, other]) => other - one).map(([name, times]) => `${name} ${times}`);
  process.stdout.write(`random steps, seed ${SEED}: ${taken.size} kinds taken: ${often.join(', ')}\n`);
};

/** What the walk still lacks of the kinds it has to take. */
const lacking = (taken: ReadonlyMap<string, number>): string[] => [
  ...(taken.size < (KINDS ?? 0) ? [`${KINDS} kinds, of which ${taken.size} were taken`] : []),
  ...AMONG.filter((names) => !names.some((name) => taken.has(name))).map((names) => names.join(' or ')),
];

/** Words after `Id` in inputs that say on what a mutation acts. */
const READ = ['problem', 'engagement', 'definition', 'rfp', 'match', 'proposal', 'capacity', 'addendum'];
const ACTS_ON = /^(problem|engagement|definition|rfp|match|proposal|question|capacity|addendum)Id$/;

describe('whatever anybody tries', () => {
  let database: TestDatabase;
  let api: TestApi;
  let worker: NestFastifyApplication;

  beforeAll(async () => {
    database = await demoDatabase();
    api = await startApi(database);
    await setWorlds(api, KINDS ? 3 : 1);
    worker = await createWorker(workerConfig(database.url, { CLOCK_INTERVAL: '1s' }), {
      jobs: allJobs.filter(({ queue }) => queue !== 'mail'),
    });
  }, 180_000);

  afterAll(async () => {
    await worker.close();
    await api.close();
    await database.drop();
  });

  const mutations = (): GraphQLField<unknown, unknown>[] => {
    const { schema } = api.app.get(GraphQLSchemaHost, { strict: false });
    return Object.values(schema.getMutationType()?.getFields() ?? {}).filter(({ args }) =>
      args.some(({ type }) => {
        const input = schema.getType(String(type).replace(/!/g, ''));
        return input && 'getFields' in input && Object.keys(input.getFields()).some((name) => ACTS_ON.test(name));
      }),
    );
  };

  type Fields = readonly GraphQLField<unknown, unknown>[];

  /** Any mutation on anything, by somebody who has to do with it or not. */
  const wild = async (dice: Dice, world: World, inputs: RandomInput, fields: Fields): Promise<Turn | null> => {
    const field = dice.of(fields);
    const input = await inputs.of(field);
    if (!input) return null;
    const person =
      input.aim && dice.chance(0.7) ? await world.somebodyAround(input.aim.word, input.aim.id) : world.anybody();
    return { field, person, ...input };
  };

  /** Every kind of step that was taken since the walk began, by anybody or the platform. */
  const takenSince = async (since: Date): Promise<Map<string, number>> => {
    const steps = Object.entries(KEPT).map(
      ([name, table]) => `select '${name}.' || step as name from ${table}_step where taken_at >= $1`,
    );
    const { rows } = await api.owner.query<{ name: string; times: number }>(
      `select name, count(*)::int as times from (${steps.join(' union all ')}) s group by name`,
      [since],
    );
    return new Map(rows.map(({ name, times }) => [name, times]));
  };

  /** What the API offers; an addendum stands within its RFP, so that whatever acts on one is tried. */
  const offered = async (
    dice: Dice,
    fields: Fields,
    { word, id, person }: { word: string; id: string; person: string },
  ): Promise<Fields> => {
    if (word === 'addendum') return fields.filter(({ name }) => /Addendum/.test(name));
    const { data } = await api
      .as({ id: person })
      .request(`query ($id: ID!) { ${word}(id: $id) { nextSteps { operation isFinal refusals { code } } } }`, { id });
    const steps: { operation: string; isFinal: boolean; refusals: object[] }[] = data?.[word]?.nextSteps ?? [];
    // What ends an object ends all that could be walked on it.
    const mayEnd = dice.chance(ENDS);
    const open = steps.filter(({ isFinal, refusals }) => !refusals.length && (mayEnd || !isFinal));
    return fields.filter(({ name }) => open.some(({ operation }) => operation === name));
  };

  /** A step that the API itself says is open to this person. */
  const likely = async (
    dice: Dice,
    world: World,
    inputs: RandomInput,
    fields: Fields,
    taken: ReadonlyMap<string, number>,
  ): Promise<Turn | null> => {
    const word = dice.of(READ.filter((name) => world.has(name)));
    const id = world.anyByState(word);
    const often = ({ name }: Fields[number]): number => taken.get(name) ?? 0;
    let best: { person: string; open: Fields } | null = null;
    for (let asked = 0; asked < ASKED; asked += 1) {
      const person = await world.somebodyAround(word, id);
      const open = await offered(dice, fields, { word, id, person });
      // What was seldom taken goes first, else the walk would go round among the easy steps.
      if (open.length && Math.min(...open.map(often)) < Math.min(...(best?.open ?? []).map(often)))
        best = { person, open };
      if (best?.open.some((field) => !often(field))) break;
    }
    if (!best) return null;
    const { person, open } = best;
    const least = Math.min(...open.map(often));
    const field = dice.of(dice.chance(0.7) ? open.filter((one) => often(one) === least) : open);
    const input = await inputs.of(field, { word, id });
    return input && { field, person, ...input };
  };

  const settled = async (): Promise<void> => {
    for (let quiet = 0; quiet < 3;) {
      const { rows } = await api.owner.query(
        `select 1 from outbox where queue <> 'mail' and done_at is null and dead_at is null
          and not_before < clock_timestamp() + interval '5 seconds' limit 1`,
      );
      quiet = rows.length ? 0 : quiet + 1;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };

  it(
    `keeps to the tables over ${STEPS} random tries (seed ${SEED})`,
    async () => {
      const dice = new Dice(SEED);
      const world = new World(api.owner, dice);
      const inputs = new RandomInput(dice, world);
      const fields = mutations();
      const taken = new Map<string, number>();
      const wrong: string[] = [];
      let unseen = 0;
      // What was under way before is not counted by half.
      await settled();
      const since =
        (await api.owner.query<{ now: Date }>('select clock_timestamp() as now')).rows[0]?.now ?? new Date();
      const before = await counted(api.owner);
      for (let step = 0; step < STEPS; step += 1) {
        if (step % REFRESH === 0) await world.refresh();
        if (step % LOOK === LOOK - 1) wrong.push(...(await seenWrongly(api, world, dice, 10)));
        if (KINDS && step === Math.min(WITHIN, STEPS) - 1)
          wrong.push(...lacking(await takenSince(since)).map((what) => `not taken within ${WITHIN} tries: ${what}`));
        if (dice.chance(PASSES)) await passTime(api.owner, dice);
        const turn =
          (dice.chance(0.5) ? await likely(dice, world, inputs, fields, taken) : null) ??
          (await wild(dice, world, inputs, fields));
        if (!turn) continue;
        const { field, person, variables, aim } = turn;
        const knew = aim && (await maySee(api, aim.word, aim.id, person));
        const answer = await api.as({ id: person }).request(operationOf('mutation', field), variables);
        const { data, errors } = answer;
        const code = errors?.[0]?.extensions.code;
        if (code === 'INTERNAL_SERVER_ERROR' || code === 'INTERNAL')
          wrong.push(`${field.name} ${JSON.stringify(variables)}: ${errors?.[0]?.message}`);
        if (data?.[field.name] && !data[field.name].refusals.length)
          taken.set(field.name, (taken.get(field.name) ?? 0) + 1);
        // What somebody cannot see answers as if it were not there, whatever is tried on it.
        if (!aim || knew !== false || FOR_ALL.includes(field.name)) continue;
        unseen += 1;
        wrong.push(...(await toldApart(api, { field, person, variables, aim }, answer)));
      }
      await settled();
      tell(await takenSince(since));
      const dead = await api.owner.query<{ consumer: string; last_error: string }>(
        "select consumer, last_error from outbox where dead_at is not null and queue <> 'mail'",
      );
      const faults = [
        ...wrong,
        ...(await faultsIn(api.owner, since, before)),
        ...(await seenWrongly(api, world, dice)),
        ...dead.rows.map(({ consumer, last_error }) => `${consumer} died: ${last_error}`),
      ];
      expect({ seed: SEED, faults: faults.slice(0, 20) }).toEqual({ seed: SEED, faults: [] });
      // A walk that is refused everywhere would show nothing.
      expect(taken.size).toBeGreaterThan(Math.min(8, STEPS / 100));
      expect(unseen).toBeGreaterThan(STEPS / 100);
    },
    60_000 + STEPS * 600,
  );
});
