import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { WaitForWhatWasThere1795500002850 } from '../../migrations/1795500002850-wait-for-what-was-there.js';
import { startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { begunDefinition, writeSections } from '../support/definitions.js';
import { draftProblem } from '../support/problems.js';
import { beginProposal, SAVE_PROPOSAL, submittedProposal } from '../support/proposals.js';
import { giveAccess, openRfp, setScene, writtenAddendum, writtenRfp } from '../support/rfps.js';

const COMMENT =
  'mutation($input: CommentOnDefinitionInput!) { commentOnDefinition(input: $input) { comment { id } refusals { code } } }';
const SUGGEST = 'mutation($input: SuggestWordingInput!) { suggestWording(input: $input) { suggestion { id } } }';
const ANSWER =
  'mutation($input: AnswerDefinitionCommentInput!) { answerDefinitionComment(input: $input) { refusals { code } } }';

interface Waits {
  readonly type: string;
  readonly id: string;
  readonly state: string;
}

describe('what was there before such things waited', () => {
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

  const all = async (): Promise<Waits[]> =>
    (
      await api.owner.query<Waits>(
        `select object_type as type, object_id as id, state, organization_id, office_id, person_id, role, reminder,
          escalates, until > clock_timestamp() as "isAhead", remind_at = until as "atEnd",
          remind_at is not null as "isTold"
         from waiting order by object_type, object_id`,
      )
    ).rows;
  const fill = async () => {
    const source = await new DataSource({ type: 'postgres', url: database.url }).initialize();
    try {
      await new WaitForWhatWasThere1795500002850().up(source.createQueryRunner());
    } finally {
      await source.destroy();
    }
  };

  it('waits as what was made since, and a second time adds nothing', async () => {
    const scene = await setScene(api);
    const { office, owner, definer, solver } = scene;
    const rival = await api.a.organization({ capacities: ['solver'] });
    await draftProblem(api, owner);
    const { definitionId, problemId } = await begunDefinition(api, { office, owner, definer });
    await writeSections(api, { office, owner, definer }, problemId);
    const say = async (person: { id: string }): Promise<string> => {
      const input = { definitionId, section: 'stakes', revision: 1, text: 'Is that all?' };
      const { data } = await api.as(person).request(COMMENT, { input });
      expect(data.commentOnDefinition.refusals).toEqual([]);
      return data.commentOnDefinition.comment.id;
    };
    const answered = await say(owner.head);
    for (const { head } of [owner, definer, office]) await say(head);
    const words = { definitionId, section: 'stakes', revision: 1, field: 'need', text: 'The hall must pay.' };
    await api.as(owner.head).request(SUGGEST, { input: words });
    await api.as(definer.head).request(ANSWER, { input: { commentId: answered, text: 'It is.' } });
    const another = await setScene(api);
    await writtenRfp(api, another);
    await setScene(api);
    const rfpId = await openRfp(api, scene, { closesIn: 7 * 86_400 });
    await giveAccess(api, rfpId, solver, rival);
    await writtenAddendum(api, scene, rfpId, 'minor', { content: { legal: 'Helmets are worn.' } });
    await beginProposal(api, rfpId, solver);
    const { id } = await submittedProposal(api, rfpId, rival);
    const input = { proposalId: id, revision: 0, content: { technical: { approach: 'Another camera.' } } };
    await api.as(rival.head).request(SAVE_PROPOSAL, { input });

    const before = await all();
    const kinds = ['addendumDraft', 'definitionDraft', 'problemDraft', 'proposalDraft', 'remark', 'rfpDraft'];
    expect([...new Set(before.map(({ type }) => type))]).toEqual(expect.arrayContaining([...kinds, 'definition']));
    expect(before.map(({ state }) => state)).toContain('suggested');
    // What waited before is left as it is: only such kinds are filled in.
    await api.owner.query(
      "delete from waiting where object_type = any($1) or object_type = 'definition' and state = 'approved'",
      [kinds],
    );
    await fill();
    expect(await all()).toEqual(before);
    await fill();
    expect(await all()).toEqual(before);

    await api.owner.query("update proposal set state = 'needsReconfirm' where id = $1", [id]);
    await fill();
    const row = (await all()).find((wait) => wait.type === 'proposal' && wait.id === id);
    expect(row).toMatchObject({
      state: 'needsReconfirm',
      organization_id: rival.id,
      role: 'party',
      reminder: 'half',
      escalates: 'none',
      isAhead: true,
      atEnd: false,
      isTold: true,
    });
  }, 60_000);
});
