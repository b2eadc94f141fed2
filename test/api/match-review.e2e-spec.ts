import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import type { Colleague } from '../support/factories.js';
import { aMatch, closeIn, codes, stateOf, tell } from '../support/matching.js';
import { declareNoConflict } from '../support/problems.js';
import { openRfp, setScene, type Scene } from '../support/rfps.js';

const QUEUE = `query($rfpId: ID!, $first: Int, $after: String, $filter: ReviewFilter, $orderBy: ReviewOrder) {
  reviewQueue(rfpId: $rfpId, first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount { count } pageInfo { hasNextPage endCursor } nodes { id isNewcomer isMovedUp deferredUntil } } }`;
interface Row {
  id: string;
  isNewcomer: boolean;
  isMovedUp: boolean;
}

describe('a queue of matches', () => {
  let database: TestDatabase;
  let api: TestApi;
  let scene: Scene;
  let rfpId: string;
  let officer: Colleague;
  /** By score, best first; the last three are newcomers, the fifth from the top as well. */
  const ids: string[] = [];
  const queue = async (variables: object = {}) =>
    (await api.as(officer).request(QUEUE, { rfpId, ...variables })).data.reviewQueue;
  const pages = async (first: number, variables: object = {}): Promise<Row[][]> => {
    const found: Row[][] = [];
    for (let after: string | null = null, more = true; more;) {
      const { nodes, pageInfo } = await queue({ first, after, ...variables });
      found.push(nodes);
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    return found;
  };

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    scene = await setScene(api);
    officer = scene.office.officers[0] as Colleague;
    await declareNoConflict(api, scene.problemId, officer);
    rfpId = await openRfp(api, scene);
    for (let place = 0; place < 35; place += 1) {
      const company = await api.a.organization({ name: `Company ${place}`, capacities: ['solver'] });
      ids.push(await aMatch(api, rfpId, company.id, { score: 90 - place }));
      if (place !== 4 && place < 32)
        await api.owner.query(
          'insert into company_award (rfp_id, organization_id, awarded_at) values ($1, $2, clock_timestamp())',
          [rfpId, company.id],
        );
    }
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  it('keeps one place of each view of ten for a newcomer; the next best one moves up, no row comes twice or is lost', async () => {
    const found = await pages(10);
    expect(found.map((rows) => rows.filter(({ isNewcomer }) => isNewcomer).length)).toEqual([1, 1, 1, 1]);
    expect(found[0]?.map(({ id }) => id)).toEqual(ids.slice(0, 10));
    expect(found[1]?.map(({ id }) => id)).toEqual([...ids.slice(10, 19), ids[32]]);
    expect(found[2]?.map(({ id }) => id)).toEqual([...ids.slice(19, 28), ids[33]]);
    expect(found[3]?.map(({ id }) => id)).toEqual([...ids.slice(28, 32), ids[34]]);
    expect(
      found
        .flat()
        .filter(({ isMovedUp }) => isMovedUp)
        .map(({ id }) => id),
    ).toEqual([ids[32], ids[33]]);
    for (const size of [1, 7, 35])
      expect((await pages(size)).flat().map(({ id }) => id)).toEqual(found.flat().map(({ id }) => id));
  });

  it("knows the plain order by score as well, and the size of a view is the office's", async () => {
    expect((await pages(35, { orderBy: 'score' })).flat().map(({ id, isMovedUp }) => [id, isMovedUp])).toEqual(
      ids.map((id) => [id, false]),
    );
    await api.owner.query(`update office set numbers = numbers || '{"viewPlace": 5}' where organization_id = $1`, [
      scene.office.id,
    ]);
    const found = (await pages(5)).map((rows) => rows.filter(({ isNewcomer }) => isNewcomer).length);
    await api.owner.query(`update office set numbers = numbers - 'viewPlace' where organization_id = $1`, [
      scene.office.id,
    ]);
    expect(found.slice(0, 5)).toEqual([1, 1, 1, 1, 0]);
  });

  it('loses no row while it is worked on between two pages', async () => {
    const filter = { states: ['inReview'] };
    const { nodes, pageInfo } = await queue({ first: 10, filter });
    for (const { id } of (nodes as Row[]).slice(0, 3))
      expect(codes(await tell(api, officer, 'rejectMatch', { matchId: id, reason: 'wrongField' }))).toEqual([]);
    const next = await queue({ first: 10, filter, after: pageInfo.endCursor });
    expect(next.nodes.map(({ id }: Row) => id)).toEqual([...ids.slice(10, 19), ids[32]]);
  });

  it('weighs criteria otherwise for its officers, by what is stored, and keeps nothing', async () => {
    const ask = `query($rfpId: ID!, $weights: MatchWeightsInput!) {
      matchesWhatIf(rfpId: $rfpId, weights: $weights) { matchId score scoreNow place placeNow } }`;
    const weigh = async (weights: object, as = officer) =>
      (await api.as(as).request(ask, { rfpId, weights })).data.matchesWhatIf;
    // The last one by its score is the only one with past projects.
    await api.owner.query(
      `update match_score s set reasons = jsonb_set(reasons, '{contributions}', '{"text": 10, "competences": 0,
        "evidence": 0, "readiness": 0, "place": 0, "conditions": 0}'::jsonb
        || case when m.id = $2 then '{"evidence": 30}'::jsonb else '{}'::jsonb end)
       from match m where m.score_id = s.id and m.rfp_id = $1`,
      [rfpId, ids.at(-1)],
    );
    const [first, second] = await weigh({ evidence: 3 });
    expect(first).toEqual({ matchId: ids.at(-1), scoreNow: 56, score: 71.4, place: 1, placeNow: 35 });
    expect(second).toMatchObject({ matchId: ids[0], score: 20, place: 2, placeNow: 1 });
    expect((await weigh({ text: 0, evidence: 0 }))[0]).toMatchObject({ score: 0, placeNow: 1 });
    expect((await queue({ first: 1 })).nodes[0].id).toBe(ids[0]);
    const stranger = (await setScene(api)).office.officers[0] as Colleague;
    expect(await weigh({}, stranger)).toEqual([]);
    expect((await api.as(officer).request(ask, { rfpId, weights: { text: 3.1 } })).errors).toHaveLength(1);
  });

  it('shows a company its own match once it was told of it, and one that it asked for itself from the start', async () => {
    const seen: Record<string, unknown> = {};
    const situations = {
      scored: {},
      added: { origin: 'added' },
      selfApplied: { origin: 'selfApplied' },
      approved: { state: 'approved' },
      notified: { state: 'notified' },
      interested: { state: 'interested' },
      expired: { state: 'expired' },
    } as const;
    const ask = 'query($id: ID!) { match(id: $id) { state score { score } } }';
    const rival = await api.a.organization({ capacities: ['solver'] });
    const others = await openRfp(api, await setScene(api));
    for (const [name, options] of Object.entries(situations)) {
      const company = await api.a.organization({ capacities: ['solver'] });
      const id = await aMatch(api, others, company.id, { score: 60, ...options });
      seen[name] = (await api.as(company.head).request(ask, { id })).data.match;
      expect([name, (await api.as(rival.head).request(ask, { id })).data.match]).toEqual([name, null]);
    }
    const score = { score: 60 };
    expect(seen).toEqual({
      scored: null,
      added: null,
      selfApplied: { state: 'inReview', score },
      approved: null,
      notified: { state: 'notified', score },
      interested: { state: 'interested', score },
      expired: { state: 'expired', score },
    });
  });

  it('sets a match aside until a time, and it comes back by itself', async () => {
    const matchId = ids[5] as string;
    const until = new Date(Date.now() + 60_000).toISOString();
    expect(
      (await tell(api, officer, 'deferMatch', { matchId, until }, 'match { deferredUntil }')).payload,
    ).toMatchObject({ match: { deferredUntil: until }, refusals: [] });
    expect((await queue({ filter: { isDeferred: true } })).nodes.map(({ id }: Row) => id)).toEqual([matchId]);
    expect((await queue({ filter: { isDeferred: false } })).totalCount.count).toBe(34);
    const bulk = await tell(api, officer, 'approveMatchesAbove', { rfpId, minScore: 85 }, 'outcomes { matchId }');
    expect((bulk.payload.outcomes as { matchId: string }[]).map(({ matchId: id }) => id)).not.toContain(matchId);
    await api.owner.query("update match set deferred_until = clock_timestamp() - interval '1 second' where id = $1", [
      matchId,
    ]);
    expect((await queue({ filter: { isDeferred: true } })).totalCount.count).toBe(0);
    expect(
      codes(await tell(api, officer, 'deferMatch', { matchId, until: new Date(Date.now() - 1_000).toISOString() })),
    ).toEqual(['TOO_EARLY']);
    expect(
      codes(
        await tell(api, officer, 'deferMatch', { matchId, until: new Date(Date.now() + 86_400_000).toISOString() }),
      ),
    ).toEqual(['DEFERRED_TOO_LATE']);
    expect(codes(await tell(api, officer, 'deferMatch', { matchId: ids[0], until }))).toEqual(['STALE']);
    expect((await tell(api, scene.solver.head, 'deferMatch', { matchId, until })).errors).toEqual(['FORBIDDEN']);
  });

  it('takes a rejection back with a reason while the RFP is open', async () => {
    const [matchId = '', other = ''] = ids;
    expect(codes(await tell(api, officer, 'reconsiderMatch', { matchId, reason: 'other' }))).toEqual(['NOTE_REQUIRED']);
    expect((await tell(api, scene.solver.head, 'reconsiderMatch', { matchId, reason: 'mistake' })).errors).toEqual([
      'FORBIDDEN',
    ]);
    expect(
      (await tell(api, officer, 'reconsiderMatch', { matchId, reason: 'mistake', note: 'The wrong row.' })).payload,
    ).toMatchObject({ match: { state: 'inReview', reason: null } });
    expect(codes(await tell(api, officer, 'reconsiderMatch', { matchId, reason: 'mistake' }))).toEqual(['STALE']);
    const history = (
      await api
        .as(officer)
        .request('query($id: ID!) { match(id: $id) { history { step by reason note } } }', { id: matchId })
    ).data.match.history;
    expect(history).toEqual([
      { step: 'reject', by: officer.name, reason: 'wrongField', note: null },
      { step: 'reconsider', by: officer.name, reason: 'mistake', note: 'The wrong row.' },
    ]);
    await closeIn(api, rfpId, '-1 second');
    expect(codes(await tell(api, officer, 'reconsiderMatch', { matchId: other, reason: 'mistake' }))).toEqual([
      'RFP_NOT_OPEN',
    ]);
    expect(await stateOf(api, other)).toBe('rejected');
  });
});
