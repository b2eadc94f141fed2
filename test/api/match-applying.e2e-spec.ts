import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@peyvand/kernel';
import { codesOf, startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { aMatch } from '../support/matching.js';
import { declareNoConflict } from '../support/problems.js';
import { CREATE_PROPOSAL } from '../support/proposals.js';
import { giveAccess, openRfp, setScene, type Scene } from '../support/rfps.js';

const MATCH = `id state origin isStale score { id score } note reason decidedAt decidedBy notifiedAt seenAt expiresAt
  createdAt deferredUntil nextSteps { name } steps { step } history { step from to by reason note takenAt }`;
const APPLY = `mutation($input: SelfApplyInput!) { selfApply(input: $input) { match { ${MATCH} } refusals { code } } }`;
const MINE = `query($filter: MatchFilter) { myMatches(filter: $filter, orderBy: score) {
  totalCount { count } pageInfo { endCursor } nodes { ${MATCH} } } }`;
const QUEUE = `query($rfpId: ID!) { reviewQueue(rfpId: $rfpId) {
  nodes { id origin state score { score } steps { step } } } }`;

describe('applying for an RFP', () => {
  let database: TestDatabase;
  let api: TestApi;
  let scene: Scene;
  let rfpId: string;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    scene = await setScene(api);
    rfpId = await openRfp(api, scene);
    await declareNoConflict(api, scene.problemId, scene.office.head);
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const company = () => api.a.organization({ capacities: ['solver'] });
  const plain = (answer: unknown): string =>
    JSON.stringify(answer)
      .replaceAll(/"(?:id|endCursor)":"[^"]*"/g, '"id":"…"')
      .replaceAll(/"by":"[^"]*"/g, '"by":"…"')
      .replaceAll(/"\d{4}-\d\d-\d\dT[^"]*"/g, '"time"');
  const officer = async (mutation: string, input: string, values: object) => {
    const { data } = await api
      .as(scene.office.head)
      .request(`mutation($input: ${input}!) { ${mutation}(input: $input) { match { id } refusals { code } } }`, {
        input: values,
      });
    expect(data[mutation].refusals).toEqual([]);
  };
  /** All that the company sees once it applied. */
  const applied = async (head: { id: string }): Promise<{ id: string; seen: string }> => {
    const since = Date.now();
    const answer = await api.as(head).request(APPLY, { input: { rfpId, note: 'We did this before.' } });
    const lists = await Promise.all(
      [{}, { minScore: 1 }, { states: ['inReview'] }].map((filter) => api.as(head).request(MINE, { filter })),
    );
    const { match } = answer.data.selfApply;
    expect(new Date(match.createdAt).getTime()).toBeGreaterThanOrEqual(since - 1_000);
    return { id: match.id, seen: plain([answer, lists]) };
  };

  it('answers the same bytes whatever was stored and decided before, and keeps scores and place', async () => {
    const unknown = await applied((await company()).head);
    expect(unknown.seen).toContain('"state":"inReview","origin":"selfApplied"');
    const best = await company();
    const stored: Record<string, string> = {};
    const before = {
      scored: async (id: string) => aMatch(api, rfpId, id, { score: 80 }),
      added: async (id: string) => aMatch(api, rfpId, id, { score: 70, origin: 'added' }),
      approved: async (id: string) => {
        const matchId = await aMatch(api, rfpId, id, { score: 60 });
        await officer('approveMatch', 'MatchInput', { matchId });
        return matchId;
      },
      rejected: async (id: string) => {
        const matchId = await aMatch(api, rfpId, id, { score: 50 });
        await officer('rejectMatch', 'RejectMatchInput', { matchId, reason: 'wrongField', note: 'Not ours.' });
        return matchId;
      },
    };
    await aMatch(api, rfpId, best.id, { score: 90 });
    for (const [how, store] of Object.entries(before)) {
      const { id, head } = await company();
      stored[how] = await store(id);
      await api.owner.query(`update match set created_at = created_at - interval '1 hour' where id = $1`, [
        stored[how],
      ]);
      const answer = await applied(head);
      expect([how, answer.seen]).toEqual([how, unknown.seen]);
      expect(answer.id).toBe(stored[how]);
    }
    const { nodes } = (await api.as(scene.office.head).request(QUEUE, { rfpId })).data.reviewQueue;
    expect(nodes.map(({ score }: { score: { score: number } | null }) => score?.score ?? null)).toEqual([
      90,
      80,
      70,
      60,
      50,
      null,
    ]);
    const rejected = nodes.find(({ id }: { id: string }) => id === stored.rejected);
    expect(rejected).toMatchObject({ state: 'inReview', origin: 'selfApplied' });
    expect(rejected.steps.map(({ step }: { step: string }) => step)).toEqual(['reject', 'apply']);
    const told = await api.owner.query<{ count: number }>(
      "select count(*)::int as count from outbox where event = 'match.selfApplied'",
    );
    expect(told.rows[0]?.count).toBeGreaterThanOrEqual(5);
  });

  it('is refused to whom the RFP was passed on and who applied already, for they know', async () => {
    const [notified, again] = [await company(), await company()];
    await aMatch(api, rfpId, notified.id, { state: 'notified' });
    await applied(again.head);
    for (const { head } of [notified, again])
      expect((await api.as(head).request(APPLY, { input: { rfpId } })).data.selfApply).toEqual({
        match: null,
        refusals: [{ code: 'ALREADY_MATCHED' }],
      });
  });

  it('gives ids in which no time can be read', async () => {
    const { id } = await applied((await company()).head);
    expect(id[14]).toBe('4');
  });

  it('an officer of another office learns by adding neither whose problem it is nor who defined it', async () => {
    const stranger = (await api.an.office()).head;
    const add = `mutation($input: AddMatchInput!) {
      addMatch(input: $input) { refusals { code params { name value } } } }`;
    const answers = new Set<string>();
    for (const organizationId of [scene.owner.id, scene.definer.id, (await company()).id, newId()])
      answers.add(JSON.stringify(await api.as(stranger).request(add, { input: { rfpId, organizationId } })));
    expect([...answers]).toEqual([expect.stringContaining('STEP_NOT_ALLOWED')]);
  });

  it('is refused to the definer as proposing is: while its engagement is active or done', async () => {
    const own = await setScene(api);
    const ownRfpId = await openRfp(api, own);
    const { definer } = own;
    await api.owner.query(
      `update organization_capacity set kind = 'solver' where organization_id = $1 and kind = 'definer'`,
      [definer.id],
    );
    await giveAccess(api, ownRfpId, definer);
    const asked = async () => [
      codesOf((await api.as(definer.head).request(APPLY, { input: { rfpId: ownRfpId } })).data.selfApply),
      codesOf(
        (await api.as(definer.head).request(CREATE_PROPOSAL, { input: { rfpId: ownRfpId } })).data.createProposal,
      ),
    ];
    const is = (state: string) =>
      api.owner.query("update engagement set state = $2, reason = 'other' where problem_id = $1", [
        own.problemId,
        state,
      ]);
    for (const state of ['active', 'done']) {
      await is(state);
      expect([state, await asked()]).toEqual([state, [['CANNOT_TAKE_PART'], ['PROPOSAL_CONFLICT']]]);
    }
    await is('resigned');
    expect(await asked()).toEqual([[], []]);
  });
});
