import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@peyvand/kernel';
import { isConcerned } from '../../libs/rfps/src/reading/rfp.policy.js';
import { codesOf, startApi, type Client, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { giveAccess, openRfp, setScene, writtenRfp, type Scene } from '../support/rfps.js';
import { allowedTo } from '../support/viewers.js';

const RFP = `query($id: ID!) { rfp(id: $id) {
  number title summary officeField officeName province trlNow trlTarget closesAt criteriaWeights { name weight }
  content { background } subject { trlTarget } envelopes draftHash definitionVersionId signature { number } steps { step
  }
  owner { id } definer { id } problem { id } ndaText { number text } questions { totalCount } } }`;
const ASK =
  'mutation($input: AskQuestionInput!) { askQuestion(input: $input) { question { id text isMine asker { id } } refusals { code } } }';
const ANSWER =
  'mutation($input: AnswerQuestionInput!) { answerQuestion(input: $input) { question { id answer answeredFor state } refusals { code } } }';
const ACCEPT =
  'mutation($input: AcceptNdaInput!) { acceptNda(input: $input) { rfp { id content { background } } refusals { code } } }';
const MINE = '{ myRfps { totalCount { count } nodes { id } } }';
const LIST =
  'query($filter: RfpFilter, $orderBy: RfpOrder) { rfps(filter: $filter, orderBy: $orderBy) { totalCount { count } nodes { id title } } }';

describe('who reads what of an RFP', () => {
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

  const read = async (client: Client, id: string) => (await client.request(RFP, { id })).data.rfp;

  it('exists for its makers only before it opens', async () => {
    const scene = await setScene(api);
    const { id } = await writtenRfp(api, scene);
    for (const maker of [scene.owner.head, scene.definer.head, scene.office.head])
      expect(await read(api.as(maker), id)).toMatchObject({ content: { background: expect.any(String) } });
    for (const client of [api.anonymous, api.as(scene.solver.head), api.as(await api.an.administrator())])
      expect(await read(client, id)).toBeNull();
  });

  it('names as definer the firm of an engagement that is active or done, and nobody once it is over otherwise', async () => {
    const scene = await setScene(api);
    const { id } = await writtenRfp(api, scene);
    const definer = async () => (await read(api.as(scene.owner.head), id)).definer;
    for (const [state, expected] of [
      ['active', { id: scene.definer.id }],
      ['done', { id: scene.definer.id }],
      ['reassigned', null],
      ['resigned', null],
      ['cancelled', null],
    ] as const) {
      await api.owner.query("update engagement set state = $2, reason = 'other' where problem_id = $1", [
        scene.problemId,
        state,
      ]);
      expect([state, await definer()]).toEqual([state, expected]);
    }
  });

  it('shows everybody the teaser, every verified solver the public dossier', async () => {
    const scene = await setScene(api);
    const id = await openRfp(api, scene);
    const teaser = await read(api.anonymous, id);
    expect(teaser).toMatchObject({
      number: expect.stringMatching(/^RFP-14\d\d-\d{4}$/),
      summary: 'Scrap at the third loom is to fall.',
      province: 'IR-23',
      officeName: scene.office.name,
      criteriaWeights: [
        { name: 'quality', weight: 70 },
        { name: 'price', weight: 30 },
      ],
      content: null,
      subject: null,
      envelopes: null,
      draftHash: null,
      definitionVersionId: null,
      signature: null,
      steps: null,
      owner: null,
      definer: null,
      problem: null,
    });
    expect(await read(api.as(scene.solver.head), id)).toMatchObject({
      content: { background: expect.any(String) },
      owner: { id: scene.owner.id },
      definer: null,
      steps: null,
      draftHash: null,
    });
    const unverified = await api.a.organization();
    expect((await read(api.as(unverified.head), id)).content).toBeNull();
  });

  it('hides an anonymous owner everywhere and its province in the teaser', async () => {
    const scene = await setScene(api, { confidentiality: 'anonymousOwner' });
    const id = await openRfp(api, scene);
    expect(await read(api.anonymous, id)).toMatchObject({ province: null, owner: null });
    expect(await read(api.as(scene.solver.head), id)).toMatchObject({ province: null, content: null });
    await giveAccess(api, id, scene.solver);
    expect(await read(api.as(scene.solver.head), id)).toMatchObject({
      province: 'IR-23',
      owner: null,
      definer: null,
      content: { background: expect.any(String) },
    });
    expect(await read(api.as(scene.office.head), id)).toMatchObject({ owner: { id: scene.owner.id } });
    const found = async (client: Client) =>
      (await client.request(LIST, { filter: { province: 'IR-23' } })).data.rfps.nodes.map(
        (rfp: { id: string }) => rfp.id,
      );
    expect(await found(api.anonymous)).not.toContain(id);
    expect(await found(api.as(scene.solver.head))).toContain(id);
    const row = await api.owner.query('select to_jsonb(r)::text as text from rfp r where id = $1', [id]);
    expect(row.rows[0].text).not.toContain(scene.owner.id);
  });

  it('opens the dossier of an NDA-only RFP after the text is accepted', async () => {
    const scene = await setScene(api, { confidentiality: 'ndaOnly' });
    const id = await openRfp(api, scene, { ndaText: 'You keep it to yourself.' });
    await giveAccess(api, id, scene.solver);
    const client = api.as(scene.solver.head);
    expect(await read(client, id)).toMatchObject({
      content: null,
      owner: null,
      ndaText: { number: 1, text: 'You keep it to yourself.' },
    });
    expect((await read(api.anonymous, id)).ndaText).toBeNull();
    expect(
      codesOf((await client.request(ASK, { input: { rfpId: id, text: 'May we see it?' } })).data.askQuestion),
    ).toEqual(['NDA_REQUIRED']);
    expect(codesOf((await client.request(ACCEPT, { input: { rfpId: id, number: 2 } })).data.acceptNda)).toEqual([
      'STALE',
    ]);
    expect((await client.request(ACCEPT, { input: { rfpId: id, number: 1 } })).data.acceptNda).toMatchObject({
      rfp: { content: { background: expect.any(String) } },
      refusals: [],
    });
    expect(await read(client, id)).toMatchObject({ owner: { id: scene.owner.id } });
    const stranger = await api.a.organization({ capacities: ['solver'] });
    expect(
      codesOf((await api.as(stranger.head).request(ACCEPT, { input: { rfpId: id, number: 1 } })).data.acceptNda),
    ).toEqual(['NO_RFP_ACCESS']);
  });

  it('answers questions to all and tells nobody but the office who asked', async () => {
    const scene = await setScene(api);
    const id = await openRfp(api, scene);
    const other = await api.a.organization({ capacities: ['solver'] });
    expect(
      codesOf(
        (await api.as(other.head).request(ASK, { input: { rfpId: id, text: 'How wide is the loom?' } })).data
          .askQuestion,
      ),
    ).toEqual(['NO_RFP_ACCESS']);
    await giveAccess(api, id, scene.solver);
    const asked = (
      await api.as(scene.solver.head).request(ASK, { input: { rfpId: id, text: 'How wide is the loom?' } })
    ).data.askQuestion;
    expect(asked).toMatchObject({ question: { isMine: true, asker: { id: scene.solver.id } }, refusals: [] });
    const questions = async (person: { id: string }) =>
      (
        await api
          .as(person)
          .request(
            'query($id: ID!) { rfp(id: $id) { questions { nodes { text answer state isMine asker { id } } } } }',
            { id },
          )
      ).data.rfp.questions.nodes;
    for (const person of [scene.owner.head, scene.definer.head, other.head])
      expect(await questions(person)).toMatchObject([{ asker: null, isMine: false, state: 'open' }]);
    expect(await questions(scene.office.head)).toMatchObject([{ asker: { id: scene.solver.id } }]);
    const waiting = await api.owner.query(
      "select organization_id from waiting where object_type = 'question' and object_id = $1",
      [asked.question.id],
    );
    expect(waiting.rows).toEqual([{ organization_id: scene.owner.id }]);
    const answer = (person: { id: string }) =>
      api.as(person).request(ANSWER, { input: { questionId: asked.question.id, answer: 'Four metres.' } });
    expect((await answer(scene.solver.head)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await answer(scene.definer.head)).data.answerQuestion).toMatchObject({
      question: { answer: 'Four metres.', answeredFor: 'definer', state: 'answered' },
      refusals: [],
    });
    expect(codesOf((await answer(scene.owner.head)).data.answerQuestion)).toEqual(['QUESTION_ANSWERED']);
    await api.owner.query("update rfp set questions_until = clock_timestamp() - interval '1 second' where id = $1", [
      id,
    ]);
    expect(
      codesOf(
        (await api.as(scene.solver.head).request(ASK, { input: { rfpId: id, text: 'And how long is it?' } })).data
          .askQuestion,
      ),
    ).toEqual(['QUESTIONS_CLOSED']);
  });

  it('finds open RFPs by folded words, field, province and level', async () => {
    const scene = await setScene(api);
    const id = await openRfp(api, scene, { content: { summary: 'کاهش ضایعات بافندگی در سال ۱۴۰۵' } });
    const found = async (filter: object) =>
      (await api.anonymous.request(LIST, { filter, orderBy: 'closingSoon' })).data.rfps.nodes.map(
        (rfp: { id: string }) => rfp.id,
      );
    for (const search of ['بافندگي', 'ضايعات 1405', 'SCRAP weaving']) expect(await found({ search })).toContain(id);
    expect(await found({ search: 'machine-made carpets in three shifts' })).not.toContain(id);
    expect(await found({ officeField: 'other', province: 'IR-23', trlFrom: 7, trlTo: 7 })).toContain(id);
    expect(await found({ trlFrom: 8 })).not.toContain(id);
  });

  it('is cancelled with a reason that readers of the dossier see', async () => {
    const scene = await setScene(api);
    const id = await openRfp(api, scene);
    await giveAccess(api, id, scene.solver);
    const cancel = (person: { id: string }, input: object) =>
      api
        .as(person)
        .request(
          'mutation($input: CancelRfpInput!) { cancelRfp(input: $input) { rfp { id state cancelReason } refusals { code } } }',
          { input: { rfpId: id, ...input } },
        );
    expect(codesOf((await cancel(scene.definer.head, { reason: 'needIsGone' })).data.cancelRfp)).toEqual([
      'STEP_NOT_ALLOWED',
    ]);
    expect(codesOf((await cancel(scene.owner.head, { reason: 'other' })).data.cancelRfp)).toEqual(['NOTE_REQUIRED']);
    expect((await cancel(scene.owner.head, { reason: 'needIsGone' })).data.cancelRfp).toMatchObject({
      rfp: { state: 'cancelled', cancelReason: 'needIsGone' },
      refusals: [],
    });
    const state = async (client: Client) =>
      (await client.request('query($id: ID!) { rfp(id: $id) { state cancelReason } }', { id })).data.rfp;
    expect(await state(api.anonymous)).toEqual({ state: 'cancelled', cancelReason: null });
    expect(await state(api.as(scene.solver.head))).toEqual({ state: 'cancelled', cancelReason: 'needIsGone' });
    const access = await api.owner.query('select 1 from rfp_access where rfp_id = $1 and until is null', [id]);
    expect(access.rowCount).toBe(0);
    await expect(writtenRfp(api, scene)).resolves.toHaveProperty('id');
  });

  it("is among a company's own once it is let in, whatever is hidden of it, and until its access ends", async () => {
    const scene = await setScene(api, { confidentiality: 'ndaOnly' });
    const id = await openRfp(api, scene, { confidentiality: 'ndaOnly', ndaText: 'Keep it to yourself.' });
    const open = await openRfp(api, await setScene(api));
    const mine = async ({ head }: { head: { id: string } }) => (await api.as(head).request(MINE)).data.myRfps;
    const none = { totalCount: { count: 0 }, nodes: [] };
    // The other one it may read as a verified solver, and nobody let it in there.
    expect((await read(api.as(scene.solver.head), open)).content).not.toBeNull();
    expect(await mine(scene.solver)).toEqual(none);
    await giveAccess(api, id, scene.solver);
    const one = { totalCount: { count: 1 }, nodes: [{ id }] };
    for (const side of [scene.solver, scene.owner, scene.definer, scene.office]) expect(await mine(side)).toEqual(one);
    await api.owner.query('update rfp_access set until = clock_timestamp() where rfp_id = $1', [id]);
    expect([await mine(scene.solver), await mine(scene.owner)]).toEqual([none, one]);
  });

  it("is among a company's own by the rule as by the list, which looks only where its ways lead", async () => {
    const scene = await setScene(api);
    const { owner, definer, office, solver } = scene;
    const [id, other] = [await openRfp(api, scene), await openRfp(api, await setScene(api))];
    const draft = await writtenRfp(api, await setScene(api));
    const [bystander, left] = [await api.a.organization({ capacities: ['solver'] }), await api.a.organization()];
    await giveAccess(api, id, solver, left);
    await giveAccess(api, draft.id, solver);
    await api.owner.query('update rfp_access set until = clock_timestamp() where organization_id = $1', [left.id]);
    const own = async ({ head }: { head: { id: string } }) => {
      const { nodes } = (await api.as(head).request(MINE)).data.myRfps;
      return [await allowedTo(api, head, 'rfp', isConcerned), nodes.map((rfp: { id: string }) => rfp.id)];
    };
    for (const side of [owner, definer, office, solver]) expect(await own(side)).toEqual([[id], [id]]);
    for (const side of [bystander, left]) expect(await own(side)).toEqual([[], []]);
    await giveAccess(api, other, bystander);
    expect(await own(bystander)).toEqual([[other], [other]]);
  });

  it('asks the database no more for a long list than for a short one', async () => {
    const scenes: Scene[] = [];
    for (let n = 0; n < 3; n++) scenes.push(await setScene(api));
    for (const scene of scenes) await openRfp(api, scene);
    const list = (first: number) =>
      api.countSql(() =>
        api
          .as(scenes[0]?.owner.head ?? { id: newId() })
          .request(
            'query($first: Int) { rfps(first: $first) { nodes { id title nextSteps { name } can { edit } owner { name } questions(first: 2) { totalCount } } } }',
            { first },
          ),
      );
    await list(1);
    const [short, long] = [await list(1), await list(20)];
    expect(long.result.errors).toBeUndefined();
    expect(long.result.data.rfps.nodes.length).toBeGreaterThan(2);
    expect(long.statements).toBe(short.statements);
  });
});
