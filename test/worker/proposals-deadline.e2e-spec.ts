import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { StoreNotices } from '@peyvand/contracts';
import { Clock } from '@peyvand/kernel';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import { startApi, type RefusalData, type TestApi } from '../support/api.js';
import { workerConfig } from '../support/config.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import type { Organization } from '../support/factories.js';
import { found } from '../support/found.js';
import { beginProposal, fullProposal, requirementsOf, SUBMIT_PROPOSAL } from '../support/proposals.js';
import { giveAccess, openRfp, setScene } from '../support/rfps.js';

const WRITERS = 9;
/** Between two tries of who is late: nobody presses a button more often, and the close has the machine to itself. */
const PAUSE_MS = 50;

interface Answer {
  version: number | null;
  refusals: RefusalData[];
}

describe('the deadline', () => {
  let database: TestDatabase;
  let api: TestApi;
  const workers: NestFastifyApplication[] = [];

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database, { DATABASE_CONNECTIONS: '10' });
    for (const jobs of [[StoreNotices], [StoreNotices]])
      workers.push(await createWorker(workerConfig(database.url), { jobs }));
  }, 120_000);

  afterAll(async () => {
    await Promise.all(workers.map((worker) => worker.close()));
    await api.close();
    await database.drop();
  });

  it.each([
    ['right', 0],
    ['ten minutes fast', 600_000],
    ['ten minutes slow', -600_000],
  ])(
    "holds to the moment for all writers while the application's clock is %s",
    async (_how, offset) => {
      const scene = await setScene(api);
      const rfpId = await openRfp(api, scene);
      const parties: Organization[] = [];
      for (let n = 0; n < WRITERS; n++) parties.push(await api.a.organization({ capacities: ['solver'] }));
      await giveAccess(api, rfpId, ...parties);
      const content = fullProposal(await requirementsOf(api, rfpId));
      const drafts = await Promise.all(
        parties.map(async (party) => ({ party, proposalId: await beginProposal(api, rfpId, party) })),
      );
      api.app.get(Clock).shift(offset);
      const answers: Answer[] = [];
      const submit = async (party: Organization, proposalId: string): Promise<boolean> => {
        const { data, errors } = await api.as(party.head).request(SUBMIT_PROPOSAL, { input: { proposalId, content } });
        if (errors) throw new Error(JSON.stringify(errors));
        answers.push({ version: data.submitProposal.receipt?.version ?? null, refusals: data.submitProposal.refusals });
        return data.submitProposal.refusals.length === 0;
      };
      // However fast the machine is, each has written once, and the deadline falls amid the next rounds.
      const started = Date.now();
      await Promise.all(drafts.map(({ party, proposalId }) => submit(party, proposalId)));
      const {
        rows: [{ closes_at: closesAt }],
      } = await api.owner.query(
        `update rfp set questions_until = null, answers_until = null,
          closes_at = clock_timestamp() + $2 * interval '1 millisecond' where id = $1 returning closes_at`,
        [rfpId, 500 + 2 * (Date.now() - started)],
      );
      const state = () =>
        api.owner.query('select state, closed_at from rfp where id = $1', [rfpId]).then(({ rows }) => rows[0]);
      // Who is late goes on trying, and does not keep the close from happening.
      let isOpened = false;
      const opened = found(state, (rfp) => rfp.state === 'opened').finally(() => {
        isOpened = true;
      });
      await Promise.all(
        drafts.map(async ({ party, proposalId }) => {
          for (let late = 0; late < 3 || !isOpened;)
            if (!(await submit(party, proposalId))) {
              late++;
              await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
            }
        }),
      );
      await opened;
      api.app.get(Clock).shift(0);
      const accepted = answers.filter(({ version }) => version !== null);
      const refused = answers.filter(({ version }) => version === null).flatMap(({ refusals }) => refusals);
      expect(accepted.length).toBeGreaterThanOrEqual(WRITERS);
      expect([...new Set(refused.map(({ code }) => code))]).toEqual(['DEADLINE_PASSED']);
      for (const { params } of refused)
        expect(new Date(params[0]?.value ?? 0).getTime()).toBeGreaterThanOrEqual(closesAt.getTime());

      const receipts = await api.owner.query(
        `select count(*)::int as n, max(r.received_at) as last from proposal_receipt r
          join proposal p on p.id = r.proposal_id where p.rfp_id = $1`,
        [rfpId],
      );
      expect(receipts.rows[0].n).toBe(accepted.length);
      expect(receipts.rows[0].last.getTime()).toBeLessThan(closesAt.getTime());
      const counts = await api.owner.query(
        `select (select count from proposal_closing where rfp_id = $1) as fixed, (select count(*)::int from proposal
          where rfp_id = $1 and state = 'opened') as opened`,
        [rfpId],
      );
      expect(counts.rows[0]).toEqual({ fixed: WRITERS, opened: WRITERS });
    },
    90_000,
  );

  it('is kept by the database itself, whatever the application believes', async () => {
    const scene = await setScene(api);
    const rfpId = await openRfp(api, scene);
    await giveAccess(api, rfpId, scene.solver);
    const proposalId = await beginProposal(api, rfpId, scene.solver);
    await api.owner.query("update rfp set state = 'cancelled' where id = $1", [rfpId]);
    const client = await api.owner.connect();
    try {
      await client.query('begin');
      await client.query('set local role peyvand_app');
      await expect(
        client.query(
          `insert into proposal_content (id, proposal_id, part, version, content, canonical_text, written_at)
            values (gen_random_uuid(), $1, 'price', 1, '{}', '{}', now())`,
          [proposalId],
        ),
      ).rejects.toMatchObject({ code: 'PV001' });
    } finally {
      await client.query('rollback');
      client.release();
    }
  });

  it('closes once when every worker was away at that moment', async () => {
    await Promise.all(workers.splice(0).map((worker) => worker.close()));
    const scene = await setScene(api);
    const rfpId = await openRfp(api, scene);
    await giveAccess(api, rfpId, scene.solver);
    const proposalId = await beginProposal(api, rfpId, scene.solver);
    const content = fullProposal(await requirementsOf(api, rfpId));
    await api.as(scene.solver.head).request(SUBMIT_PROPOSAL, { input: { proposalId, content } });
    await api.owner.query(
      `update rfp set questions_until = null, answers_until = null, closes_at = clock_timestamp() - interval '2 hours'
        where id = $1`,
      [rfpId],
    );
    const late = (await api.as(scene.solver.head).request(SUBMIT_PROPOSAL, { input: { proposalId, content } })).data
      .submitProposal;
    expect(late.refusals).toMatchObject([{ code: 'DEADLINE_PASSED' }]);
    for (const jobs of [[StoreNotices], [StoreNotices]])
      workers.push(await createWorker(workerConfig(database.url), { jobs }));
    await found(
      () => api.owner.query('select state from rfp where id = $1', [rfpId]).then(({ rows }) => rows[0].state),
      (state) => state === 'opened',
    );
    const steps = await api.owner.query(
      `select step, count(*)::int as n from rfp_step
        where subject_id = $1 and step in ('close', 'startOpening', 'finishOpening') group by step order by step`,
      [rfpId],
    );
    expect(steps.rows).toEqual([
      { step: 'close', n: 1 },
      { step: 'finishOpening', n: 1 },
      { step: 'startOpening', n: 1 },
    ]);
    const told = () =>
      api.owner
        .query<{ kind: string }>('select kind from notice where recipient_id = $1 and object_id = $2', [
          scene.solver.head.id,
          proposalId,
        ])
        .then(({ rows }) => rows.map(({ kind }) => kind).sort());
    expect(await found(told, (kinds) => kinds.length === 3)).toEqual([
      'ProposalLocked',
      'ProposalOpened',
      'ProposalReceived',
    ]);
  }, 60_000);
});
