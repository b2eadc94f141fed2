import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CloseDueRfps } from '@peyvand/proposals';
import { ExtendClose } from '@peyvand/rfps';
import { codesOf, startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { beginProposal, fullProposal, requirementsOf, SUBMIT_PROPOSAL } from '../support/proposals.js';
import { giveAccess, openRfp, setScene, type Scene } from '../support/rfps.js';

const ASK = 'mutation($input: AskQuestionInput!) { askQuestion(input: $input) { question { id } refusals { code } } }';
const ANSWER =
  'mutation($input: AnswerQuestionInput!) { answerQuestion(input: $input) { question { id state answer } refusals { code } } }';
const READ =
  'query($id: ID!) { rfp(id: $id) { state closesAt answersUntil deadlineMoves { kind before after } questions { nodes { state asker { id } } } } }';

describe('questions that are open when their answers are due', () => {
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

  /** An open RFP with one open question; its answers were due a second ago, its close comes in `closesIn` seconds. */
  const waiting = async (closesIn: number): Promise<{ scene: Scene; rfpId: string; questionId: string }> => {
    const scene = await setScene(api);
    const rfpId = await openRfp(api, scene);
    await giveAccess(api, rfpId, scene.solver);
    const { question } = (
      await api.as(scene.solver.head).request(ASK, { input: { rfpId, text: 'How wide is the loom?' } })
    ).data.askQuestion;
    await api.owner.query(`update question set asked_at = clock_timestamp() - interval '2 hours' where rfp_id = $1`, [
      rfpId,
    ]);
    await api.owner.query(
      `update rfp set questions_until = clock_timestamp() - interval '1 hour',
        answers_until = clock_timestamp() - interval '1 minute',
         closes_at = clock_timestamp() + make_interval(secs => $2) where id = $1`,
      [rfpId, closesIn],
    );
    return { scene, rfpId, questionId: question.id };
  };
  const read = async (person: { id: string }, id: string) => (await api.as(person).request(READ, { id })).data.rfp;
  const moves = async (rfpId: string): Promise<number> =>
    (await api.owner.query('select 1 from rfp_deadline where rfp_id = $1', [rfpId])).rowCount ?? 0;

  it('move the close once, by the clock, however many workers run', async () => {
    const { scene, rfpId, questionId } = await waiting(600);
    const before = await read(scene.solver.head, rfpId);
    const extension = api.app.get(ExtendClose, { strict: false });
    await Promise.all([extension.run(), extension.run(), extension.run()]);
    const after = await read(scene.solver.head, rfpId);
    expect(new Date(after.closesAt).getTime() - new Date(before.closesAt).getTime()).toBeGreaterThanOrEqual(
      2 * 86_400_000 - 1_000,
    );
    expect(after.deadlineMoves).toEqual([
      { kind: 'questionExtension', before: before.closesAt, after: after.closesAt },
    ]);
    expect(after.questions.nodes).toEqual([{ state: 'open', asker: { id: scene.solver.id } }]);
    expect((await read(scene.owner.head, rfpId)).questions.nodes[0].asker).toBeNull();
    expect((await read(scene.office.head, rfpId)).questions.nodes[0].asker).toEqual({ id: scene.solver.id });
    await api.owner.query("update rfp set answers_until = clock_timestamp() - interval '1 second' where id = $1", [
      rfpId,
    ]);
    await extension.run();
    expect(await moves(rfpId)).toBe(1);
    await api.owner.query("update rfp set answers_until = clock_timestamp() + interval '1 second' where id = $1", [
      rfpId,
    ]);
    expect(
      (await api.as(scene.definer.head).request(ANSWER, { input: { questionId, answer: 'Four metres.' } })).data
        .answerQuestion,
    ).toMatchObject({ question: { state: 'answered', answer: 'Four metres.' }, refusals: [] });
  });

  it('move it also when a submission comes first, even after the old close', async () => {
    const { scene, rfpId } = await waiting(600);
    const rival = await api.a.organization({ capacities: ['solver'] });
    await giveAccess(api, rfpId, rival);
    await api.owner.query('update rfp set extended_at = clock_timestamp() where id = $1', [rfpId]);
    const parties = [scene.solver, rival];
    const drafts = await Promise.all(parties.map((party) => beginProposal(api, rfpId, party)));
    await api.owner.query(
      "update rfp set extended_at = null, closes_at = clock_timestamp() - interval '1 second' where id = $1",
      [rfpId],
    );
    const content = fullProposal(await requirementsOf(api, rfpId));
    const answers = await Promise.all(
      parties.map((party, place) =>
        api.as(party.head).request(SUBMIT_PROPOSAL, { input: { proposalId: drafts[place], content } }),
      ),
    );
    expect(answers.map(({ data }) => codesOf(data.submitProposal))).toEqual([[], []]);
    expect(await moves(rfpId)).toBe(1);
  });

  it('move it when the close comes first, and are marked not answered when it comes again', async () => {
    const { scene, rfpId } = await waiting(-1);
    const closing = api.app.get(CloseDueRfps, { strict: false });
    await closing.run();
    expect((await read(scene.owner.head, rfpId)).state).toBe('open');
    await api.owner.query(
      `update rfp set answers_until = clock_timestamp() - interval '2 seconds',
        closes_at = clock_timestamp() - interval '1 second' where id = $1`,
      [rfpId],
    );
    await closing.run();
    expect(await read(scene.owner.head, rfpId)).toMatchObject({
      state: 'failed',
      questions: { nodes: [{ state: 'notAnswered' }] },
    });
  });

  it('do not move what was answered in time', async () => {
    const { scene, rfpId, questionId } = await waiting(600);
    await api.owner.query("update rfp set answers_until = clock_timestamp() + interval '1 minute' where id = $1", [
      rfpId,
    ]);
    await api.as(scene.office.head).request(ANSWER, { input: { questionId, answer: 'Four metres.' } });
    await api.owner.query("update rfp set answers_until = clock_timestamp() - interval '1 second' where id = $1", [
      rfpId,
    ]);
    await api.app.get(ExtendClose, { strict: false }).run();
    expect(await moves(rfpId)).toBe(0);
  });
});
