import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ExpireMatches, SupplyGaps } from '@peyvand/matching';
import { EndMatches } from '../../libs/matching/src/operations/end-matches.js';
import { startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import type { Colleague, Organization } from '../support/factories.js';
import { aMatch, closeIn, codes, stateOf, tell } from '../support/matching.js';
import { declareNoConflict } from '../support/problems.js';
import { giveAccess, openRfp, setScene, type Scene } from '../support/rfps.js';
import { countStatements } from '../support/statements.js';

const GAPS = `query($filter: SupplyGapFilter, $first: Int, $after: String) { supplyGaps(filter: $filter, first: $first,
  after: $after) {
  totalCount nodes { id rfp { id } officeField province openedAt closedAt companies stored inReview rejected
  hardFailures { failure companies } } } }`;
const COUNTS = '{ supplyGapCounts { officeField province gaps open } }';

describe('what time does to matches', () => {
  let database: TestDatabase;
  let api: TestApi;
  let scene: Scene;
  let rfpId: string;
  let officer: Colleague;
  const solver = (name: string): Promise<Organization> => api.a.organization({ name, capacities: ['solver'] });
  const expire = (): Promise<number> => api.app.get(ExpireMatches, { strict: false }).run();
  const supply = (): Promise<number> => api.app.get(SupplyGaps, { strict: false }).run();
  const earlier = (matchId: string, span: string) =>
    api.owner.query(
      'update match set notified_at = notified_at - $2::interval, expires_at = expires_at - $2::interval where id = $1',
      [matchId, span],
    );
  const events = async (event: string): Promise<number> =>
    (await api.owner.query('select distinct event_id from outbox where event = $1', [event])).rowCount ?? 0;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    scene = await setScene(api);
    officer = scene.office.officers[0] as Colleague;
    await declareNoConflict(api, scene.problemId, officer);
    rfpId = await openRfp(api, scene);
    await closeIn(api, rfpId, '30 days');
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  it('reminds a silent company once at half of its time, then the match expires; late interest is welcome while the RFP is open', async () => {
    const company = await solver('Silent Looms');
    const matchId = await aMatch(api, rfpId, company.id, { state: 'notified' });
    await giveAccess(api, rfpId, company);
    expect(await expire()).toBe(0);
    await earlier(matchId, '84 hours 1 minute');
    expect([await expire(), await expire(), await events('match.reminded')]).toEqual([1, 0, 1]);
    expect(await stateOf(api, matchId)).toBe('notified');
    await earlier(matchId, '84 hours');
    expect((await Promise.all([expire(), expire()])).reduce((sum, count) => sum + count)).toBe(1);
    expect(await stateOf(api, matchId)).toBe('expired');
    expect(await events('match.expired')).toBe(1);
    const { data } = await api
      .as(company.head)
      .request(
        'query($id: ID!, $rfpId: ID!) { match(id: $id) { nextSteps { name refusals { code } } } rfp(id: $rfpId) { nextSteps { name } } }',
        { id: matchId, rfpId },
      );
    expect(data).toEqual({
      match: { nextSteps: [{ name: 'match.interest', refusals: [] }] },
      rfp: { nextSteps: expect.arrayContaining([{ name: 'proposal.create' }]) },
    });
    expect((await tell(api, company.head, 'declareInterest', { matchId })).payload).toMatchObject({
      match: { state: 'interested' },
      refusals: [],
    });
    expect(
      (
        await api.owner.query(
          `select w.organization_id, w.until = date_trunc('milliseconds', r.closes_at) as at_close from waiting w, rfp r
            where w.object_type = 'match' and w.object_id = $1 and r.id = $2`,
          [matchId, rfpId],
        )
      ).rows,
    ).toEqual([{ organization_id: company.id, at_close: true }]);
  });

  it('expires it at the close, if that comes first, and interest then comes too late', async () => {
    const company = await solver('Late Looms');
    const matchId = await aMatch(api, rfpId, company.id, { state: 'notified' });
    const {
      rows: [{ closes_at: closesAt }],
    } = await api.owner.query('select closes_at from rfp where id = $1', [rfpId]);
    expect(
      (await api.as(company.head).request('query($id: ID!) { match(id: $id) { expiresAt } }', { id: matchId })).data
        .match.expiresAt < closesAt.toISOString(),
    ).toBe(true);
    await closeIn(api, rfpId, '-1 second');
    expect(await expire()).toBe(1);
    expect(await stateOf(api, matchId)).toBe('expired');
    expect(codes(await tell(api, company.head, 'declareInterest', { matchId }))).toEqual(['RFP_NOT_OPEN']);
    await closeIn(api, rfpId, '30 days');
    const stranger = await solver('Stranger Looms');
    expect((await tell(api, stranger.head, 'declareInterest', { matchId })).errors).toEqual(['NOT_FOUND']);
  });

  it('puts an RFP without an approved match on record as a supply gap, which closes with the first approval', async () => {
    await api.owner.query("update match set state = 'ended' where rfp_id = $1", [rfpId]);
    const gaps = api.app.get(SupplyGaps, { strict: false });
    await gaps.watch(rfpId);
    await gaps.watch(rfpId);
    const {
      rows: [watched],
    } = await api.owner.query(
      `select g.due_at = r.opened_at + interval '5 days' as due, g.opened_at from supply_gap g
        join rfp r on r.id = g.rfp_id where g.rfp_id = $1`,
      [rfpId],
    );
    expect(watched).toEqual({ due: true, opened_at: null });
    expect(await supply()).toBe(0);
    await api.owner.query(
      `insert into scoring_run (id, rfp_id, rfp_version_id, ranker, companies, stored, hard_failures, started_at,
        finished_at)
       select gen_random_uuid(), id, version_id, 'test', 40, 2, '{"NOT_VERIFIED": 7}', clock_timestamp(),
         clock_timestamp() from rfp where id = $1`,
      [rfpId],
    );
    const matchId = await aMatch(api, rfpId, (await solver('Unseen Looms')).id);
    await api.owner.query("update supply_gap set due_at = clock_timestamp() - interval '1 second' where rfp_id = $1", [
      rfpId,
    ]);
    await Promise.all([supply(), supply()]);
    expect(await events('supplyGap.opened')).toBe(1);
    const found = (await api.as(officer).request(GAPS, { filter: { isOpen: true, officeField: 'other' } })).data
      .supplyGaps;
    const {
      rows: [rfp],
    } = await api.owner.query('select office_field, province from rfp where id = $1', [rfpId]);
    const [gap] = (await api.as(officer).request(GAPS)).data.supplyGaps.nodes;
    expect(gap).toMatchObject({
      rfp: { id: rfpId },
      officeField: rfp.office_field,
      province: rfp.province,
      closedAt: null,
      companies: 40,
      stored: 2,
      inReview: 1,
      rejected: 0,
      hardFailures: [{ failure: 'NOT_VERIFIED', companies: 7 }],
    });
    expect(found.totalCount).toBe(rfp.office_field === 'other' ? 1 : 0);
    expect((await api.as(officer).request(COUNTS)).data.supplyGapCounts).toEqual([
      { officeField: rfp.office_field, province: rfp.province, gaps: 1, open: 1 },
    ]);
    const stranger = await api.an.office({});
    expect((await api.as(stranger.head).request(GAPS)).data.supplyGaps.totalCount).toBe(0);
    expect((await api.as(stranger.head).request(COUNTS)).data.supplyGapCounts).toEqual([]);
    await tell(api, officer, 'approveMatch', { matchId });
    expect((await api.as(officer).request(GAPS, { filter: { isOpen: false } })).data.supplyGaps.nodes).toMatchObject([
      { id: gap.id, closedAt: expect.any(String) },
    ]);
    await tell(api, officer, 'undoMatchApproval', { matchId });
    expect((await api.as(officer).request(GAPS, { filter: { isOpen: true } })).data.supplyGaps.totalCount).toBe(1);
  });

  it('lets the owner read matches and scores after the close, and not before; never the history', async () => {
    const MATCHES =
      'query($rfpId: ID!) { matchesOfRfp(rfpId: $rfpId) { totalCount { count } nodes { id company { name } score { score } history { step } contactsLeft } } }';
    const read = async (who: { id: string }) => (await api.as(who).request(MATCHES, { rfpId })).data.matchesOfRfp;
    expect(await read(scene.owner.head)).toEqual({ totalCount: { count: 0 }, nodes: [] });
    await api.owner.query('update rfp set closed_at = clock_timestamp() where id = $1', [rfpId]);
    const { totalCount, nodes } = await read(scene.owner.head);
    expect(totalCount.count).toBe(3);
    expect(nodes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          company: { name: 'Unseen Looms' },
          score: { score: 50 },
          history: null,
          contactsLeft: null,
        }),
      ]),
    );
    expect((await read(scene.solver.head)).totalCount.count).toBe(0);
    await api.owner.query('update rfp set closed_at = null where id = $1', [rfpId]);
  });

  it('ends them with the RFP, in every state that waits', async () => {
    await api.owner.query("update match set state = 'ended' where rfp_id = $1", [rfpId]);
    const ids: string[] = [];
    for (const state of ['inReview', 'approved', 'notified', 'interested', 'expired', 'rejected', 'declined'])
      ids.push(await aMatch(api, rfpId, (await solver(`Ending ${state}`)).id, { state }));
    await api.app.get(EndMatches, { strict: false }).run(rfpId);
    expect(await Promise.all(ids.map((id) => stateOf(api, id)))).toEqual([
      'ended',
      'ended',
      'ended',
      'ended',
      'ended',
      'rejected',
      'declined',
    ]);
  });

  it('ends many in fewer statements than there are, and writes down each', async () => {
    const ids: string[] = [];
    for (let at = 0; at < 40; at += 1) ids.push(await aMatch(api, rfpId, (await solver(`Many ${at}`)).id));
    const { statements } = await countStatements(() => api.app.get(EndMatches, { strict: false }).run(rfpId));
    expect(statements).toBeLessThan(ids.length);
    const written = await api.owner.query<{ steps: number; entries: number; events: number; times: number }>(
      `select (select count(*)::int from match_step where subject_id = any($1) and step = 'end') as steps,
         (select count(distinct stream)::int from audit_entry where stream = any($2) and seq = 1
           and text like '%"match.end"%') as entries,
         count(distinct o.payload ->> 'matchId')::int as events, count(distinct o.created_at)::int as times
       from outbox o where o.event = 'match.ended' and o.payload ->> 'matchId' = any($1::text[])`,
      [ids, ids.map((id) => `match:${id}`)],
    );
    expect(written.rows).toEqual([{ steps: 40, entries: 40, events: 40, times: 40 }]);
  }, 60_000);
});
