import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EventName } from '@peyvand/contracts';
import { newId, NotFound, Viewer } from '@peyvand/kernel';
import { toldOf } from '@peyvand/notices';
import { Db } from '@peyvand/platform';
import { CreateImportedProblem, MarkBeingDefined, ProblemReader } from '@peyvand/problems';
import { codesOf, errorsOf, startApi, type Client, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import {
  ACCEPT,
  declareNoConflict,
  acceptedProblem,
  CREATE,
  DELETE,
  draftProblem,
  fullAnswers,
  REMARK,
  SUBMIT,
  submittedProblem,
  UPDATE,
} from '../support/problems.js';

describe('a problem on its way', () => {
  let database: TestDatabase;
  let api: TestApi;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const ask = async (client: Client, mutation: string, input: object) => {
    const answer = await client.request(mutation, { input });
    expect(errorsOf(answer)).toEqual([]);
    return Object.values(answer.data)[0];
  };
  const waiting = async (id: string) =>
    (
      await api.owner.query(
        `select state, organization_id, office_id, until > clock_timestamp() as is_ahead from waiting
          where object_type = 'problem' and object_id = $1`,
        [id],
      )
    ).rows;

  it('has no office to go to before there is one', async () => {
    const owner = await api.a.organization();
    const id = await draftProblem(api, owner);
    expect((await ask(api.as(owner.head), SUBMIT, { problemId: id })).refusals).toMatchObject([
      { code: 'NO_OFFICE', field: 'officeField' },
    ]);
  });

  it('is drafted, submitted and accepted', async () => {
    const office = await api.an.office({ fields: ['food-and-beverage'], provinces: ['IR-23'], fallback: true });
    const clerk = await api.a.person();
    const owner = await api.a.organization({ capacities: ['problemOwner'], members: [clerk] });
    const created = await ask(api.as(clerk), CREATE, { title: 'Scrap', unknown: ['officeField', 'budget'] });
    expect(created).toMatchObject({
      problem: { state: 'draft', draftRevision: 1, unknown: ['officeField', 'budget'], officeField: null },
      refusals: [],
    });
    const { id } = created.problem;
    expect(await waiting(id)).toEqual([]);
    const missing = (await ask(api.as(owner.head), SUBMIT, { problemId: id })).refusals;
    expect(missing.map(({ code, field }: { code: string; field: string }) => `${code} ${field}`)).toEqual([
      'REQUIRED symptom',
      'REQUIRED province',
      'REQUIRED confidentiality',
    ]);
    const { title: _title, officeField: _field, ...answers } = fullAnswers;
    const changed = await ask(api.as(clerk), UPDATE, {
      problemId: id,
      revision: 1,
      ...answers,
      budgetMax: '9007199254740993',
    });
    expect(changed.problem).toMatchObject({
      title: 'Scrap',
      symptom: answers.symptom,
      draftRevision: 2,
      unknown: ['officeField'],
      budgetMax: '9007199254740993',
      currency: 'IRR',
      language: 'en',
    });
    expect(codesOf(await ask(api.as(clerk), SUBMIT, { problemId: id }))).toEqual(['STEP_NOT_ALLOWED']);
    expect(codesOf(await ask(api.as(owner.head), SUBMIT, { problemId: id, revision: 1 }))).toEqual(['STALE']);
    expect(await ask(api.as(owner.head), SUBMIT, { problemId: id, revision: 2 })).toMatchObject({
      problem: { state: 'triage', submittedAt: expect.any(String), office: { id: office.id } },
      refusals: [],
    });
    expect(await waiting(id)).toEqual([
      { state: 'triage', organization_id: null, office_id: office.id, is_ahead: true },
    ]);
    await declareNoConflict(api, id, office.head);
    expect(await ask(api.as(office.head), ACCEPT, { problemId: id, note: 'Clear enough.' })).toMatchObject({
      problem: { state: 'accepted' },
      refusals: [],
    });
    expect(await waiting(id)).toEqual([
      { state: 'accepted', organization_id: null, office_id: office.id, is_ahead: true },
    ]);
    const { data } = await api
      .as(owner.head)
      .request('query($id: ID!) { problem(id: $id) { steps { step from to note } nextSteps { name } can { edit } } }', {
        id,
      });
    expect(data.problem).toEqual({
      steps: [
        { step: 'create', from: null, to: 'draft', note: null },
        { step: 'submit', from: 'draft', to: 'triage', note: null },
        { step: 'accept', from: 'triage', to: 'accepted', note: 'Clear enough.' },
      ],
      nextSteps: ['problem.withdraw', 'problem.solve', 'problem.remark', 'engagement.defineMyself'].map((name) => ({
        name,
      })),
      can: { edit: false },
    });
    const told = await api.owner.query(
      "select event from outbox where payload->>'problemId' = $1 group by event_id, event order by min(created_at)",
      [id],
    );
    expect(told.rows.map(({ event }) => event)).toEqual(['problem.created', 'problem.submitted', 'problem.accepted']);
  });

  it('is accepted only for a verified owner, who may submit before', async () => {
    const office = await api.an.office();
    const owner = await api.a.organization();
    const id = await submittedProblem(api, { owner, office });
    const next = async () =>
      (
        await api
          .as(office.head)
          .request('query($id: ID!) { problem(id: $id) { nextSteps { name refusals { code } } } }', { id })
      ).data.problem.nextSteps;
    expect(await next()).toContainEqual({ name: 'problem.accept', refusals: [{ code: 'OWNER_NOT_VERIFIED' }] });
    const refused = await ask(api.as(office.head), ACCEPT, { problemId: id });
    expect(refused).toEqual({
      problem: null,
      refusals: [{ code: 'OWNER_NOT_VERIFIED', field: null, params: [{ name: 'organizationId', value: owner.id }] }],
    });
    // Until today, as the day is told where the platform stands.
    await api.owner.query(
      `insert into organization_capacity (id, organization_id, kind, state, verified_until, requested_at)
        values ($1, $2, 'problemOwner', 'verified', (now() at time zone 'Asia/Tehran')::date, clock_timestamp())`,
      [newId(), owner.id],
    );
    expect(await next()).toContainEqual({ name: 'problem.accept', refusals: [] });
    expect(codesOf(await ask(api.as(office.head), ACCEPT, { problemId: id }))).toEqual([]);
  });

  it('is accepted by one of two officers at once; the other sees it as it is', async () => {
    const office = await api.an.office();
    const owner = await api.a.organization({ capacities: ['problemOwner'] });
    const id = await submittedProblem(api, { owner, office });
    const both = await Promise.all(office.officers.map((officer) => ask(api.as(officer), ACCEPT, { problemId: id })));
    expect(both.map((payload) => codesOf(payload).join()).sort()).toEqual(['', 'STALE']);
    expect(both.map(({ problem }) => problem)).toEqual([
      { id, state: 'accepted' },
      { id, state: 'accepted' },
    ]);
    const { rows } = await api.owner.query(
      "select count(*)::int as n from problem_step where subject_id = $1 and step = 'accept'",
      [id],
    );
    expect(rows[0].n).toBe(1);
  });

  it('is created, submitted and remarked on once, however often it is asked for', async () => {
    const owner = await api.a.organization();
    const client = api.as(owner.head);
    const input = { ...fullAnswers, idempotencyKey: 'one' };
    const made = await Promise.all([ask(client, CREATE, input), ask(client, CREATE, input)]);
    const { id } = made[0].problem;
    expect(made[1].problem.id).toBe(id);
    expect(codesOf(await ask(client, CREATE, { ...input, title: 'Other' }))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    for (let n = 0; n < 2; n++)
      expect(await ask(client, SUBMIT, { problemId: id, idempotencyKey: 'two' })).toMatchObject({
        problem: { id, state: 'triage' },
        refusals: [],
      });
    expect(codesOf(await ask(client, SUBMIT, { problemId: id }))).toEqual(['STALE']);
    for (let n = 0; n < 2; n++) {
      const { problem } = await ask(client, REMARK, {
        problemId: id,
        text: 'It is worse on Mondays.',
        idempotencyKey: 'three',
      });
      expect(problem.remarks.nodes).toEqual([{ text: 'It is worse on Mondays.', writtenAt: expect.any(String) }]);
    }
  });

  it('is changed in draft by one at a time, and later only by remarks of the owner', async () => {
    const office = await api.an.office();
    const owner = await api.a.organization();
    const client = api.as(owner.head);
    const id = await draftProblem(api, owner);
    const both = await Promise.all(
      ['One', 'Two'].map((title) => ask(client, UPDATE, { problemId: id, revision: 1, title })),
    );
    expect(both.map((payload) => codesOf(payload).join()).sort()).toEqual(['', 'STALE']);
    expect(codesOf(await ask(client, REMARK, { problemId: id, text: 'Wait' }))).toEqual(['PROBLEM_IS_DRAFT']);
    await ask(client, SUBMIT, { problemId: id });
    await api.owner.query('update problem set office_id = $2 where id = $1', [id, office.id]);
    expect(codesOf(await ask(client, UPDATE, { problemId: id, revision: 2, title: 'Three' }))).toEqual(['STALE']);
    expect(codesOf(await ask(client, DELETE, { problemId: id }))).toEqual(['STALE']);
    expect(codesOf(await ask(api.as(office.head), REMARK, { problemId: id, text: 'Noted' }))).toEqual([
      'STEP_NOT_ALLOWED',
    ]);
    await expect(api.owner.query('delete from problem where id = $1', [id])).rejects.toThrow('Only a draft is deleted');
  });

  it('takes no answer that is none', async () => {
    const owner = await api.a.organization();
    const notAPark = await api.a.organization();
    const refused = async (input: object) =>
      (await ask(api.as(owner.head), CREATE, input)).refusals.map(
        ({ code, field }: { code: string; field: string }) => `${code} ${field}`,
      );
    expect(
      await refused({
        title: 'a\u202eb',
        province: 'IR-99',
        officeField: 'none',
        isicDivision: '99999',
        budgetMin: '1.5',
        expectedMonths: 0,
      }),
    ).toEqual([
      'BIDI_CONTROL title',
      'UNKNOWN_CODE province',
      'UNKNOWN_CODE officeField',
      'UNKNOWN_CODE isicDivision',
      'TOO_SMALL expectedMonths',
      'MALFORMED budgetMin',
    ]);
    expect(await refused({ impact: 'Costs', unknown: ['impact'] })).toEqual(['ANSWERED_AND_UNKNOWN impact']);
    expect(await refused({ parkId: notAPark.id })).toEqual(['NOT_A_PARK parkId']);
    const named = await draftProblem(api, owner, {
      confidentiality: 'anonymousOwner',
      symptom: `The looms of ${owner.name} stop.`,
    });
    expect((await ask(api.as(owner.head), SUBMIT, { problemId: named })).refusals).toMatchObject([
      { code: 'OWNER_NAMED', field: 'symptom' },
    ]);
  });

  it('is written down by an office or a park, and submitted by the owner', async () => {
    const office = await api.an.office();
    const park = await api.a.organization({ capacities: ['park'] });
    const owner = await api.a.organization({ capacities: ['problemOwner'] });
    const solver = await api.a.organization({ capacities: ['solver'] });
    expect(codesOf(await ask(api.as(solver.head), CREATE, { ...fullAnswers, ownerId: owner.id }))).toEqual([
      'CAPACITY_REQUIRED',
    ]);
    expect(errorsOf(await api.as(park.head).request(CREATE, { input: { ...fullAnswers, ownerId: newId() } }))).toEqual([
      'NOT_FOUND',
    ]);
    const { id } = (await ask(api.as(park.head), CREATE, { ...fullAnswers, parkId: park.id, ownerId: owner.id }))
      .problem;
    expect(codesOf(await ask(api.as(park.head), SUBMIT, { problemId: id }))).toEqual(['STEP_NOT_ALLOWED']);
    const read = async (person: { id: string }) =>
      (
        await api
          .as(person)
          .request('query($id: ID!) { problem(id: $id) { enteredBy { id } owner { id } can { edit } } }', { id })
      ).data.problem;
    for (const person of [park.head, owner.head])
      expect(await read(person)).toEqual({ enteredBy: { id: park.id }, owner: { id: owner.id }, can: { edit: true } });
    expect(await read(office.head)).toBeNull();
    expect(codesOf(await ask(api.as(owner.head), SUBMIT, { problemId: id }))).toEqual([]);
    expect(await read(park.head)).toBeNull();
    const told = async (event: EventName) =>
      (await toldOf(event, { problemId: id }, api.app.get(Db))).map(({ draft: { recipientIds, objectId } }) => [
        recipientIds,
        objectId,
      ]);
    expect(await told('problem.created')).toEqual([[[owner.head.id], id]]);
    expect(await told('problem.accepted')).toEqual([
      [[owner.head.id], id],
      [[park.head.id], owner.id],
    ]);
  });

  it('comes in accepted with an RFP from elsewhere', async () => {
    const office = await api.an.office();
    const owner = await api.a.organization({ listed: true });
    const id = await api.app
      .get(Db)
      .inTransaction(() =>
        api.app
          .get(CreateImportedProblem)
          .run(Viewer.system, {
            ownerId: owner.id,
            officeId: office.id,
            language: 'fa',
            title: 'کاهش ضایعات',
            symptom: 'ضایعات زیاد است',
            province: null,
            officeField: 'other',
          }),
      );
    const { data } = await api
      .as(office.head)
      .request(
        'query($id: ID!) { problem(id: $id) { state imported confidentiality owner { name } steps { step } } }',
        { id },
      );
    expect(data.problem).toEqual({
      state: 'accepted',
      imported: true,
      confidentiality: 'public',
      owner: { name: owner.name },
      steps: [{ step: 'import' }],
    });
    expect(await waiting(id)).toEqual([]);
  });

  it('waits for its office while nobody defines it', async () => {
    const office = await api.an.office();
    const owner = await api.a.organization({ capacities: ['problemOwner'] });
    const id = await acceptedProblem(api, { owner, office });
    const mark = api.app.get(MarkBeingDefined);
    await mark.set(id, true);
    expect(await waiting(id)).toEqual([]);
    await mark.set(id, false);
    expect(await waiting(id)).toMatchObject([{ state: 'accepted', office_id: office.id }]);
    const draft = await draftProblem(api, owner);
    await expect(api.app.get(Db).inTransaction(() => api.app.get(ProblemReader).lockLive(draft))).rejects.toThrow(
      NotFound,
    );
  });

  it('goes for good as a draft, by who may throw it away', async () => {
    const [clerk, other] = [await api.a.person(), await api.a.person()];
    const owner = await api.a.organization({ members: [clerk, other] });
    const { id } = (await ask(api.as(clerk), CREATE, { title: 'A try' })).problem;
    expect(codesOf(await ask(api.as(other), DELETE, { problemId: id }))).toEqual(['STEP_NOT_ALLOWED']);
    expect(await ask(api.as(clerk), DELETE, { problemId: id })).toEqual({ done: true, refusals: [] });
    expect(errorsOf(await api.as(owner.head).request(DELETE, { input: { problemId: id } }))).toEqual(['NOT_FOUND']);
    const { rows } = await api.owner.query(
      "select text::jsonb->>'action' as action from audit_entry where stream = $1 order by seq",
      [`problem:${id}`],
    );
    expect(rows).toHaveLength(2);
  });
});
