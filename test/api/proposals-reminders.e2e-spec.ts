import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { heaviest, toldOf } from '@peyvand/notices';
import { Db, Metrics } from '@peyvand/platform';
import { RemindBeforeClose } from '@peyvand/rfps';
import { startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import type { Organization } from '../support/factories.js';
import {
  beginProposal,
  fullProposal,
  requirementsOf,
  SAVE_PROPOSAL,
  SUBMIT_PROPOSAL,
  submittedProposal,
} from '../support/proposals.js';
import { giveAccess, openRfp, setScene, type Scene } from '../support/rfps.js';

/** Tuesday, 14:00 in Tehran. */
const CLOSE = '2030-01-15T10:30:00Z';
const before = (hours: number, close = CLOSE): Date => new Date(Date.parse(close) - hours * 3_600_000);

describe('a draft before the close', () => {
  let database: TestDatabase;
  let api: TestApi;
  let scene: Scene;
  let rfpId: string;
  /** The same call without a draft, but with a proposal that is handed in. */
  let quiet: string;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    scene = await setScene(api);
    rfpId = await openRfp(api, scene);
    const other = await setScene(api);
    quiet = await openRfp(api, other);
    await giveAccess(api, quiet, other.solver);
    await submittedProposal(api, quiet, other.solver);
    await giveAccess(api, rfpId, scene.solver);
    for (const id of [rfpId, quiet]) await closing(id, CLOSE);
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const closing = (id: string, at: string) =>
    api.owner.query(
      "update rfp set questions_until = null, answers_until = null, opened_at = '2029-12-01', closes_at = $2 where id = $1",
      [id, at],
    );
  const remind = (at: Date): Promise<number> => api.app.get(RemindBeforeClose, { strict: false }).run(at);
  const given = async (id: string): Promise<number[]> =>
    (
      await api.owner.query<{ hours: number }>(
        'select hours from rfp_close_reminder where rfp_id = $1 order by reminded_at',
        [id],
      )
    ).rows.map(({ hours }) => hours);
  const told = async (id: string) =>
    heaviest(await toldOf('rfp.closeNear', { rfpId: id }, api.app.get(Db, { strict: false }))).map(
      ({ draft }) => draft,
    );

  it('says what it lacks by the rule of handing in, to its own party alone', async () => {
    const proposalId = await beginProposal(api, rfpId, scene.solver);
    const content = fullProposal(await requirementsOf(api, rfpId)) as {
      technical: Record<string, unknown>;
      price: Record<string, unknown>;
    };
    const partly = { technical: { ...content.technical, plan: null }, price: null };
    const save = async (revision: number, written: object) =>
      expect(
        (await api.as(scene.solver.head).request(SAVE_PROPOSAL, { input: { proposalId, revision, content: written } }))
          .data.saveProposalDraft.refusals,
      ).toEqual([]);
    await save(1, partly);
    const missing = async (party: Organization = scene.solver) =>
      (
        await api
          .as(party.head)
          .request('query($id: ID!) { proposal(id: $id) { missing { code field params { name value } } } }', {
            id: proposalId,
          })
      ).data.proposal?.missing;
    const submit = async () =>
      (await api.as(scene.solver.head).request(SUBMIT_PROPOSAL, { input: { proposalId, content: partly } })).data
        .submitProposal.refusals;
    const lacks = await missing();
    expect(lacks.map(({ field }: { field: string }) => field)).toEqual(
      expect.arrayContaining(['content.technical.plan', 'content.price.amount']),
    );
    expect(lacks).toEqual(await submit());
    await api.owner.query("update organization_capacity set state = 'revoked' where organization_id = $1", [
      scene.solver.id,
    ]);
    expect(await missing()).toEqual([{ code: 'SOLVER_NOT_VERIFIED', field: null, params: [] }]);
    await api.owner.query("update organization_capacity set state = 'verified' where organization_id = $1", [
      scene.solver.id,
    ]);
    await save(2, { technical: { plan: 'Install.' }, price: content.price });
    expect(await missing()).toEqual([]);
    expect(await missing(scene.owner)).toBeUndefined();
  });

  it('is remembered a week, two days and four hours before, each once, and never in quiet hours but for the last', async () => {
    expect(await remind(before(168.1))).toBe(0);
    expect(await remind(before(168))).toBe(2);
    expect(await remind(before(167))).toBe(0);
    // The close moves so far that the last reminders fall into the night, and on a Friday.
    const [night, friday] = ['2030-01-18T01:30:00Z', '2030-01-20T05:00:00Z'];
    await closing(rfpId, night);
    await closing(quiet, friday);
    expect(await remind(before(48))).toBe(0);
    expect(await remind(before(48, night))).toBe(0);
    expect(await remind(new Date('2030-01-16T04:30:00Z'))).toBe(1);
    expect(await given(rfpId)).toEqual([168, 48]);
    expect(await remind(before(4, night))).toBe(1);
    expect(await given(rfpId)).toEqual([168, 48, 4]);
    expect(await remind(before(1, night))).toBe(0);
    expect(await remind(before(48, friday))).toBe(0);
    expect(await remind(new Date('2030-01-18T08:30:00Z'))).toBe(1);
    expect(await given(quiet)).toEqual([168, 48]);
    // Moved by more than its lead, it is another deadline.
    await closing(rfpId, '2030-02-12T10:30:00Z');
    expect(await remind(before(168, '2030-02-12T10:30:00Z'))).toBe(1);
  });

  it('is known to its party only: of every call the same is said, and nothing of who writes', async () => {
    const events = await api.owner.query<{ payload: object }>(
      "select payload from outbox where event = 'rfp.closeNear' and consumer = 'notices.store'",
    );
    expect(events.rows.every(({ payload }) => Object.keys(payload).join() === 'rfpId')).toBe(true);
    const lines = (await api.app.get(Metrics, { strict: false }).text()).split('\n');
    expect(lines.filter((line) => line.includes('rfps.remind-before-close'))).toEqual([
      `peyvand_clock_items_total{clock="rfps.remind-before-close",outcome="done"} ${events.rowCount}`,
    ]);
    const [mine] = await told(rfpId);
    const leaders = await api.owner.query<{ id: string }>(
      "select person_id as id from membership where organization_id = $1 and until is null and role <> 'member'",
      [scene.solver.id],
    );
    expect([...(mine?.recipientIds ?? [])].sort()).toEqual(leaders.rows.map(({ id }) => id).sort());
    expect(mine?.params).toMatchObject({ closesAt: '2030-02-12T10:30:00Z' });
    expect(await told(quiet)).toEqual([]);
  });

  it('waits for nobody once its RFP is cancelled, before it falls void with it', async () => {
    const { data } = await api
      .as(scene.owner.head)
      .request('mutation($input: CancelRfpInput!) { cancelRfp(input: $input) { refusals { code } } }', {
        input: { rfpId, reason: 'needIsGone' },
      });
    expect(data.cancelRfp.refusals).toEqual([]);
    // A worker makes it void; a reminder that was recorded before may come to be told first.
    const { rows } = await api.owner.query('select state from proposal where rfp_id = $1', [rfpId]);
    expect(rows).toEqual([{ state: 'draft' }]);
    expect(await told(rfpId)).toEqual([]);
  });
});
