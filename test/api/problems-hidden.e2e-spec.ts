import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@peyvand/kernel';
import { startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import type { Office, Organization } from '../support/factories.js';
import {
  ACCEPT,
  acceptedProblem,
  draftProblem,
  REMARK,
  SUBMIT,
  submittedProblem,
  UPDATE,
} from '../support/problems.js';

const SIMILAR =
  'query($input: SimilarProblemInput!) { similarProblems(input: $input) { totalCount { count } nodes { id title } pageInfo { hasNextPage endCursor } } }';
const LIST =
  'query($filter: ProblemFilter) { problems(filter: $filter) { totalCount { count } nodes { id title symptom } pageInfo { hasNextPage endCursor } } }';
const OPEN =
  'query($filter: OpenProblemFilter) { openProblems(filter: $filter) { totalCount nodes { id symptom officeField province } } }';
const READ =
  'query($id: ID!) { problem(id: $id) { id title owner { id name } enteredBy { id } duplicateOf { id } copyOf { id } steps { note } remarks { totalCount } nextSteps { name } } }';
const ASK = 'mutation($input: AskProblemInfoInput!) { askProblemInfo(input: $input) { refusals { code } } }';
const ANSWER =
  'mutation($input: AnswerProblemInfoInput!) { answerProblemInfo(input: $input) { problem { state } refusals { code field params { name value } } } }';
const DUPLICATE =
  'mutation($input: MarkProblemDuplicateInput!) { markProblemDuplicate(input: $input) { problem { id } refusals { code } } }';
const WITHDRAW =
  'mutation($input: WithdrawProblemInput!) { withdrawProblem(input: $input) { problem { state } refusals { code } } }';

const symptoms = {
  fa: 'نخ پود در دستگاه بافندگی سوم در شیفت شب پاره می‌شود',
  en: 'The weft yarn of the third loom breaks during the night shift.',
  tr: 'Üçüncü dokuma tezgahında atkı ipliği gece vardiyasında kopuyor',
  zh: '第三台织机的纬纱在夜班经常断裂',
};

describe('what is hidden of problems', () => {
  let database: TestDatabase;
  let api: TestApi;
  let office: Office;
  let owner: Organization;
  let stranger: Organization;
  let definer: Organization;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    office = await api.an.office({ fallback: true });
    owner = await api.a.organization({ capacities: ['problemOwner'] });
    stranger = await api.a.organization({
      name: 'Golrang Carpet Company',
      phones: ['+98 31 5555 1234'],
      capacities: ['problemOwner'],
    });
    definer = await api.a.organization({ capacities: ['definer'] });
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const send = async (person: { id: string }, query: string, variables: object) =>
    await api.as(person).request(query, { ...variables });

  it('answers the same bytes with and without what is hidden, in four languages', async () => {
    const other = await api.an.office();
    for (const language of ['fa', 'en', 'tr', 'zh'] as const)
      await draftProblem(api, owner, { title: `Own ${language}`, symptom: symptoms[language], language });
    const looks = async (): Promise<string> =>
      JSON.stringify(
        await Promise.all([
          ...Object.values(symptoms).flatMap((text) => [
            send(owner.head, SIMILAR, { input: { text } }),
            send(other.head, SIMILAR, { input: { text } }),
            send(definer.head, SIMILAR, { input: { text } }),
          ]),
          ...[owner, other, definer].flatMap(({ head }) => [
            send(head, LIST, {}),
            send(head, LIST, { filter: { search: 'loom' } }),
            send(head, LIST, { filter: { search: 'Golrang' } }),
          ]),
          send(definer.head, OPEN, {}),
        ]),
      );
    const before = await looks();
    for (const text of Object.values(symptoms))
      expect(
        JSON.parse(JSON.stringify((await send(owner.head, SIMILAR, { input: { text } })).data.similarProblems.nodes)),
      ).toHaveLength(1);
    for (const [language, symptom] of Object.entries(symptoms)) {
      await draftProblem(api, stranger, { title: 'Hidden', symptom, language });
      await submittedProblem(api, { owner: stranger, office, title: 'Hidden', symptom, language });
      await acceptedProblem(api, {
        owner: stranger,
        office,
        title: 'Hidden',
        symptom,
        language,
        confidentiality: 'ndaOnly',
      });
    }
    expect(await looks()).toBe(before);
  });

  it('answers what is forbidden like what is missing', async () => {
    const hidden = await submittedProblem(api, { owner: stranger, office });
    const foreign = await api.an.office();
    const own = await submittedProblem(api, { owner, office: foreign });
    const plain = (answer: object, id: string): string =>
      JSON.stringify(answer)
        .replaceAll(id, 'id')
        .replaceAll(/"reference":"[^"]*"/g, '');
    for (const [person, query, variables] of [
      [definer.head, READ, (id: string) => ({ id })],
      [foreign.head, READ, (id: string) => ({ id })],
      [foreign.head, ACCEPT, (problemId: string) => ({ input: { problemId } })],
      [foreign.head, DUPLICATE, (originalId: string) => ({ input: { problemId: own, originalId } })],
      [owner.head, WITHDRAW, (problemId: string) => ({ input: { problemId, reason: 'needIsGone' } })],
    ] as const) {
      const missing = newId();
      expect(plain(await send(person, query, variables(hidden)), hidden)).toBe(
        plain(await send(person, query, variables(missing)), missing),
      );
    }
  });

  it('never shows definers who the anonymous owner is', async () => {
    const id = await acceptedProblem(api, {
      owner: stranger,
      office,
      confidentiality: 'anonymousOwner',
      placeText: 'Zirconium alley',
      symptom: 'The tufting heads skip every ninth stitch.',
    });
    const seen = await Promise.all([
      send(definer.head, OPEN, {}),
      send(definer.head, LIST, {}),
      send(definer.head, LIST, { filter: { search: 'tufting' } }),
      send(definer.head, READ, { id }),
      send(definer.head, SIMILAR, { input: { text: 'The tufting heads skip every ninth stitch.' } }),
    ]);
    expect(JSON.stringify(seen[0])).toContain(id);
    const all = JSON.stringify(seen);
    for (const secret of [
      stranger.id,
      stranger.name,
      stranger.head.id,
      stranger.head.email,
      stranger.head.name,
      'Zirconium',
    ])
      expect(all).not.toContain(secret);
  });

  it.each([
    ['symptom', 'The looms of Golrang Carpet stop.', 'NAMES_OWNER', 'Golrang Carpet', 13],
    ['whereWhen', 'Call 031-5555-1234 at night', 'PHONE_NUMBER', '031-5555-1234', 5],
    ['magnitude', 'write to somebody@else.example', 'MAIL_ADDRESS', 'somebody@else.example', 9],
    ['impact', 'see www.other.example/page', 'LINK', 'www.other.example/page', 4],
    ['tried', 'In Zirconium alley nothing helped.', 'NAMES_PLACE', 'Zirconium alley', 3],
  ])('names what gives the owner away in %s, and where', async (field, text, leak, excerpt, position) => {
    const problemId = await draftProblem(api, stranger, {
      confidentiality: 'anonymousOwner',
      placeText: 'Zirconium alley',
      [field]: text,
    });
    const { data } = await send(stranger.head, SUBMIT, { input: { problemId } });
    const [refusal] = data.submitProblem.refusals;
    expect(refusal).toMatchObject({ code: 'OWNER_NAMED', field });
    const params = Object.fromEntries(
      refusal.params.map(({ name, value }: { name: string; value: string }) => [name, value]),
    );
    expect(params).toEqual({ leak, excerpt, position: String(position) });
  });

  it('looks into edits, answers and remarks as well', async () => {
    const problemId = await submittedProblem(api, { owner: stranger, office, confidentiality: 'anonymousOwner' });
    const named = [{ code: 'OWNER_NAMED' }];
    expect(
      (await send(stranger.head, REMARK, { input: { problemId, text: 'Ask Golrang Carpet' } })).data.addProblemRemark
        .refusals,
    ).toMatchObject(named);
    await send(office.head, ASK, { input: { problemId, question: 'Where?' } });
    expect(
      (await send(stranger.head, UPDATE, { input: { problemId, revision: 1, baseline: 'As at Golrang Carpet' } })).data
        .updateProblem.refusals,
    ).toMatchObject(named);
    expect(
      (await send(stranger.head, ANSWER, { input: { problemId, answer: 'At Golrang Carpet' } })).data.answerProblemInfo
        .refusals,
    ).toMatchObject([{ code: 'OWNER_NAMED', field: 'answer' }]);
    expect(
      (await send(stranger.head, ANSWER, { input: { problemId, answer: 'In the third hall' } })).data.answerProblemInfo,
    ).toMatchObject({ problem: { state: 'triage' }, refusals: [] });
  });

  it('is withdrawn in the end, whoever of owner and officer comes first', async () => {
    for (let round = 0; round < 4; round++) {
      const problemId = await submittedProblem(api, { owner, office });
      const [withdrawn, accepted] = await Promise.all([
        send(owner.head, WITHDRAW, { input: { problemId, reason: 'needIsGone' } }),
        send(office.head, ACCEPT, { input: { problemId } }),
      ]);
      expect(withdrawn.data.withdrawProblem.refusals).toEqual([]);
      const { rows } = await api.owner.query(
        'select step from problem_step where subject_id = $1 order by taken_at, id',
        [problemId],
      );
      const isLate = accepted.data.acceptProblem.refusals[0]?.code === 'STALE';
      expect(rows.map(({ step }) => step)).toEqual(['create', 'submit', ...(isLate ? [] : ['accept']), 'withdraw']);
    }
  });
});
