import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@peyvand/kernel';
import { dayInIran } from '@peyvand/reference';
import { startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import type { Colleague, Organization } from '../support/factories.js';
import { aMatch, codes, contacted, stateOf, tell } from '../support/matching.js';
import { declareNoConflict } from '../support/problems.js';
import { openRfp, setScene, type Scene } from '../support/rfps.js';

const ROW =
  'query($id: ID!) { match(id: $id) { contactsLeft nextContactAt history { step by reason note } nextSteps { name refusals { code } } } }';
const BULK = 'rfp { id } outcomes { matchId result code params { name value } } remaining newcomersOpen';
const at = (days: number): Date => new Date(Date.now() + days * 86_400_000);
const inDays = (days: number): string => dayInIran(at(days));

describe('the contact budget', () => {
  let database: TestDatabase;
  let api: TestApi;
  let scene: Scene;
  let rfpId: string;
  let officer: Colleague;
  const solver = (name: string): Promise<Organization> => api.a.organization({ name, capacities: ['solver'] });
  const row = async (id: string, who: { id: string } = officer) => (await api.as(who).request(ROW, { id })).data.match;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    scene = await setScene(api);
    officer = scene.office.officers[0] as Colleague;
    await declareNoConflict(api, scene.problemId, officer);
    await api.owner.query(
      `update office set numbers = numbers || '{"undoWindow": "PT1H"}' where organization_id = $1`,
      [scene.office.id],
    );
    rfpId = await openRfp(api, scene);
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  it('is shown with each match, refuses the sixth contact in thirty days, and names the next free day', async () => {
    const company = await solver('Busy Looms');
    await contacted(api, rfpId, company.id, 5, 20);
    await contacted(api, rfpId, company.id, 3, 45);
    const matchId = await aMatch(api, rfpId, company.id);
    expect(await row(matchId)).toMatchObject({
      contactsLeft: 0,
      nextContactAt: expect.stringContaining(at(10).toISOString().slice(0, 10)),
      nextSteps: expect.arrayContaining([{ name: 'match.approve', refusals: [{ code: 'CONTACT_BUDGET_SPENT' }] }]),
    });
    const refused = await tell(api, officer, 'approveMatch', { matchId });
    expect(refused.payload.refusals).toMatchObject([
      { code: 'CONTACT_BUDGET_SPENT', params: [{ name: 'nextFreeDay', value: inDays(10) }] },
    ]);
    expect(codes(await tell(api, officer, 'approveMatchOverBudget', { matchId, reason: 'other' }))).toEqual([
      'NOTE_REQUIRED',
    ]);
    expect(
      (
        await tell(api, officer, 'approveMatchOverBudget', {
          matchId,
          reason: 'bestFit',
          note: 'Nobody else makes looms.',
        })
      ).payload,
    ).toMatchObject({ match: { state: 'approved' }, refusals: [] });
    expect((await row(matchId)).history.at(-1)).toEqual({
      step: 'approve',
      by: officer.name,
      reason: 'bestFit',
      note: 'Nobody else makes looms.',
    });
  });

  it('counts what is approved, and an undone approval gives it back', async () => {
    const company = await solver('Nearly Busy Looms');
    await contacted(api, rfpId, company.id, 4, 20);
    const matchId = await aMatch(api, rfpId, company.id);
    expect(await row(matchId)).toMatchObject({ contactsLeft: 1, nextContactAt: null });
    await tell(api, officer, 'approveMatch', { matchId });
    expect((await row(matchId)).contactsLeft).toBe(0);
    await tell(api, officer, 'undoMatchApproval', { matchId });
    expect((await row(matchId)).contactsLeft).toBe(1);
  });

  it('is not spent by who applies by itself', async () => {
    const company = await solver('Eager Looms');
    await contacted(api, rfpId, company.id, 5, 20);
    const matchId = await aMatch(api, rfpId, company.id, { origin: 'selfApplied' });
    expect((await tell(api, officer, 'admitMatch', { matchId })).payload).toMatchObject({
      match: { state: 'interested' },
      refusals: [],
    });
    const [own] = (await api.as(company.head).request('{ myMatches { nodes { contactsLeft nextContactAt } } }')).data
      .myMatches.nodes;
    expect(own).toEqual({ contactsLeft: null, nextContactAt: null });
  });

  it('is set by the administrator for all offices, from the next approval on, and its changes stay', async () => {
    const BUDGET = 'contacts days isDefault changes { contacts days reason }';
    const read = async () => (await api.as(officer).request(`{ contactBudget { ${BUDGET} } }`)).data.contactBudget;
    const set = (person: { id: string }, input: object) =>
      api.as(person).request(
        `mutation ($input: SetContactBudgetInput!) {
          setContactBudget(input: $input) { contactBudget { ${BUDGET} } refusals { code field } } }`,
        { input },
      );
    expect(await read()).toEqual({ contacts: 5, days: 30, isDefault: true, changes: [] });
    const company = await solver('Rarely Told Looms');
    await contacted(api, rfpId, company.id, 2, 20);
    await contacted(api, rfpId, company.id, 1, 3);
    const matchId = await aMatch(api, rfpId, company.id);
    const administrator = await api.an.administrator();
    const stricter = { contacts: 2, days: 21, reason: 'Companies ask for fewer.' };
    expect((await set(officer, stricter)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect((await set(administrator, { ...stricter, contacts: 0 })).data.setContactBudget.refusals).toMatchObject([
      { field: 'contacts' },
    ]);
    expect((await set(administrator, stricter)).data.setContactBudget).toMatchObject({ refusals: [] });
    await set(administrator, stricter);
    expect(await read()).toEqual({ contacts: 2, days: 21, isDefault: false, changes: [stricter] });
    expect(await row(matchId)).toMatchObject({
      contactsLeft: 0,
      nextContactAt: expect.stringContaining(at(2).toISOString().slice(0, 10)),
    });
    const back = { contacts: 5, days: 30, reason: 'Tried for a month.' };
    await set(administrator, back);
    expect((await read()).changes).toEqual([back, stricter]);
    expect(await row(matchId)).toMatchObject({ contactsLeft: 2, nextContactAt: null });
  });

  it('is one for all offices, also when two approve in the same moment', async () => {
    const company = await solver('Wanted Looms');
    await contacted(api, rfpId, company.id, 4, 20);
    const other = newId();
    await api.owner.query(
      `insert into problem select (jsonb_populate_record(p,
        jsonb_build_object('id', $2::text, 'number', 'PRB-' || $2::text))).* from problem p
        where id = $1`,
      [scene.problemId, other],
    );
    const rival = newId();
    await api.owner.query(
      `insert into rfp select (jsonb_populate_record(r,
        jsonb_build_object('id', $2::text, 'number', 'RFP-1405-9999', 'problem_id', $3::text))).* from rfp r
        where r.id = $1`,
      [rfpId, rival, other],
    );
    await declareNoConflict(api, other, officer);
    const ids = [await aMatch(api, rfpId, company.id), await aMatch(api, rival, company.id)];
    const answers = await Promise.all(ids.map((matchId) => tell(api, officer, 'approveMatch', { matchId })));
    expect(answers.flatMap(codes)).toEqual(['CONTACT_BUDGET_SPENT']);
  });

  it('holds for each match of a bulk approval, which repeats nothing, rejects nothing and leaves newcomers below the score open', async () => {
    await api.owner.query("update match set state = 'rejected' where rfp_id = $1 and state = 'inReview'", [rfpId]);
    const [free, spent, listed, late, known] = await Promise.all([
      solver('Free Looms'),
      solver('Spent Looms'),
      api.a.organization({ name: 'Bulk Listed', listed: true }),
      solver('New Looms'),
      solver('Known Looms'),
    ]);
    await contacted(api, rfpId, spent.id, 5, 20);
    await api.owner.query(
      'insert into company_award (rfp_id, organization_id, awarded_at) values ($1, $2, clock_timestamp())',
      [rfpId, known.id],
    );
    const ids = [
      await aMatch(api, rfpId, free.id, { score: 90 }),
      await aMatch(api, rfpId, spent.id, { score: 80 }),
      await aMatch(api, rfpId, listed.id, { score: 70 }),
      await aMatch(api, rfpId, late.id, { score: 20 }),
      await aMatch(api, rfpId, known.id, { score: 10 }),
    ];
    const bulk = () =>
      tell(api, officer, 'approveMatchesAbove', { rfpId, minScore: 60, idempotencyKey: 'above-60' }, BULK);
    const first = await bulk();
    expect(first.payload).toMatchObject({
      rfp: { id: rfpId },
      remaining: 0,
      newcomersOpen: 1,
      refusals: [],
      outcomes: [
        { matchId: ids[0], result: 'approved', code: null },
        {
          matchId: ids[1],
          result: 'refused',
          code: 'CONTACT_BUDGET_SPENT',
          params: [{ name: 'nextFreeDay', value: inDays(10) }],
        },
        { matchId: ids[2], result: 'refused', code: 'NO_CONTACT' },
        { matchId: ids[3], result: 'leftOpen', code: null },
      ],
    });
    expect((await bulk()).payload).toEqual(first.payload);
    expect(await Promise.all(ids.map((id) => stateOf(api, id)))).toEqual([
      'approved',
      'inReview',
      'inReview',
      'inReview',
      'inReview',
    ]);
    expect(
      codes(await tell(api, officer, 'approveMatchesAbove', { rfpId, minScore: 10, idempotencyKey: 'above-60' }, BULK)),
    ).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    const second = scene.office.officers[1] as Colleague;
    await api.owner.query('delete from officer_conflict where person_id = $1', [second.id]);
    expect((await tell(api, second, 'approveMatchesAbove', { rfpId, minScore: 60 }, BULK)).payload).toMatchObject({
      rfp: null,
      outcomes: [],
      refusals: [{ code: 'CONFLICT_NOT_DECLARED' }],
    });
    const stranger = await api.an.office({});
    expect((await tell(api, stranger.head, 'approveMatchesAbove', { rfpId, minScore: 60 }, BULK)).errors).toEqual([
      'NOT_FOUND',
    ]);
  });
});
