import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@peyvand/kernel';
import { startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { DELETE, draftProblem, fullAnswers, submittedProblem } from '../support/problems.js';
import { beginProposal, fullProposal, requirementsOf, SUBMIT_PROPOSAL } from '../support/proposals.js';
import { giveAccess, openRfp, setScene, writtenAddendum, writtenRfp, type Scene } from '../support/rfps.js';

const threefold = (selection: string): string =>
  `base { ${selection} } current { ${selection} } refused { ${selection} } refusals { code params { name value } }`;
const mutation = (name: string, input: string, selection: string): string =>
  `mutation($input: ${input}!) { ${name}(input: $input) { ${threefold(selection)} } }`;

const PROBLEM = mutation('updateProblem', 'UpdateProblemInput', 'title symptom budgetMin unknown language');
const RFP = mutation(
  'saveRfpDraft',
  'SaveRfpDraftInput',
  'title ndaText confidentiality content { summary requirements { id text } timeline { closesAt } }',
);
const ADDENDUM = mutation('saveAddendum', 'SaveAddendumInput', 'kind reason title content { legal summary }');
const PROFILE = mutation(
  'saveProfile',
  'SaveProfileInput',
  'summary capabilities { id statement competences } regions availability { people months from }',
);
const PROPOSAL = mutation(
  'saveProposalDraft',
  'SaveProposalDraftInput',
  'technical { approach team } price { amount validUntil }',
);

const staleAt = (revision: number, name = 'revision') => ({
  refusals: [{ code: 'STALE', params: [{ name, value: String(revision) }] }],
});
interface Text {
  content: { requirements: object[]; timeline: { closesAt: string } };
}
const DONE = { base: null, current: null, refused: null, refusals: [] };

describe('a draft that another one saved first', () => {
  let database: TestDatabase;
  let api: TestApi;
  let scene: Scene;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    scene = await setScene(api);
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const send = async (person: { id: string }, document: string, input: object) => {
    const answer = await api.as(person).request(document, { input });
    if (!answer.data) throw new Error(JSON.stringify(answer));
    return Object.values(answer.data as Record<string, object>)[0];
  };
  const colleagueOf = async ({ id }: { id: string }): Promise<{ id: string }> => {
    const person = await api.a.person();
    await api.owner.query(
      `insert into membership (id, person_id, organization_id, role, since)
        values ($1, $2, $3, 'manager', clock_timestamp())`,
      [newId(), person.id, id],
    );
    return person;
  };
  const keptOf = async (id: string): Promise<number[]> =>
    (
      await api.owner.query<{ revision: number }>(
        'select revision from draft_base where object_id = $1 order by revision',
        [id],
      )
    ).rows.map(({ revision }) => revision);

  it('problem: base, newer text and own words', async () => {
    const { owner } = scene;
    const problemId = await draftProblem(api, owner, { budgetMin: '12345678901234567' });
    const colleague = await colleagueOf(owner);
    const save = (person: { id: string }, revision: number, words: object) =>
      send(person, PROBLEM, { problemId, revision, ...words });
    expect(await save(colleague, 1, { symptom: 'Every fifth carpet is torn.', title: 'Torn carpets' })).toEqual(DONE);
    expect(await save(owner.head, 1, { symptom: 'Every carpet is torn.' })).toEqual({
      ...staleAt(2),
      base: {
        title: fullAnswers.title,
        symptom: fullAnswers.symptom,
        budgetMin: '12345678901234567',
        unknown: [],
        language: 'en',
      },
      current: {
        title: 'Torn carpets',
        symptom: 'Every fifth carpet is torn.',
        budgetMin: '12345678901234567',
        unknown: [],
        language: 'en',
      },
      refused: { title: null, symptom: 'Every carpet is torn.', budgetMin: null, unknown: null, language: null },
    });
    expect(await save(owner.head, 2, { symptom: 'Every carpet is torn.' })).toEqual(DONE);
    expect(await save(colleague, 1, {})).toMatchObject({
      ...staleAt(3),
      base: { symptom: fullAnswers.symptom },
      current: { symptom: 'Every carpet is torn.' },
    });
    expect(await keptOf(problemId)).toEqual([1, 2]);
    expect(await send(owner.head, DELETE, { problemId })).toMatchObject({ done: true });
    expect(await keptOf(problemId)).toEqual([]);
  });

  it('problem: of two at the same moment one is done and the other reads both texts', async () => {
    const { owner } = scene;
    const problemId = await draftProblem(api, owner);
    const titles = ['One title', 'Another title'];
    const answers = (await Promise.all(
      titles.map((title) => send(owner.head, PROBLEM, { problemId, revision: 1, title })),
    )) as { refusals: unknown[]; current: { title: string } | null; refused: { title: string } | null }[];
    const late = answers.filter(({ refusals }) => refusals.length);
    expect(late).toHaveLength(1);
    expect(late[0]).toMatchObject({ ...staleAt(2), base: { title: fullAnswers.title } });
    expect([late[0]?.current?.title, late[0]?.refused?.title].sort()).toEqual([...titles].sort());
  });

  it('problem: who might not write it is told no text', async () => {
    const { office, owner } = scene;
    const problemId = await submittedProblem(api, { office, owner });
    expect(await send(office.head, PROBLEM, { problemId, revision: 7, title: 'Mine' })).toEqual({
      ...staleAt(1),
      base: null,
      current: null,
      refused: null,
    });
    expect(await send(owner.head, PROBLEM, { problemId, revision: 1, title: 'Mine' })).toMatchObject({
      ...staleAt(1),
      base: { title: fullAnswers.title },
      refused: { title: 'Mine' },
    });
  });

  it('RFP: base, newer text and own words, to owner and definer', async () => {
    const here = await setScene(api);
    const { id: rfpId } = await writtenRfp(api, here, { ndaText: 'Keep it to yourself.' });
    const save = (person: { id: string }, revision: number, words: object) =>
      send(person, RFP, { rfpId, revision, ...words });
    expect(
      await save(here.definer.head, 2, { title: 'Looms without scrap', content: { summary: 'Less scrap.' } }),
    ).toEqual(DONE);
    const late = (await save(here.owner.head, 2, { content: { summary: 'No scrap.' } })) as Record<
      'base' | 'current',
      Text
    >;
    expect(late).toMatchObject({
      ...staleAt(3),
      base: {
        ndaText: 'Keep it to yourself.',
        confidentiality: 'public',
        content: { summary: 'Scrap at the third loom is to fall.' },
      },
      current: { title: 'Looms without scrap', ndaText: 'Keep it to yourself.', content: { summary: 'Less scrap.' } },
      refused: { title: null, ndaText: null, content: { summary: 'No scrap.', requirements: null } },
    });
    expect(late.base.content.requirements).toHaveLength(2);
    expect(late.base.content.requirements).toEqual(late.current.content.requirements);
    expect(late.base.content.timeline.closesAt).toMatch(/^\d{4}-.*Z$/);
    for (const stranger of [here.solver.head, scene.owner.head])
      await expect(send(stranger, RFP, { rfpId, revision: 1 })).rejects.toThrow('NOT_FOUND');
  });

  it('addendum: base, newer text and own words', async () => {
    const here = await setScene(api);
    const rfpId = await openRfp(api, here, { closesIn: 7 * 86_400 });
    const { id: addendumId } = await writtenAddendum(api, here, rfpId, 'minor', { content: { legal: 'Helmets.' } });
    const { revision } = (
      await api.owner.query<{ revision: number }>('select revision from addendum where id = $1', [addendumId])
    ).rows[0] as { revision: number };
    const save = (person: { id: string }, at: number, words: object) =>
      send(person, ADDENDUM, { addendumId, revision: at, ...words });
    expect(await save(here.definer.head, revision, { content: { legal: 'Helmets and gloves.' } })).toEqual(DONE);
    expect(await save(here.owner.head, revision, { kind: 'material', content: { legal: 'Gloves.' } })).toMatchObject({
      ...staleAt(revision + 1),
      base: { kind: 'minor', content: { legal: 'Helmets.', summary: 'Scrap at the third loom is to fall.' } },
      current: { kind: 'minor', content: { legal: 'Helmets and gloves.' } },
      refused: { kind: 'material', title: null, content: { legal: 'Gloves.', summary: null } },
    });
  });

  it('profile: the version changed, the newest one and the own words', async () => {
    const firm = await api.a.organization();
    const { code } = (await api.owner.query<{ code: string }>('select code from competence order by code limit 1'))
      .rows[0] as { code: string };
    const profile = {
      capabilities: [{ statement: 'We build looms of steel', competences: [code] }],
      regions: ['IR-21'],
    };
    const save = (baseVersion: number, words: object) =>
      send(firm.head, PROFILE, { ...profile, baseVersion, ...words });
    expect(await save(1, { summary: 'Looms' })).toEqual(DONE);
    expect(await save(2, { summary: 'Looms and kilns' })).toEqual(DONE);
    expect(await save(2, { summary: 'Kilns', availability: { people: 2, months: 3 } })).toMatchObject({
      ...staleAt(3, 'version'),
      base: { summary: 'Looms', capabilities: [{ statement: 'We build looms of steel', competences: [code] }] },
      current: { summary: 'Looms and kilns', regions: ['IR-21'], availability: null },
      refused: { summary: 'Kilns', capabilities: [{ id: null }], availability: { people: 2, months: 3, from: null } },
    });
  });

  it('proposal: base, newer text and own words; nothing of it stays once it is handed in', async () => {
    const here = await setScene(api);
    const rfpId = await openRfp(api, here);
    await giveAccess(api, rfpId, here.solver);
    const proposalId = await beginProposal(api, rfpId, here.solver);
    const colleague = await colleagueOf(here.solver);
    const save = (person: { id: string }, revision: number, content: object) =>
      send(person, PROPOSAL, { proposalId, revision, content });
    const content = fullProposal(await requirementsOf(api, rfpId));
    expect(await save(here.solver.head, 1, content)).toEqual(DONE);
    expect(await save(colleague, 2, { price: { amount: '20' } })).toEqual(DONE);
    expect(await save(here.solver.head, 2, { price: { amount: '30' } })).toMatchObject({
      ...staleAt(3),
      base: { price: { amount: '987654321012', validUntil: '2030-01-01' } },
      current: { technical: { team: 'Three engineers.' }, price: { amount: '20', validUntil: '2030-01-01' } },
      refused: { technical: null, price: { amount: '30', validUntil: null } },
    });
    await expect(send(here.owner.head, PROPOSAL, { proposalId, revision: 1, content: {} })).rejects.toThrow(
      'NOT_FOUND',
    );
    expect(await keptOf(proposalId)).toEqual([1, 2]);
    await send(here.solver.head, SUBMIT_PROPOSAL, { proposalId, content });
    expect(await keptOf(proposalId)).toEqual([]);
    expect(await save(colleague, 3, { price: { amount: '40' } })).toMatchObject({ ...staleAt(0), base: null });
  });

  it('keeps a hundred revisions back, no more', async () => {
    const { owner } = scene;
    const problemId = await draftProblem(api, owner);
    await api.owner.query(
      `insert into draft_base select $1, n, '{"title": "old"}', clock_timestamp() from generate_series(1, 150) n`,
      [problemId],
    );
    await api.owner.query('update problem set draft_revision = 151 where id = $1', [problemId]);
    expect(await send(owner.head, PROBLEM, { problemId, revision: 151, title: 'Newer' })).toEqual(DONE);
    expect((await keptOf(problemId))[0]).toBe(52);
    expect(await send(owner.head, PROBLEM, { problemId, revision: 51 })).toMatchObject({ ...staleAt(152), base: null });
    expect(await send(owner.head, PROBLEM, { problemId, revision: 52 })).toMatchObject({ base: { title: 'old' } });
  });
});
