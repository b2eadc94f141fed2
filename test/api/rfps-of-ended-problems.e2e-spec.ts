import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@peyvand/kernel';
import { Db } from '@peyvand/platform';
import { CancelRfp, CloseRfp } from '@peyvand/rfps';
import { EndEngagement } from '../../libs/definitions/src/engagements/operations/end-engagement.js';
import { VoidProposals } from '../../libs/proposals/src/operations/void-proposals.js';
import { codesOf, errorsOf, startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { found } from '../support/found.js';
import {
  CANARY,
  closeNow,
  CREATE_PROPOSAL,
  fullProposal,
  requirementsOf,
  SUBMIT_PROPOSAL,
  submittedProposal,
} from '../support/proposals.js';
import { CREATE, giveAccess, openRfp, setScene, type Scene } from '../support/rfps.js';

const WITHDRAW =
  'mutation($input: WithdrawProblemInput!) { withdrawProblem(input: $input) { problem { state } refusals { code } } }';
const SOLVE =
  'mutation($input: SolveProblemInput!) { solveProblem(input: $input) { problem { state } refusals { code } } }';
const CLOSE_UNSOLVED =
  'mutation($input: CloseUnsolvedInput!) { closeProblemUnsolved(input: $input) { problem { state } refusals { code } } }';

describe('the RFP of a problem that ended', () => {
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

  const inMarket = async (): Promise<{ scene: Scene; rfpId: string; proposalId: string }> => {
    const scene = await setScene(api);
    const rfpId = await openRfp(api, scene);
    await giveAccess(api, rfpId, scene.solver);
    return { scene, rfpId, proposalId: (await submittedProposal(api, rfpId, scene.solver)).id };
  };
  const ends = {
    withdrawn: ({ owner, problemId }: Scene) =>
      api.as(owner.head).request(WITHDRAW, { input: { problemId, reason: 'needIsGone' } }),
    solved: ({ owner, problemId }: Scene) =>
      api.as(owner.head).request(SOLVE, { input: { problemId, solution: 'A new reed.' } }),
    unsolved: ({ office, problemId }: Scene) =>
      api.as(office.head).request(CLOSE_UNSOLVED, { input: { problemId, reason: 'noSolver' } }),
  };
  const end = async (how: keyof typeof ends, scene: Scene): Promise<void> => {
    const [payload] = Object.values((await ends[how](scene)).data);
    expect(payload).toEqual({ problem: { state: how }, refusals: [] });
  };
  const stateOf = async (rfpId: string, proposalId: string): Promise<unknown> =>
    (
      await api.owner.query(
        `select r.state as rfp, r.cancel_reason as reason, p.state as proposal from rfp r join proposal p
          on p.rfp_id = r.id where r.id = $1 and p.id = $2`,
        [rfpId, proposalId],
      )
    ).rows[0];
  /** What the handlers of the problem's event do. */
  const deliver = async ({ problemId }: Scene, rfpId: string): Promise<void> => {
    await api.app.get(CancelRfp, { strict: false }).runFor(problemId);
    const { rows } = await api.owner.query("select 1 from rfp where id = $1 and state = 'cancelled'", [rfpId]);
    if (rows.length) await api.app.get(VoidProposals, { strict: false }).run(rfpId);
  };
  const CANCELLED = { rfp: 'cancelled', reason: 'problemEnded', proposal: 'void' };

  it('is not begun by a definer whose work ended with it, who hears no more than of one that is not there', async () => {
    const scene = await setScene(api);
    await end('withdrawn', scene);
    await api.app.get(EndEngagement, { strict: false }).endAll(scene.problemId);
    for (const problemId of [scene.problemId, newId()])
      expect(errorsOf(await api.as(scene.definer.head).request(CREATE, { input: { problemId } }))).toEqual([
        'NOT_FOUND',
      ]);
  });

  it('takes nothing and is never opened once it was withdrawn, although the event is late', async () => {
    const { scene, rfpId, proposalId } = await inMarket();
    const late = await api.a.organization({ capacities: ['solver'] });
    await giveAccess(api, rfpId, late);
    const content = fullProposal(await requirementsOf(api, rfpId));
    await end('withdrawn', scene);
    const refused = async () => {
      const { data } = await api.as(scene.solver.head).request(SUBMIT_PROPOSAL, { input: { proposalId, content } });
      const begun = (await api.as(late.head).request(CREATE_PROPOSAL, { input: { rfpId } })).data.createProposal;
      return [...codesOf(data.submitProposal), ...codesOf(begun)];
    };
    const steps = async () =>
      (
        await api
          .as(scene.solver.head)
          .request('query($id: ID!) { proposal(id: $id) { nextSteps { name refusals { code } } } }', { id: proposalId })
      ).data.proposal.nextSteps;
    expect(await refused()).toEqual(['PROBLEM_WITHDRAWN', 'PROBLEM_WITHDRAWN']);
    expect(await steps()).toEqual([
      { name: 'proposal.replace', refusals: [{ code: 'PROBLEM_WITHDRAWN' }] },
      { name: 'proposal.withdraw', refusals: [{ code: 'PROBLEM_WITHDRAWN' }] },
      { name: 'proposal.edit', refusals: [] },
    ]);
    await api.owner.query(
      `update rfp set questions_until = null, answers_until = null, closes_at = clock_timestamp() where id = $1`,
      [rfpId],
    );
    const close = api.app
      .get(Db, { strict: false })
      .inTransaction(() => api.app.get(CloseRfp, { strict: false }).run(rfpId));
    await expect(close).rejects.toMatchObject({ code: 'PROBLEM_WITHDRAWN' });

    await closeNow(api, rfpId);
    expect(await stateOf(rfpId, proposalId)).toEqual(CANCELLED);
    expect((await refused())[0]).toBe('PROBLEM_WITHDRAWN');
    await deliver(scene, rfpId);
    expect(await stateOf(rfpId, proposalId)).toEqual(CANCELLED);
    const { rows } = await api.owner.query(
      `select
        (select count(*)::int from rfp_step where subject_id = $1 and step in ('close', 'finishOpening')) as closed,
        (select count(*)::int from rfp_step where subject_id = $1 and step = 'cancel') as cancelled,
        (select count(*)::int from proposal_step where subject_id = $2 and step = 'void') as void`,
      [rfpId, proposalId],
    );
    expect(rows).toEqual([{ closed: 0, cancelled: 1, void: 1 }]);
    for (const { head } of [scene.owner, scene.office]) {
      const read = await api
        .as(head)
        .request('query($id: ID!) { rfp(id: $id) { proposals { nodes { technical { approach } } } } }', { id: rfpId });
      expect(JSON.stringify(read)).not.toContain(CANARY);
      expect(read.data.rfp.proposals.nodes).toEqual([]);
    }
  });

  it('waits at its close for whoever is ending the problem at that moment', async () => {
    const { scene, rfpId, proposalId } = await inMarket();
    const client = await api.owner.connect();
    try {
      await client.query('begin');
      await client.query(
        `update problem set state = 'withdrawn', being_defined = false, closed_at = clock_timestamp() where id = $1`,
        [scene.problemId],
      );
      const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
      const closing = closeNow(api, rfpId);
      await found(
        async () =>
          (
            await api.owner.query('select 1 from pg_stat_activity where $1 = any(pg_blocking_pids(pid))', [
              rows[0]?.pid,
            ])
          ).rowCount,
        (waiting) => waiting === 1,
      );
      await client.query('commit');
      await closing;
    } finally {
      await client.query('rollback');
      client.release();
    }
    expect(await stateOf(rfpId, proposalId)).toEqual(CANCELLED);
  });

  it.each(['solved', 'unsolved'] as const)('stays as it was when it is opened and the problem is %s', async (how) => {
    const { scene, rfpId, proposalId } = await inMarket();
    await closeNow(api, rfpId);
    await end(how, scene);
    await deliver(scene, rfpId);
    expect(await stateOf(rfpId, proposalId)).toEqual({ rfp: 'opened', reason: null, proposal: 'opened' });
  });

  it('ends opened too when the problem is withdrawn, and unopened however the problem ends', async () => {
    const opened = await inMarket();
    await closeNow(api, opened.rfpId);
    await end('withdrawn', opened.scene);
    await deliver(opened.scene, opened.rfpId);
    expect(await stateOf(opened.rfpId, opened.proposalId)).toMatchObject({ rfp: 'cancelled' });
    const open = await inMarket();
    await end('solved', open.scene);
    await deliver(open.scene, open.rfpId);
    expect(await stateOf(open.rfpId, open.proposalId)).toEqual(CANCELLED);
  });
});
