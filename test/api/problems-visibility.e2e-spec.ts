import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@peyvand/kernel';
import { MarkBeingDefined, ProblemAccess } from '@peyvand/problems';
import { errorsOf, startApi, type Client, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import {
  ACCEPT,
  acceptedProblem,
  DELETE,
  draftProblem,
  REMARK,
  SUBMIT,
  submittedProblem,
  UPDATE,
} from '../support/problems.js';

const READ =
  'query($id: ID!) { problem(id: $id) { id title owner { id } office { id } remarks { totalCount } steps { step } } }';
const LIST =
  'query($filter: ProblemFilter, $first: Int, $after: String) { problems(filter: $filter, first: $first, after: $after) { totalCount { count } pageInfo { hasNextPage endCursor } nodes { id title state } } }';
const OPEN =
  'query($filter: OpenProblemFilter) { openProblems(filter: $filter) { totalCount nodes { id officeField symptom province confidentiality } } }';
const SIMILAR = 'query($input: SimilarProblemInput!) { similarProblems(input: $input) { nodes { id title } } }';

describe('who reads what of a problem', () => {
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

  const read = async (client: Client, id: string) => (await client.request(READ, { id })).data.problem;
  const ids = (nodes: { id: string }[]): string[] => nodes.map(({ id }) => id);

  it('shows a draft to the owner alone, and what is submitted to the office too', async () => {
    const office = await api.an.office();
    const [clerk, definer] = [await api.a.person(), await api.a.organization({ capacities: ['definer'] })];
    const owner = await api.a.organization({ capacities: ['problemOwner'], members: [clerk] });
    const strangers = [definer.head, (await api.an.office()).head];
    const administrator = await api.an.administrator();
    const draft = await draftProblem(api, owner);
    for (const person of [owner.head, clerk])
      expect(await read(api.as(person), draft)).toMatchObject({ id: draft, owner: { id: owner.id }, office: null });
    for (const person of [...strangers, office.head]) expect(await read(api.as(person), draft)).toBeNull();
    const submitted = await submittedProblem(api, { owner, office });
    expect(await read(api.as(office.head), submitted)).toMatchObject({
      owner: { id: owner.id },
      office: { id: office.id },
    });
    for (const person of strangers) expect(await read(api.as(person), submitted)).toBeNull();
    expect(errorsOf(await api.as(administrator).request(READ, { id: submitted }))).toEqual(['FORBIDDEN']);
    expect(errorsOf(await api.anonymous.request(READ, { id: submitted }))).toEqual(['UNAUTHENTICATED']);
  });

  it('answers strangers and unknown ids alike, whatever they try', async () => {
    const office = await api.an.office();
    const owner = await api.a.organization({ capacities: ['problemOwner'] });
    const stranger = await api.an.office();
    const targets = [await draftProblem(api, owner), await submittedProblem(api, { owner, office }), newId()];
    for (const problemId of targets)
      for (const [mutation, rest] of [
        [UPDATE, { revision: 1, title: 'Mine' }],
        [DELETE, {}],
        [SUBMIT, {}],
        [ACCEPT, {}],
        [REMARK, { text: 'Hm' }],
      ] as const) {
        const answer = await api.as(stranger.head).request(mutation, { input: { problemId, ...rest } });
        expect([errorsOf(answer), answer.errors?.[0]?.message]).toEqual([['NOT_FOUND'], 'There is nothing here']);
      }
  });

  it('counts only the membership that the request names', async () => {
    const person = await api.a.person();
    const owner = await api.a.organization({ head: person });
    const other = await api.a.organization({ head: person });
    const id = await draftProblem(api, owner);
    expect(await read(api.as(person, { membership: owner.head.membershipId }), id)).toMatchObject({ id });
    expect(await read(api.as(person, { membership: other.head.membershipId }), id)).toBeNull();
    expect(
      errorsOf(
        await api.as(person, { membership: other.head.membershipId }).request(SUBMIT, { input: { problemId: id } }),
      ),
    ).toEqual(['NOT_FOUND']);
    const ambiguous = await api
      .as(person)
      .request('mutation { createProblem(input: { title: "Whose" }) { refusals { code } } }');
    expect(ambiguous.data.createProblem.refusals).toEqual([{ code: 'MEMBERSHIP_REQUIRED' }]);
  });

  it('lets in who was given access, until it ends', async () => {
    const office = await api.an.office();
    const owner = await api.a.organization({ capacities: ['problemOwner'] });
    const definer = await api.a.organization({ capacities: ['definer'] });
    const id = await acceptedProblem(api, { owner, office, confidentiality: 'anonymousOwner' });
    const access = api.app.get(ProblemAccess);
    const engagementId = newId();
    await access.grant(id, definer.id, 'offered', engagementId);
    await access.grant(id, definer.id, 'active', engagementId);
    expect(await read(api.as(definer.head), id)).toMatchObject({
      owner: { id: owner.id },
      steps: [{ step: 'create' }, { step: 'submit' }, { step: 'accept' }],
    });
    const { rows } = await api.owner.query('select kind from problem_access where problem_id = $1', [id]);
    expect(rows).toEqual([{ kind: 'active' }]);
    expect(errorsOf(await api.as(definer.head).request(ACCEPT, { input: { problemId: id } }))).toEqual([]);
    await access.end(engagementId);
    expect(await read(api.as(definer.head), id)).toBeNull();
  });

  it('shows verified definers what is open, in short and without the owner', async () => {
    const office = await api.an.office({ fallback: true });
    const owner = await api.a.organization({ capacities: ['problemOwner'] });
    const definer = await api.a.organization({ capacities: ['definer'] });
    const open = await acceptedProblem(api, { owner, office, confidentiality: 'anonymousOwner', province: 'IR-10' });
    const unknownField = await acceptedProblem(api, {
      owner,
      office,
      officeField: null,
      unknown: ['officeField'],
      province: 'IR-10',
    });
    const taken = await acceptedProblem(api, { owner, office, province: 'IR-10' });
    await api.app.get(MarkBeingDefined).set(taken, true);
    const hidden = [
      await acceptedProblem(api, { owner, office, confidentiality: 'ndaOnly', province: 'IR-10' }),
      await submittedProblem(api, { owner, office, province: 'IR-10' }),
      taken,
    ];
    const { data } = await api.as(definer.head).request(OPEN, { filter: { province: 'IR-10' } });
    expect(ids(data.openProblems.nodes)).toEqual([unknownField, open]);
    expect(data.openProblems.totalCount).toBe(2);
    expect(data.openProblems.nodes[1]).toEqual({
      id: open,
      officeField: 'other',
      symptom: expect.any(String),
      province: 'IR-10',
      confidentiality: 'anonymousOwner',
    });
    for (const id of [open, ...hidden]) expect(await read(api.as(definer.head), id)).toBeNull();
    expect(errorsOf(await api.as(owner.head).request(OPEN))).toEqual(['FORBIDDEN']);
    await api.app.get(MarkBeingDefined).set(taken, false);
    expect(
      ids(
        (await api.as(definer.head).request(OPEN, { filter: { officeField: 'other', province: 'IR-10' } })).data
          .openProblems.nodes,
      ),
    ).toEqual([taken, open]);
  });

  it('lists page by page without gap or repetition, narrowed by state, side and words', async () => {
    const office = await api.an.office();
    const owner = await api.a.organization({ capacities: ['problemOwner'] });
    const made: string[] = [];
    for (let n = 0; n < 5; n++) made.unshift(await draftProblem(api, owner, { title: `Nummer ${n}` }));
    const client = api.as(owner.head);
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const { problems } = (await client.request(LIST, { first: 2, after })).data as {
        problems: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      };
      seen.push(...ids(problems.nodes));
      if (!problems.pageInfo.hasNextPage) break;
      after = problems.pageInfo.endCursor;
      if (seen.length === 2) await draftProblem(api, owner, { title: 'Late' });
    }
    expect(seen).toEqual(made);
    const submitted = await submittedProblem(api, { owner, office, symptom: 'کاهش ضایعات بافندگی در سال ۱۴۰۵' });
    const found = async (person: { id: string }, filter: object) =>
      ids((await api.as(person).request(LIST, { filter })).data.problems.nodes);
    expect(await found(owner.head, { state: 'triage' })).toEqual([submitted]);
    expect(await found(office.head, { side: 'office' })).toEqual([submitted]);
    expect(await found(office.head, { side: 'owner' })).toEqual([]);
    expect(await found(owner.head, { side: 'owner' })).toHaveLength(7);
    expect(await found(owner.head, { side: 'access' })).toEqual([]);
    for (const search of ['بافندگي', 'ضايعات 1405', 'LOOM بافندگی', 'بافندگی\u200cها', 'بافندگی ها', 'بافندگیها'])
      expect(await found(owner.head, { search })).toEqual([submitted]);
  });

  it('finds what is alike among what the viewer reads', async () => {
    const owner = await api.a.organization();
    const other = await api.a.organization();
    const symptom = 'نخ پود در دستگاه بافندگی سوم در شیفت شب پاره می‌شود';
    const mine = await draftProblem(api, owner, { title: 'پاره شدن نخ', symptom });
    await draftProblem(api, owner, { title: 'Energy', symptom: 'The furnace burns too much gas in winter.' });
    await draftProblem(api, other, { title: 'پاره شدن نخ', symptom });
    const similar = async (input: object) =>
      ids((await api.as(owner.head).request(SIMILAR, { input })).data.similarProblems.nodes);
    expect(await similar({ text: 'پارگي نخ‌های پود دستگاه بافندگی' })).toEqual([mine]);
    expect(await similar({ text: symptom, except: mine })).toEqual([]);
    expect(await similar({ text: 'Pumps leak oil' })).toEqual([]);
    expect(await similar({ text: '!!' })).toEqual([]);
  });

  it('asks the database no more for a long list than for a short one', async () => {
    const office = await api.an.office();
    const owner = await api.a.organization({ capacities: ['problemOwner'] });
    for (let n = 0; n < 6; n++) await (n % 2 ? submittedProblem(api, { owner, office }) : draftProblem(api, owner));
    const list = (first: number) =>
      api.countSql(() =>
        api
          .as(owner.head)
          .request(
            'query($first: Int) { problems(first: $first) { nodes { id title nextSteps { name } can { edit } owner { name } steps { step } remarks(first: 2) { totalCount nodes { text } } } } }',
            { first },
          ),
      );
    await list(1);
    const [short, long] = [await list(1), await list(20)];
    expect(long.result.errors).toBeUndefined();
    expect(long.result.data.problems.nodes).toHaveLength(6);
    expect(long.statements).toBe(short.statements);
  });
});
