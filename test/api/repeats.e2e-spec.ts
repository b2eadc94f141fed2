import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@peyvand/kernel';
import { startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { submittedProblem } from '../support/problems.js';
import { CHANGES, giveAccess, openRfp, setScene, SUBMIT, writtenRfp, type Scene } from '../support/rfps.js';

const send = (name: string, answer: string): string =>
  `mutation($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${answer} refusals {
    code } } }`;
const PROBLEM = 'problem { id state steps { step note } }';

interface Answer {
  refusals: { code: string }[];
  [field: string]: unknown;
}

describe('what is sent again after its answer was lost', () => {
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

  const once = async (person: { id: string }, document: string, input: object): Promise<Answer> => {
    const answer = await api.as(person).request(document, { input });
    if (!answer.data) throw new Error(JSON.stringify(answer));
    return Object.values(answer.data as Record<string, Answer>)[0] as Answer;
  };
  /** The same request twice, with one key: the same answer, and no refusal. Answers it. */
  const twice = async (person: { id: string }, document: string, input: object): Promise<Answer> => {
    const keyed = { ...input, idempotencyKey: newId() };
    const first = await once(person, document, keyed);
    expect(first.refusals).toEqual([]);
    expect(await once(person, document, keyed)).toEqual(first);
    return first;
  };
  const events = async (type: string, key: string, id: string): Promise<number> =>
    (
      await api.owner.query('select distinct event_id from outbox where event = $1 and payload ->> $2 = $3', [
        type,
        key,
        id,
      ])
    ).rows.length;

  it('question of an office and its answer', async () => {
    const { office, owner } = scene;
    const problemId = await submittedProblem(api, { office, owner });
    const ask = send('askProblemInfo', PROBLEM);
    expect(await twice(office.head, ask, { problemId, question: 'Since when?' })).toMatchObject({
      problem: { state: 'needsInfo' },
    });
    expect((await once(office.head, ask, { problemId, question: 'Since when?' })).refusals).toMatchObject([
      { code: 'STALE' },
    ]);
    expect(
      await twice(owner.head, send('answerProblemInfo', PROBLEM), { problemId, answer: 'Since spring.' }),
    ).toMatchObject({ problem: { state: 'triage' } });
    expect(await events('problem.infoAnswered', 'problemId', problemId)).toBe(1);
  });

  it('objection to a refusal', async () => {
    const { office, owner } = scene;
    const problemId = await submittedProblem(api, { office, owner });
    expect(
      (await once(office.head, send('rejectProblem', PROBLEM), { problemId, reason: 'outOfScope' })).refusals,
    ).toEqual([]);
    expect(
      await twice(owner.head, send('appealProblem', PROBLEM), { problemId, note: 'It is in your field.' }),
    ).toMatchObject({ problem: { state: 'appealed' } });
  });

  it('declaration of an interest, which is final', async () => {
    const { office, owner } = scene;
    const problemId = await submittedProblem(api, { office, owner });
    const declare = send('declareConflictOfInterest', 'conflict { id kind }');
    const officer = office.officers[2] ?? office.head;
    await twice(officer, declare, { problemId, kind: 'family' });
    expect((await once(officer, declare, { problemId, kind: 'family' })).refusals).toEqual([
      { code: 'CONFLICT_IS_FINAL' },
    ]);
    expect(await events('problem.officerRecused', 'problemId', problemId)).toBe(1);
  });

  it('saved search', async () => {
    const { solver } = scene;
    await twice(solver.head, send('saveSearch', 'savedSearch { id name }'), { name: 'Looms' });
    const { rows } = await api.owner.query('select 1 from saved_search where person_id = $1', [solver.head.id]);
    expect(rows).toHaveLength(1);
  });

  it('beginning of an import', async () => {
    const administrator = await api.an.administrator();
    await twice(administrator, send('startImport', 'importRun { id name }'), {
      kind: 'organizations',
      format: 'csv',
      name: 'companies.csv',
      header: 'name',
    });
    expect((await api.owner.query('select 1 from import_run')).rows).toHaveLength(1);
  });

  it('changes asked of an RFP', async () => {
    const here = await setScene(api);
    const { id: rfpId, draftHash } = await writtenRfp(api, here);
    await once(here.owner.head, SUBMIT, { rfpId, contentHash: draftHash });
    expect(await twice(here.office.head, CHANGES, { rfpId, note: 'Name the dates.' })).toMatchObject({
      rfp: { state: 'draft' },
    });
  });

  it('answer to a question', async () => {
    const here = await setScene(api);
    const rfpId = await openRfp(api, here);
    await giveAccess(api, rfpId, here.solver);
    const asked = await twice(here.solver.head, send('askQuestion', 'question { id text }'), {
      rfpId,
      text: 'Is there power at the loom?',
    });
    const { id: questionId } = asked.question as { id: string };
    await twice(here.owner.head, send('answerQuestion', 'question { id answer }'), { questionId, answer: 'Yes.' });
    expect(await events('rfp.questionAnswered', 'questionId', questionId)).toBe(1);
  });

  it('is refused where the key was used for something else', async () => {
    const { solver } = scene;
    const save = send('saveSearch', 'savedSearch { id }');
    await once(solver.head, save, { name: 'Kilns', idempotencyKey: 'a search' });
    expect((await once(solver.head, save, { name: 'Ovens', idempotencyKey: 'a search' })).refusals).toEqual([
      { code: 'IDEMPOTENCY_KEY_REUSED' },
    ]);
  });
});
