import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import type { Colleague, Office } from '../support/factories.js';
import { aMatch, codes, stateOf, tell } from '../support/matching.js';
import { openRfp, setScene, SUBMIT, writtenRfp, type Scene } from '../support/rfps.js';

const CONFLICT = 'conflict { id kind note officer }';

describe('a conflict of interest', () => {
  let database: TestDatabase;
  let api: TestApi;
  let scene: Scene;
  let fallback: Office;
  let rfpId: string;
  let officers: Colleague[];
  const matches: string[] = [];
  const officer = (place: number): Colleague => officers[place] as Colleague;
  const declare = (who: { id: string }, kind: string, note?: string) =>
    tell(api, who, 'declareConflictOfInterest', { problemId: scene.problemId, kind, note }, CONFLICT);

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    fallback = await api.an.office({ fallback: true, fields: [] });
    scene = await setScene(api);
    officers = scene.office.officers;
    rfpId = await openRfp(api, scene);
    // Who accepted the problem and approved its definition has said so already; here nobody has said anything.
    await api.owner.query('delete from officer_conflict where problem_id = $1', [scene.problemId]);
    for (const name of ['One', 'Two', 'Three']) {
      const company = await api.a.organization({ name: `${name} Looms`, capacities: ['solver'] });
      matches.push(await aMatch(api, rfpId, company.id));
    }
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  it('is asked before the first decision on a problem, once', async () => {
    const [matchId = '', other = ''] = matches;
    const first = await tell(api, officer(0), 'approveMatch', { matchId });
    expect(first.payload.refusals).toMatchObject([
      { code: 'CONFLICT_NOT_DECLARED', params: [{ name: 'problemId', value: scene.problemId }] },
    ]);
    expect(codes(await tell(api, officer(0), 'rejectMatch', { matchId, reason: 'wrongField' }))).toEqual([
      'CONFLICT_NOT_DECLARED',
    ]);
    const { data } = await api
      .as(officer(0))
      .request('query($id: ID!) { match(id: $id) { nextSteps { name refusals { code } } } }', { id: matchId });
    expect(data.match.nextSteps).toContainEqual({
      name: 'match.approve',
      refusals: [{ code: 'CONFLICT_NOT_DECLARED' }],
    });
    expect((await declare(officer(0), 'none')).payload).toMatchObject({
      conflict: { kind: 'none', officer: officer(0).name },
      refusals: [],
    });
    expect(codes(await tell(api, officer(0), 'approveMatch', { matchId }))).toEqual([]);
    expect(codes(await tell(api, officer(0), 'rejectMatch', { matchId: other, reason: 'wrongField' }))).toEqual([]);
  });

  it('needs a note for `other`, and is for officers of the problem alone', async () => {
    expect(codes(await declare(officer(1), 'other'))).toEqual(['NOTE_REQUIRED']);
    expect((await declare(scene.owner.head, 'none')).errors).toEqual(['FORBIDDEN']);
    expect((await declare(fallback.head, 'none')).errors).toEqual(['NOT_FOUND']);
    expect(
      (
        await api
          .as(scene.owner.head)
          .request('query($id: ID!) { problem(id: $id) { conflicts { kind } myConflict { kind } } }', {
            id: scene.problemId,
          })
      ).data.problem,
    ).toEqual({ conflicts: [], myConflict: null });
  });

  it('keeps an officer away from matches, RFP and definition; the others go on and are told', async () => {
    const [, other = '', third = ''] = matches;
    expect((await declare(officer(1), 'family', 'My brother owns it.')).payload).toMatchObject({
      conflict: { kind: 'family', note: 'My brother owns it.' },
    });
    expect(codes(await declare(officer(1), 'none'))).toEqual(['CONFLICT_IS_FINAL']);
    for (const [mutation, input] of [
      ['approveMatch', { matchId: third }],
      ['rejectMatch', { matchId: third, reason: 'wrongField' }],
      // Decided already and by another: how far it came is not told.
      ['approveMatch', { matchId: other }],
      ['reconsiderMatch', { matchId: other, reason: 'mistake' }],
      ['deferMatch', { matchId: third, until: new Date(Date.now() + 60_000).toISOString() }],
      ['approveMatchesAbove', { rfpId, minScore: 0 }],
    ] as const)
      expect([
        mutation,
        codes(
          await tell(
            api,
            officer(1),
            mutation,
            input,
            mutation === 'approveMatchesAbove' ? 'remaining' : 'match { id }',
          ),
        ),
      ]).toEqual([mutation, ['RECUSED']]);
    const undone = await tell(api, officer(1), 'undoMatchRejection', { matchId: other }, 'match { id }', 'MatchInput');
    expect(codes(undone)).toEqual(['RECUSED']);
    const passed = await api.owner.query("select payload from outbox where event = 'problem.officerRecused'");
    expect(passed.rows).toMatchObject([{ payload: { problemId: scene.problemId } }]);
    expect(codes(await tell(api, officer(0), 'approveMatch', { matchId: third }))).toEqual([]);
    expect(
      (
        await api
          .as(officer(0))
          .request('query($id: ID!) { problem(id: $id) { conflicts { kind officer } } }', { id: scene.problemId })
      ).data.problem.conflicts,
    ).toEqual([
      { kind: 'none', officer: officer(0).name },
      { kind: 'family', officer: officer(1).name },
    ]);
  });

  it('passes to the fallback office when nobody of the pool is left', async () => {
    const [matchId = ''] = matches;
    await api.owner.query("update match set state = 'inReview', decided_by = null, decided_at = null where id = $1", [
      matchId,
    ]);
    for (const place of [0, 2]) expect(codes(await declare(officer(place), 'business'))).toEqual([]);
    expect(codes(await tell(api, officer(0), 'approveMatch', { matchId }))).toEqual(['RECUSED']);
    expect(
      (
        await api.owner.query(
          "select office_id, cause from office_stand_in where object_type = 'problem' and object_id = $1",
          [scene.problemId],
        )
      ).rows,
    ).toEqual([{ office_id: fallback.id, cause: 'noOfficer' }]);
    expect(codes(await declare(fallback.head, 'none'))).toEqual([]);
    expect(codes(await tell(api, fallback.head, 'approveMatch', { matchId }))).toEqual([]);
    expect(await stateOf(api, matchId)).toBe('approved');
  });

  it('keeps the officer away from the review of the next RFP as well', async () => {
    await api.owner.query("update rfp set state = 'cancelled' where id = $1", [rfpId]);
    const { id, draftHash } = await writtenRfp(api, scene);
    await api.as(scene.owner.head).request(SUBMIT, { input: { rfpId: id, contentHash: draftHash } });
    expect(codes(await tell(api, officer(1), 'approveRfp', { rfpId: id }, 'rfp { id }'))).toEqual(['RECUSED']);
    expect(codes(await tell(api, officer(1), 'requestRfpChanges', { rfpId: id, note: 'more' }, 'rfp { id }'))).toEqual([
      'RECUSED',
    ]);
  });
});
