import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import pg from 'pg';
import { newId } from '@peyvand/kernel';
import { emailOf } from '../../apps/api/src/demo/cast-writer.js';
import { addRest, ask, askerOf, blanked, everything, foreignTo, probesOf } from '../support/alike.js';
import type { Asker, Probe } from '../support/alike.js';
import { startApi, type TestApi } from '../support/api.js';
import type { TestDatabase } from '../support/database.js';
import { demoDatabase } from '../support/demo.js';
import { HIDDEN, LOCKABLE } from '../support/foreign.js';

/** Two owners, a definer, a solver, officers of two offices, the administrator, who has no organization, and nobody. */
const KEYS = ['weaver', 'miller', 'definer', 'sensors', 'food.officer', 'carpet.officer', 'admin', 'newcomer', null];
/** Named beside a problem of one's own, whose row is locked. */
const BESIDE_OWN = ['markProblemDuplicate.originalId', 'assignProblem.personId', 'assignCapacity.personId'];
/** For whom something new is made: a refusal says that it is none of one's own. Marking as read says nothing. */
const REFUSED = [
  'addCertificate.organizationId',
  'addMatch.organizationId',
  'addPastProject.organizationId',
  'applyForProblem.organizationId',
  'approveMatches.expectedScoreId',
  'approveMatches.matchId',
  'createProblem.organizationId',
  'createProblem.ownerId',
  'createProblem.parkId',
  'createUploadTicket.organizationId',
  'discardProfileDraft.organizationId',
  'foundOrganization.parkId',
  'inviteMember.organizationId',
  'markNoticesRead.ids',
  'previewMatches.organizationId',
  'publishProfileDraft.organizationId',
  'rejectMatches.expectedScoreId',
  'rejectMatches.matchId',
  'renewCapacity.fileIds',
  'requestCapacity.fileIds',
  'requestCapacity.organizationId',
  'resubmitCapacity.fileIds',
  'saveProfile.organizationId',
  'saveProfileDraft.organizationId',
  'selfApply.organizationId',
];
const AT_ONCE = 6;

describe('what is not there and what is not theirs', () => {
  let database: TestDatabase;
  let api: TestApi;
  let probes: Probe[];
  let askers: Asker[];
  /** Who was told of something that is there that it is not. */
  const notFound: { asker: Asker; probe: Probe; id: string; answer: string }[] = [];

  beforeAll(async () => {
    database = await demoDatabase();
    api = await startApi(database);
    probes = probesOf(api.app.get(GraphQLSchemaHost, { strict: false }).schema);
    await api.a.person({ email: emailOf('newcomer') });
    await addRest(api);
    askers = [];
    for (const key of KEYS) askers.push(await askerOf(api, key));
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  /** Every probe with what the asker may not find. */
  const pairs = (asker: Asker): { asker: Asker; probe: Probe; ids: string[] }[] =>
    probes.flatMap((probe, turn) => {
      const ids = foreignTo(asker, probe, turn);
      return ids.length ? [{ asker, probe, ids }] : [];
    });
  const inTurns = async <Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> => {
    for (let from = 0; from < items.length; from += AT_ONCE)
      await Promise.all(items.slice(from, from + AT_ONCE).map(work));
  };

  it('have one answer, for every operation that takes an id, whoever asks; and nothing is changed by it', async () => {
    const before = await everything(api.owner);
    const compared = new Map<string, number>();
    const different: object[] = [];
    await inTurns(askers.flatMap(pairs), async ({ asker, probe, ids }) => {
      const { field, name, kind } = probe;
      const missing = blanked(await ask(probe, asker, newId()));
      // Who is turned away at the door is so whatever they name.
      const isAdmitted = !/"(FORBIDDEN|UNAUTHENTICATED)"/.test(missing);
      for (const id of isAdmitted ? ids : ids.slice(0, 1)) {
        const foreign = blanked(await ask(probe, asker, id));
        compared.set(kind, (compared.get(kind) ?? 0) + 1);
        if (foreign !== missing)
          different.push({ who: asker.key, operation: `${field.name}.${name}`, missing, foreign });
        if (foreign.includes('"NOT_FOUND"')) notFound.push({ asker, probe, id, answer: foreign });
      }
    });
    const total = [...compared.values()].reduce((sum, count) => sum + count, 0);
    process.stdout.write(`${total} pairs compared: ${JSON.stringify(Object.fromEntries(compared))}\n`);
    expect(different).toEqual([]);
    expect(await everything(api.owner)).toEqual(before);
    expect([...compared.keys()].sort()).toEqual([...HIDDEN].sort());
    const told = new Set(notFound.map(({ probe }) => `${probe.field.name}.${probe.name}`));
    const mutations = probes.filter(({ type, kind }) => type === 'mutation' && HIDDEN.includes(kind));
    expect(mutations.map(({ field, name }) => `${field.name}.${name}`).filter((key) => !told.has(key))).toEqual(
      REFUSED,
    );
  }, 120_000);

  it('are told apart by no lock: a stranger does not wait for a row that somebody else holds', async () => {
    // Whoever waits at all is answered INTERNAL, as the rows are held until the end.
    await api.owner.query(`alter database "${new URL(database.url).pathname.slice(1)}" set lock_timeout = '500ms'`);
    const [impatient, holder] = [await startApi(database), new pg.Client({ connectionString: database.url })];
    await holder.connect();
    try {
      await holder.query('begin');
      for (const table of LOCKABLE) await holder.query(`select 1 from ${table} for update`);
      await holder.query("select pg_advisory_xact_lock(hashtextextended('peyvand.engagement:' || id, 0)) from problem");
      const asked = new Map(
        notFound
          .filter(({ probe }) => probe.type === 'mutation')
          .map((told) => [`${told.probe.field.name}.${told.probe.name}`, told] as const)
          .filter(([operation]) => !BESIDE_OWN.includes(operation)),
      );
      const waited: object[] = [];
      for (const [operation, { asker, probe, id, answer }] of asked) {
        const client = impatient.as({ id: asker.personId ?? '' });
        const held = blanked(await ask(probe, { ...asker, client }, id));
        if (held !== answer) waited.push({ who: asker.key, operation, held });
      }
      expect(waited).toEqual([]);
      expect(asked.size).toBeGreaterThan(100);
    } finally {
      await holder.end();
      await impatient.close();
    }
  }, 120_000);
});
