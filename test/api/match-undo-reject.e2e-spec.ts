import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LetStand } from '@peyvand/matching';
import { startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import type { Colleague, Organization } from '../support/factories.js';
import { aMatch, codes, tell } from '../support/matching.js';
import { declareNoConflict } from '../support/problems.js';
import { openRfp, setScene, type Scene } from '../support/rfps.js';

const SEEN = `query($id: ID!) { match(id: $id) { state reason note decidedAt history { step } waitsFor { role }
  nextSteps { name undoUntil } } }`;
const LIST = 'query($states: [MatchState!]) { myMatches(filter: { states: $states }) { nodes { id } } }';

describe('a rejection', () => {
  let database: TestDatabase;
  let api: TestApi;
  let scene: Scene;
  let rfpId: string;
  let officer: Colleague;
  let company: Organization;
  let matchId: string;
  const seenBy = async (who: { id: string }) => (await api.as(who).request(SEEN, { id: matchId })).data.match;
  const reject = (note = 'Too small for it.') =>
    tell(api, officer, 'rejectMatch', { matchId, reason: 'noCapacity', note });
  const undo = (who: { id: string } = officer) =>
    tell(api, who, 'undoMatchRejection', { matchId }, 'match { state reason note decidedAt }', 'MatchInput');
  const letStand = () => api.app.get(LetStand, { strict: false }).run();
  const eventsOf = async (): Promise<string[]> =>
    (
      await api.owner.query("select distinct event from outbox where payload ->> 'matchId' = $1 order by 1", [matchId])
    ).rows.map(({ event }) => event as string);

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    scene = await setScene(api);
    officer = scene.office.officers[0] as Colleague;
    await declareNoConflict(api, scene.problemId, officer);
    rfpId = await openRfp(api, scene);
    company = await api.a.organization({ capacities: ['solver'] });
    const applied = await tell(api, company.head, 'selfApply', { rfpId, note: 'We fit.' }, 'match { id }');
    matchId = applied.payload.match?.id as string;
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  it('is taken back by who said it while the undo window lasts, and the company notices nothing', async () => {
    const before = await seenBy(company.head);
    expect(codes(await reject())).toEqual([]);
    expect(await seenBy(company.head)).toEqual(before);
    const list = async (states: string[]) =>
      (await api.as(company.head).request(LIST, { states })).data.myMatches.nodes.length as number;
    expect([await list(['rejected']), await list(['inReview'])]).toEqual([0, 1]);
    const office = await seenBy(officer);
    expect(office).toMatchObject({ state: 'rejected', reason: 'noCapacity', note: 'Too small for it.' });
    const step = office.nextSteps.find(({ name }: { name: string }) => name === 'match.undoReject');
    expect(Date.parse(step.undoUntil)).toBeGreaterThan(Date.now());
    expect(codes(await undo(scene.office.officers[1] as Colleague)).length).toBe(1);
    expect((await undo()).payload).toMatchObject({
      match: { state: 'inReview', reason: null, note: 'We fit.', decidedAt: null },
      refusals: [],
    });
    expect(await letStand()).toBe(0);
    expect(await seenBy(company.head)).toEqual(before);
    expect(await eventsOf()).not.toContain('match.rejectionStands');
    expect(codes(await undo())).toEqual(['STEP_NOT_ALLOWED']);
  });

  it('stands when the window is over, and is told then', async () => {
    expect(codes(await reject())).toEqual([]);
    expect(await letStand()).toBe(0);
    await api.owner.query("update match set notify_at = clock_timestamp() - interval '1 second' where id = $1", [
      matchId,
    ]);
    expect(codes(await undo())).toEqual(['UNDO_WINDOW_OVER']);
    expect(await letStand()).toBe(1);
    expect(await letStand()).toBe(0);
    expect(await eventsOf()).toContain('match.rejectionStands');
    const seen = await seenBy(company.head);
    expect(seen).toMatchObject({ state: 'rejected', reason: 'noCapacity', note: 'Too small for it.' });
    // The one that was taken back is not among them.
    expect(seen.history.map(({ step }: { step: string }) => step)).toEqual(['selfApply', 'reject']);
    expect(codes(await undo())).toEqual(['UNDO_WINDOW_OVER']);
  });

  it('of a company that knows of nothing is taken back as well', async () => {
    const other = await aMatch(api, rfpId, scene.solver.id);
    await tell(api, officer, 'rejectMatch', { matchId: other, reason: 'wrongField' });
    const undone = await tell(api, officer, 'undoMatchRejection', { matchId: other }, 'match { state }', 'MatchInput');
    expect(undone.payload).toMatchObject({ match: { state: 'inReview' }, refusals: [] });
  });
});
