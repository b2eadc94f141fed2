import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Db, Steps } from '@peyvand/platform';
import { MatchLifecycle } from '../../libs/matching/src/lifecycle/match.lifecycle.js';
import { ReconfirmProposal } from '../../libs/proposals/src/operations/reconfirm-proposal.js';
import { startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { aMatch } from '../support/matching.js';
import { submittedProposal } from '../support/proposals.js';
import {
  APPROVE_ADDENDUM,
  giveAccess,
  openRfp,
  PUBLISH_ADDENDUM,
  setScene,
  timelineOf,
  writtenAddendum,
} from '../support/rfps.js';

const DAY = 86_400;

describe('what waits until a date of an RFP', () => {
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

  const get = <T>(what: new (...given: never[]) => T): T => api.app.get(what, { strict: false });

  it('moves with it: matches, questions, what is to be confirmed again', async () => {
    const other = await setScene(api);
    const rfpId = await openRfp(api, other, { closesIn: 6 * DAY });
    const told = await api.a.organization({ capacities: ['solver'] });
    await giveAccess(api, rfpId, other.solver, told);
    const { id: proposalId } = await submittedProposal(api, rfpId, other.solver);
    const asked = await api
      .as(told.head)
      .request(
        'mutation($input: AskQuestionInput!) { askQuestion(input: $input) { question { id } refusals { code } } }',
        { input: { rfpId, text: 'How wide is the loom?' } },
      );
    const questionId = asked.data.askQuestion.question.id as string;
    const matches = [
      await aMatch(api, rfpId, told.id, { state: 'notified' }),
      await aMatch(api, rfpId, other.solver.id, { state: 'interested' }),
    ];
    const publish = async (kind: 'minor' | 'material', content: object) => {
      const { id: addendumId, contentHash } = await writtenAddendum(api, other, rfpId, kind, { content });
      await api.as(other.owner.head).request(PUBLISH_ADDENDUM, { input: { addendumId, contentHash } });
      if (kind === 'material') await api.as(other.office.head).request(APPROVE_ADDENDUM, { input: { addendumId } });
    };
    await publish('material', { legal: 'Helmets are worn.' });
    await get(ReconfirmProposal).demand(rfpId);
    const rfp = async () =>
      (
        await api.owner.query<{ closes_at: Date; answers_until: Date }>(
          'select closes_at, answers_until from rfp where id = $1',
          [rfpId],
        )
      ).rows[0];
    const before = await rfp();
    const lifecycle = get(MatchLifecycle);
    for (const id of matches) {
      const row = await get(Db).manager.findOneByOrFail(lifecycle.entity, { id });
      await get(Steps).waitAnew(lifecycle, row, { closesAt: before?.closes_at ?? null } as never);
    }
    const ends = async () => {
      const { rows } = await api.owner.query<{ id: string; until: Date; half: boolean }>(
        `select object_id as id, until, remind_at = since + (until - since) / 2 as half from waiting
          where object_id = any($1::uuid[])`,
        [[...matches, questionId, proposalId]],
      );
      return new Map(rows.map(({ id, ...row }) => [id, row]));
    };
    const expected = (dates?: { closes_at: Date; answers_until: Date }) =>
      new Map([
        [matches[0], { until: dates?.closes_at, half: null }],
        [matches[1], { until: dates?.closes_at, half: null }],
        [questionId, { until: dates?.answers_until, half: false }],
        [proposalId, { until: dates?.closes_at, half: true }],
      ]);
    expect(await ends()).toEqual(expected(before));
    const later = (days: number): string => new Date(Date.now() + days * DAY * 1_000).toISOString();
    const timeline = { ...(await timelineOf(api, rfpId)), answersUntil: later(4), closesAt: later(6.5) };
    await publish('minor', { timeline });
    const after = await rfp();
    expect(after?.closes_at.toISOString()).toBe(timeline.closesAt);
    expect(await ends()).toEqual(expected(after));
  });
});
