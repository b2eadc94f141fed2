import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import type { Colleague } from '../support/factories.js';
import { aMatch, codes, contacted, stateOf, tell } from '../support/matching.js';
import { declareNoConflict } from '../support/problems.js';
import { anRfpLike } from '../support/queues.js';
import { openRfp, setScene, type Scene } from '../support/rfps.js';

interface Outcome {
  matchId: string;
  result: string;
  code: string | null;
}

describe('marked rows', () => {
  let database: TestDatabase;
  let api: TestApi;
  let scene: Scene;
  let officer: Colleague;
  let rfpId: string;
  let undeclared: string;

  const row = async (of = rfpId, { listed = false, spent = false } = {}) => {
    const company = await api.a.organization({ capacities: listed ? [] : ['solver'], listed });
    if (spent) await contacted(api, rfpId, company.id, 5, 10);
    const matchId = await aMatch(api, of, company.id);
    const { rows } = await api.owner.query('select score_id from match where id = $1', [matchId]);
    return { matchId, expectedScoreId: rows[0].score_id as string };
  };
  const decide = async (mutation: string, input: object, who: { id: string } = officer) => {
    const answer = await tell(api, who, mutation, input, 'outcomes { matchId result code }');
    return { ...answer, outcomes: (answer.payload.outcomes ?? []) as Outcome[] };
  };
  const said = ({ outcomes }: { outcomes: Outcome[] }) => outcomes.map(({ result, code }) => code ?? result);

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    scene = await setScene(api);
    officer = scene.office.officers[0] as Colleague;
    await declareNoConflict(api, scene.problemId, officer);
    rfpId = await openRfp(api, scene);
    undeclared = (await anRfpLike(api, rfpId)).id;
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  it('are approved together, each with an outcome of its own, over several RFPs', async () => {
    const good = await row();
    const stale = { ...(await row()), expectedScoreId: (await row()).expectedScoreId };
    const unscored = { matchId: (await row()).matchId };
    const spent = await row(rfpId, { spent: true });
    const listed = await row(rfpId, { listed: true });
    const other = await row(undeclared);
    const unknown = { matchId: scene.problemId };
    const items = [good, stale, unscored, spent, listed, other, unknown];
    const input = { items, idempotencyKey: 'first' };
    const answer = await decide('approveMatches', input);
    expect(answer.outcomes.map(({ matchId }) => matchId)).toEqual(items.map(({ matchId }) => matchId));
    expect(said(answer)).toEqual([
      'approved',
      'STALE',
      'STALE',
      'CONTACT_BUDGET_SPENT',
      'NO_CONTACT',
      'CONFLICT_NOT_DECLARED',
      'NOT_FOUND',
    ]);
    expect(await Promise.all(items.slice(0, 4).map(({ matchId }) => stateOf(api, matchId)))).toEqual([
      'approved',
      'inReview',
      'inReview',
      'inReview',
    ]);
    // A lost answer is asked for again.
    expect((await decide('approveMatches', input)).outcomes).toEqual(answer.outcomes);
    expect(said(await decide('approveMatches', { items: [good] }))).toEqual(['STALE']);
    const over = { items: [spent], overBudget: { reason: 'urgent' } };
    expect(said(await decide('approveMatches', over))).toEqual(['approved']);
    const changed = { ...input, overBudget: { reason: 'urgent' } };
    expect(codes(await decide('approveMatches', changed))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  it('are rejected together and taken back one by one', async () => {
    const [one, two] = [await row(), await row()];
    const stale = { ...(await row()), expectedScoreId: one.expectedScoreId };
    const input = { items: [one, two, stale, one], reason: 'wrongField', idempotencyKey: 'second' };
    const answer = await decide('rejectMatches', input);
    expect(said(answer)).toEqual(['rejected', 'rejected', 'STALE']);
    expect(await stateOf(api, stale.matchId)).toBe('inReview');
    expect((await decide('rejectMatches', input)).outcomes).toEqual(answer.outcomes);
    const undone = await tell(
      api,
      officer,
      'undoMatchRejection',
      { matchId: one.matchId },
      'match { state }',
      'MatchInput',
    );
    expect(undone.payload).toMatchObject({ match: { state: 'inReview' } });
    expect(await stateOf(api, two.matchId)).toBe('rejected');
    expect(codes(await decide('rejectMatches', { items: [one], reason: 'other' }))).toEqual(['NOTE_REQUIRED']);
  });

  it('are at most fifty, and an office decides on its own alone', async () => {
    const one = await row();
    const many = Array.from({ length: 51 }, () => one);
    expect((await decide('rejectMatches', { items: many, reason: 'wrongField' })).outcomes).toEqual([]);
    expect(await stateOf(api, one.matchId)).toBe('inReview');
    const foreign = (await api.an.office({ officers: 1 })).officers[0] as Colleague;
    expect(said(await decide('approveMatches', { items: [one] }, foreign))).toEqual(['NOT_FOUND']);
    expect((await decide('approveMatches', { items: [one] }, scene.solver.head)).errors).toEqual(['FORBIDDEN']);
  });
});
