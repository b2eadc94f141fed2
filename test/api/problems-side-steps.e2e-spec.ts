import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EachDue, Outbox } from '@peyvand/platform';
import { AskProblemInfo } from '../../libs/problems/src/operations/ask-problem-info.js';
import { MoveDueProblemsClock } from '../../libs/problems/src/jobs/move-due-problems.clock.js';
import { ReferProblem } from '../../libs/problems/src/operations/refer-problem.js';
import { ProblemRepository } from '../../libs/problems/src/problem.repository.js';
import { startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import type { Office, Organization, Person } from '../support/factories.js';
import { acceptedProblem, submittedProblem, declareNoConflict } from '../support/problems.js';

const typeOf: Readonly<Record<string, string>> = {
  takeProblem: 'ProblemInput',
  grantProblemAppeal: 'DecideAppealInput',
  denyProblemAppeal: 'DecideAppealInput',
  closeProblemUnsolved: 'CloseUnsolvedInput',
};

describe('the side paths of a problem', () => {
  let database: TestDatabase;
  let api: TestApi;
  let office: Office;
  let second: Office;
  let fallback: Office;
  let owner: Organization;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    fallback = await api.an.office({ fallback: true });
    office = await api.an.office({ fields: ['other'] });
    second = await api.an.office({ fields: ['carpet'] });
    owner = await api.a.organization({ capacities: ['problemOwner'] });
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  /** Answers the state, or the code of the refusal; `done` when who took the step reads the problem no more. */
  const take = async (person: Person, mutation: string, input: object): Promise<string> => {
    const type = typeOf[mutation] ?? `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors } = await api
      .as(person)
      .request(
        `mutation ($input: ${type}!) { ${mutation}(input: $input) { problem { id state } refusals { code } } }`,
        { input },
      );
    if (errors) return errors[0]?.extensions.code ?? 'error';
    const payload = data[mutation];
    return payload.refusals[0]?.code ?? payload.problem?.state ?? 'done';
  };
  const sees = async (person: Person, problemId: string): Promise<boolean> =>
    (await api.as(person).request('query ($id: ID!) { problem(id: $id) { id } }', { id: problemId })).data?.problem !=
    null;
  const waits = async (problemId: string) =>
    (
      await api.owner.query(
        'select state, organization_id, office_id, until is not null as timed from waiting where object_id = $1',
        [problemId],
      )
    ).rows[0];
  const lastStep = async (problemId: string) =>
    (
      await api.owner.query(
        'select step, reason, note from problem_step where subject_id = $1 order by taken_at desc limit 1',
        [problemId],
      )
    ).rows[0];
  const clock = () => {
    const get = <T>(token: new (...args: never[]) => T): T => api.app.get(token, { strict: false });
    return new MoveDueProblemsClock(
      get(ProblemRepository),
      get(AskProblemInfo),
      get(ReferProblem),
      get(Outbox),
      get(EachDue),
    );
  };
  const timePasses = (problemId: string, share: string) =>
    api.owner.query(
      `update problem set waits_since = waits_since - (${share}), due_at = due_at - (${share}) where id = $1`,
      [problemId],
    );

  it('asks the owner, who mends the problem and answers', async () => {
    const problemId = await submittedProblem(api, { owner, office });
    expect(await take(owner.head, 'askProblemInfo', { problemId, question: 'Which loom?' })).toBe('STEP_NOT_ALLOWED');
    expect(await take(office.head, 'askProblemInfo', { problemId, question: 'Which loom?' })).toBe('needsInfo');
    expect(await waits(problemId)).toEqual({
      state: 'needsInfo',
      organization_id: owner.id,
      office_id: null,
      timed: true,
    });
    const { data } = await api
      .as(owner.head)
      .request(
        'mutation ($input: UpdateProblemInput!) { updateProblem(input: $input) { problem { id whereWhen } refusals { code } } }',
        { input: { problemId, revision: 1, whereWhen: 'The third loom, at night.' } },
      );
    expect(data.updateProblem.refusals).toEqual([]);
    expect(await take(office.head, 'answerProblemInfo', { problemId, answer: 'The third.' })).toBe('STEP_NOT_ALLOWED');
    expect(await take(owner.head, 'answerProblemInfo', { problemId, answer: 'The third.' })).toBe('triage');
    expect(await waits(problemId)).toMatchObject({ state: 'triage', office_id: office.id });
  });

  it('reminds the owner twice, and lapses in silence', async () => {
    const problemId = await submittedProblem(api, { owner, office });
    await take(office.head, 'askProblemInfo', { problemId, question: 'Since when?' });
    const reminders = async () =>
      Number(
        (
          await api.owner.query(
            `select count(distinct event_id) as count from outbox
              where event = 'problem.infoReminded' and payload->>'problemId' = $1`,
            [problemId],
          )
        ).rows[0].count,
      );
    await clock().run();
    expect(await reminders()).toBe(0);
    await timePasses(problemId, "interval '11 days'");
    await Promise.all([clock().run(), clock().run()]);
    expect(await reminders()).toBe(1);
    await timePasses(problemId, "interval '8 days 12 hours'");
    await clock().run();
    expect(await reminders()).toBe(2);
    await timePasses(problemId, "interval '3 days'");
    await clock().run();
    expect((await api.owner.query('select state from problem where id = $1', [problemId])).rows[0].state).toBe(
      'lapsed',
    );
    expect(await waits(problemId)).toBeUndefined();
    expect(await take(owner.head, 'answerProblemInfo', { problemId, answer: 'Now.' })).toBe('STALE');
    expect(await take(owner.head, 'copyProblem', { problemId })).toBe('draft');
  });

  it('travels to another office, which takes it or sends it back, and stays with the fallback office after the second time', async () => {
    const problemId = await submittedProblem(api, { owner, office });
    expect(await take(office.head, 'referProblem', { problemId, officeId: office.id, reason: 'otherField' })).toBe(
      'SAME_OFFICE',
    );
    expect(await take(office.head, 'referProblem', { problemId, officeId: second.id, reason: 'other' })).toBe(
      'NOTE_REQUIRED',
    );
    expect(await sees(second.head, problemId)).toBe(false);
    expect(await take(office.head, 'referProblem', { problemId, officeId: second.id, reason: 'otherField' })).toBe(
      'referred',
    );
    expect(await sees(second.head, problemId)).toBe(true);
    expect(await waits(problemId)).toMatchObject({ state: 'referred', office_id: second.id, timed: true });
    expect(await take(office.head, 'takeProblem', { problemId })).toBe('STEP_NOT_ALLOWED');
    expect(await take(second.head, 'bounceProblem', { problemId, reason: 'notOurField' })).toBe('done');
    expect(await sees(second.head, problemId)).toBe(false);
    expect(await lastStep(problemId)).toMatchObject({ step: 'bounce', reason: 'notOurField' });
    expect(await take(office.head, 'referProblem', { problemId, officeId: second.id, reason: 'otherPlace' })).toBe(
      'referred',
    );
    await timePasses(problemId, "interval '20 days'");
    await clock().run();
    expect(await lastStep(problemId)).toMatchObject({ step: 'bounce', reason: 'notAnswered' });
    expect(await waits(problemId)).toMatchObject({ state: 'triage', office_id: fallback.id });
    await declareNoConflict(api, problemId, fallback.head);
    expect(await take(fallback.head, 'referProblem', { problemId, officeId: office.id, reason: 'otherField' })).toBe(
      'BOUNCED_TWICE',
    );
    const other = await submittedProblem(api, { owner, office });
    await take(office.head, 'referProblem', { problemId: other, officeId: second.id, reason: 'otherField' });
    expect(await take(second.head, 'takeProblem', { problemId: other })).toBe('triage');
    expect(await sees(office.head, other)).toBe(false);
    await declareNoConflict(api, other, second.head);
    expect(await take(second.head, 'acceptProblem', { problemId: other })).toBe('accepted');
  });

  it('is rejected with a reason, appealed once and in time, and judged by somebody else', async () => {
    const problemId = await submittedProblem(api, { owner, office });
    expect(await take(office.head, 'rejectProblem', { problemId, reason: 'outOfScope' })).toBe('rejected');
    expect(await take(owner.head, 'appealProblem', { problemId, note: 'It is a state, not a purchase.' })).toBe(
      'appealed',
    );
    expect(await take(office.head, 'grantProblemAppeal', { problemId, reason: 'newFacts' })).toBe('STEP_NOT_ALLOWED');
    await declareNoConflict(api, problemId, fallback.head);
    expect(await take(fallback.head, 'denyProblemAppeal', { problemId, reason: 'decisionStands' })).toBe('done');
    expect(await take(owner.head, 'appealProblem', { problemId, note: 'Once more.' })).toBe('APPEALED_ALREADY');
    const granted = await submittedProblem(api, { owner, office });
    await take(office.head, 'rejectProblem', { problemId: granted, reason: 'notFeasible' });
    await take(owner.head, 'appealProblem', { problemId: granted, note: 'It was done elsewhere.' });
    expect(
      await take(office.officers[1] as Person, 'grantProblemAppeal', { problemId: granted, reason: 'misunderstood' }),
    ).toBe('triage');
    const late = await submittedProblem(api, { owner, office });
    await take(office.head, 'rejectProblem', { problemId: late, reason: 'notFeasible' });
    await api.owner.query("update problem set appeal_until = clock_timestamp() - interval '1 second' where id = $1", [
      late,
    ]);
    expect(await take(owner.head, 'appealProblem', { problemId: late, note: 'Too late?' })).toBe('APPEAL_TOO_LATE');
  });

  it('is read by the fallback office as long as an appeal is to be judged, and by no other office', async () => {
    const definer = await api.a.organization({ capacities: ['definer'] });
    const judge = office.officers[1] as Person;
    for (const [officer, mutation, reason] of [
      [fallback.head, 'denyProblemAppeal', 'decisionStands'],
      [judge, 'grantProblemAppeal', 'misunderstood'],
    ] as const) {
      const problemId = await submittedProblem(api, { owner, office });
      const readers = () =>
        Promise.all([...fallback.officers, second.head, definer.head, judge].map((who) => sees(who, problemId)));
      const alone = [false, false, false, false, true];
      expect([mutation, await readers()]).toEqual([mutation, alone]);
      await take(office.head, 'rejectProblem', { problemId, reason: 'outOfScope' });
      expect([mutation, await readers()]).toEqual([mutation, alone]);
      await take(owner.head, 'appealProblem', { problemId, note: 'It is a state, not a purchase.' });
      expect([mutation, await readers()]).toEqual([mutation, [true, true, false, false, true]]);
      await declareNoConflict(api, problemId, officer);
      await take(officer, mutation, { problemId, reason });
      expect([mutation, await readers()]).toEqual([mutation, alone]);
    }
  });

  it('is the same as another one that the officer reads', async () => {
    const problemId = await submittedProblem(api, { owner, office });
    const originalId = await submittedProblem(api, { owner, office });
    const foreign = await submittedProblem(api, { owner, office: second });
    expect(await take(office.head, 'markProblemDuplicate', { problemId, originalId: foreign })).toBe('NOT_FOUND');
    expect(await take(office.head, 'markProblemDuplicate', { problemId, originalId })).toBe('duplicate');
    expect(await take(owner.head, 'appealProblem', { problemId, note: 'Another loom.' })).toBe('appealed');
  });

  it('ends by withdrawal, solution or closure, and one of two who race wins', async () => {
    const raced = await submittedProblem(api, { owner, office });
    const both = await Promise.all([
      take(owner.head, 'withdrawProblem', { problemId: raced, reason: 'needIsGone' }),
      take(office.head, 'rejectProblem', { problemId: raced, reason: 'outOfScope' }),
    ]);
    expect(both).toContain('STALE');
    const solved = await acceptedProblem(api, { owner, office });
    expect(await take(owner.head, 'solveProblem', { problemId: solved, solution: 'A new reed.' })).toBe('solved');
    const silent = await acceptedProblem(api, { owner, office });
    expect(await take(office.head, 'closeProblemUnsolved', { problemId: silent, reason: 'ownerSilent' })).toBe(
      'NOT_SILENT',
    );
    await api.owner.query('update problem set owner_reminders = 2 where id = $1', [silent]);
    expect(await take(office.head, 'closeProblemUnsolved', { problemId: silent, reason: 'ownerSilent' })).toBe(
      'unsolved',
    );
    expect(await take(office.head, 'copyProblem', { problemId: silent })).toBe('STEP_NOT_ALLOWED');
  });

  it('is given to one officer, and still taken by another', async () => {
    const problemId = await submittedProblem(api, { owner, office });
    const [, colleague] = office.officers;
    expect(await take(office.head, 'assignProblem', { problemId, personId: owner.head.id })).toBe('NOT_FOUND');
    expect(await take(office.head, 'assignProblem', { problemId, personId: colleague?.id })).toBe('triage');
    expect(
      (await api.owner.query('select person_id from waiting where object_id = $1', [problemId])).rows[0].person_id,
    ).toBe(colleague?.id);
    expect(await take(office.head, 'acceptProblem', { problemId })).toBe('accepted');
  });
});
