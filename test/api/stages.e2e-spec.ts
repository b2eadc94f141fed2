import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type Client, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { aMatch } from '../support/matching.js';
import { acceptedProblem, draftProblem, submittedProblem } from '../support/problems.js';
import { closeNow, submittedProposal } from '../support/proposals.js';
import {
  approvedRfp,
  CHANGES,
  giveAccess,
  openRfp,
  setScene,
  SUBMIT,
  writtenRfp,
  type Scene,
} from '../support/rfps.js';

interface Stage {
  stage: string;
  since: string | null;
  until: string | null;
}

const CANCEL = 'mutation($input: CancelRfpInput!) { cancelRfp(input: $input) { rfp { id } refusals { code } } }';
const WITHDRAW =
  'mutation($input: WithdrawProblemInput!) { withdrawProblem(input: $input) { problem { id } refusals { code } } }';
const PROBLEM = ['submitted', 'accepted', 'inDefinition', 'signed', 'defined', 'inMarket', 'closed', 'opened'];
const RFP = ['draft', 'inReview', 'approved', 'open', 'closed', 'opened'];

describe('the stages of problems and RFPs', () => {
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

  const stages = async (client: Client, type: 'problem' | 'rfp', id: string): Promise<Stage[]> =>
    (await client.request(`query($id: ID!) { ${type}(id: $id) { stages { stage since until } } }`, { id })).data[type]
      .stages;
  const names = (line: Stage[]): string[] => line.map(({ stage }) => stage);
  const reached = (line: Stage[]): string[] => names(line.filter(({ since }) => since));
  const at = (line: Stage[], stage: string): Stage | undefined => line.find((one) => one.stage === stage);
  const cancel = async ({ owner }: Scene, rfpId: string): Promise<void> => {
    const input = { rfpId, reason: 'needIsGone' };
    expect((await api.as(owner.head).request(CANCEL, { input })).data.cancelRfp.refusals).toEqual([]);
  };
  const dueOf = async (type: string, id: string): Promise<string | undefined> =>
    (
      await api.owner.query<{ until: Date }>('select until from waiting where object_type = $1 and object_id = $2', [
        type,
        id,
      ])
    ).rows[0]?.until?.toISOString();

  it('of a problem: all lies ahead of a draft, then each is reached in turn', async () => {
    const owner = await api.a.organization({ capacities: ['problemOwner'] });
    const office = await api.an.office();
    const draft = await stages(api.as(owner.head), 'problem', await draftProblem(api, owner));
    expect([names(draft), reached(draft)]).toEqual([PROBLEM, []]);
    const submitted = await submittedProblem(api, { owner, office });
    const inTriage = await stages(api.as(owner.head), 'problem', submitted);
    expect([names(inTriage), reached(inTriage)]).toEqual([PROBLEM, ['submitted']]);
    expect(at(inTriage, 'submitted')?.until).toBe(await dueOf('problem', submitted));
    const accepted = await acceptedProblem(api, { owner, office });
    const waiting = await stages(api.as(owner.head), 'problem', accepted);
    expect(reached(waiting)).toEqual(['submitted', 'accepted']);
    expect(at(waiting, 'submitted')?.until).toBe(at(waiting, 'accepted')?.since);
    expect(at(waiting, 'accepted')?.until).toBe(await dueOf('problem', accepted));
  });

  it('of a problem go on with its definition and its RFP, and fall back when that is cancelled', async () => {
    const scene = await setScene(api);
    const line = (person = scene.owner.head) => stages(api.as(person), 'problem', scene.problemId);
    const DEFINED = PROBLEM.slice(0, 5);
    expect(reached(await line())).toEqual(DEFINED);
    const rfpId = await approvedRfp(api, scene);
    expect(reached(await line())).toEqual(DEFINED);
    await cancel(scene, rfpId);
    const open = await openRfp(api, scene);
    const inMarket = await line();
    expect([names(inMarket), reached(inMarket)]).toEqual([PROBLEM, [...DEFINED, 'inMarket']]);
    const closesAt = (await api.anonymous.request('query($id: ID!) { rfp(id: $id) { closesAt } }', { id: open })).data
      .rfp.closesAt;
    expect(at(inMarket, 'inMarket')?.until).toBe(closesAt);
    await cancel(scene, open);
    expect(reached(await line())).toEqual(DEFINED);
    expect(
      (
        await api
          .as(scene.owner.head)
          .request(WITHDRAW, { input: { problemId: scene.problemId, reason: 'needIsGone' } })
      ).data.withdrawProblem.refusals,
    ).toEqual([]);
    const ended = await line();
    expect(names(ended)).toEqual([...DEFINED, 'withdrawn']);
    expect(at(ended, 'withdrawn')?.until).toBeNull();
  });

  it('tell a definer nothing of an RFP in writing, nor anybody of matches', async () => {
    const scene = await setScene(api);
    const other = await api.a.organization({ capacities: ['definer'] });
    await api.owner.query(
      `insert into problem_access (id, problem_id, organization_id, kind, source_id, since)
        values (gen_random_uuid(), $1, $2, 'offered', gen_random_uuid(), clock_timestamp())`,
      [scene.problemId, other.id],
    );
    const seen = () => stages(api.as(other.head), 'problem', scene.problemId);
    const rfpSeen = async (person: { id: string }) =>
      (
        await api
          .as(person)
          .request('query($id: ID!) { problem(id: $id) { rfp { id state } } }', { id: scene.problemId })
      ).data.problem.rfp;
    const before = await seen();
    const { id } = await writtenRfp(api, scene);
    expect(await seen()).toEqual(before);
    expect(at(await stages(api.as(scene.owner.head), 'problem', scene.problemId), 'defined')?.until).toBe(
      await dueOf('rfp', id),
    );
    const both = async () => [await rfpSeen(other.head), await rfpSeen(scene.owner.head)];
    expect(await both()).toEqual([null, { id, state: 'draft' }]);
    await cancel(scene, id);
    expect(await both()).toEqual([null, null]);
    const rfpId = await openRfp(api, scene);
    expect(await both()).toEqual([
      { id: rfpId, state: 'open' },
      { id: rfpId, state: 'open' },
    ]);
    const open = [await seen(), await stages(api.anonymous, 'rfp', rfpId)];
    await aMatch(api, rfpId, scene.solver.id, { state: 'notified' });
    expect([await seen(), await stages(api.anonymous, 'rfp', rfpId)]).toEqual(open);
  });

  it('of an RFP: its makers see how it was made, all others what is public; taken back, it starts again', async () => {
    const scene = await setScene(api);
    const { id, draftHash } = await writtenRfp(api, scene);
    const line = () => stages(api.as(scene.owner.head), 'rfp', id);
    const drafting = await line();
    expect([names(drafting), reached(drafting)]).toEqual([RFP, ['draft']]);
    expect(at(drafting, 'draft')?.until).toBe(await dueOf('rfp', id));
    await api.as(scene.owner.head).request(SUBMIT, { input: { rfpId: id, contentHash: draftHash } });
    expect(reached(await line())).toEqual(['draft', 'inReview']);
    await api.as(scene.office.head).request(CHANGES, { input: { rfpId: id, note: 'Say how wide the loom is.' } });
    expect(reached(await line())).toEqual(['draft']);
    await cancel(scene, id);

    const open = await openRfp(api, scene);
    const [made, teaser] = [
      await stages(api.as(scene.definer.head), 'rfp', open),
      await stages(api.as(scene.solver.head), 'rfp', open),
    ];
    expect([names(made), reached(made)]).toEqual([RFP, RFP.slice(0, 4)]);
    expect([names(teaser), reached(teaser)]).toEqual([['open', 'closed', 'opened'], ['open']]);
    expect(at(teaser, 'open')).toEqual(at(made, 'open'));
    await giveAccess(api, open, scene.solver);
    await submittedProposal(api, open, scene.solver);
    await closeNow(api, open);
    const over = await stages(api.anonymous, 'rfp', open);
    expect(reached(over).filter((stage) => stage !== 'opening')).toEqual(['open', 'closed', 'opened']);
    expect(reached(await stages(api.as(scene.owner.head), 'problem', scene.problemId))).toEqual(PROBLEM);
    await cancel(scene, open);
    expect(names(await stages(api.anonymous, 'rfp', open)).at(-1)).toBe('cancelled');
  });
});
