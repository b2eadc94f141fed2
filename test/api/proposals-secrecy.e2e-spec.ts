import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { AppointStandIns, EscalateWaiting } from '@peyvand/insights';
import { KeepReads } from '@peyvand/insights';
import { noticeRulesOf } from '@peyvand/notices';
import { Db } from '@peyvand/platform';
import { createApi } from '../../apps/api/src/create-api.js';
import { ReconfirmProposal } from '../../libs/proposals/src/operations/reconfirm-proposal.js';
import { startApi, type TestApi } from '../support/api.js';
import { signInUrl, testConfig } from '../support/config.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { CANARY, CANARY_PRICE, closeNow, SAVE_PROPOSAL, submittedProposal } from '../support/proposals.js';
import { giveAccess, openRfp, setScene, type Scene } from '../support/rfps.js';

const ALL = `query($rfpId: ID!, $id: ID!) {
  proposal(id: $id) { id state version submittedAt technical { approach } price { amount } receipts { digest } steps {
  step } draft { revision } }
  proposals(filter: { rfpId: $rfpId }) { totalCount { count }
    nodes { id party { id } technical { approach } price { amount } } }
  myProposals { totalCount { count } }
  rfp(id: $rfpId) { proposals { totalCount { count } nodes { id } } myProposal { id } } }`;

describe('what is seen of a proposal', () => {
  let database: TestDatabase;
  let api: TestApi;
  let scene: Scene;
  let rfpId: string;
  let id: string;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    scene = await setScene(api);
    rfpId = await openRfp(api, scene);
    await giveAccess(api, rfpId, scene.solver);
    ({ id } = await submittedProposal(api, rfpId, scene.solver));
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const read = async (person: { id: string }) => (await api.as(person).request(ALL, { rfpId, id })).data;
  const others = async () => {
    const rival = await api.a.organization({ capacities: ['solver'] });
    await giveAccess(api, rfpId, rival);
    return [scene.owner.head, scene.definer.head, ...scene.office.officers, rival.head];
  };

  it('is nothing at all before the opening, but for its own party, which sees state and receipt', async () => {
    for (const person of await others())
      expect(await read(person)).toEqual({
        proposal: null,
        proposals: { totalCount: { count: 0 }, nodes: [] },
        myProposals: { totalCount: { count: 0 } },
        rfp: { proposals: { totalCount: { count: 0 }, nodes: [] }, myProposal: null },
      });
    expect(await read(scene.solver.head)).toMatchObject({
      proposal: {
        state: 'submitted',
        technical: null,
        price: null,
        draft: null,
        receipts: [{ digest: expect.any(String) }],
      },
      proposals: { totalCount: { count: 0 } },
      rfp: { myProposal: { id } },
    });
  });

  it('stands in no table but its own, and there the application cannot read it', async () => {
    const tables = await api.owner.query<{ name: string }>(
      `select table_name as name from information_schema.tables
        where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    const holding: string[] = [];
    for (const { name } of tables.rows) {
      const { rows } = await api.owner.query(
        `select 1 from "${name}" t where t::text like '%' || $1 || '%' or t::text like '%' || $2 || '%' limit 1`,
        [CANARY, CANARY_PRICE],
      );
      if (rows.length) holding.push(name);
    }
    expect(holding).toEqual(['proposal_content']);
    const client = new pg.Client({ connectionString: signInUrl(database.url) });
    await client.connect();
    try {
      for (const role of ['', 'reset role', 'set role peyvand_app', 'reset session authorization']) {
        if (role) await client.query(role);
        expect((await client.query('select * from proposal_content')).rows).toEqual([]);
        await expect(client.query('update proposal_content set content = content')).rejects.toThrow(
          'permission denied',
        );
      }
      const { rows } = await client.query<{ owner: string }>(
        "select tableowner as owner from pg_tables where tablename = 'proposal_content'",
      );
      for (const way of [
        `set role ${rows[0]?.owner}`,
        `set session authorization ${rows[0]?.owner}`,
        'alter table proposal_content disable row level security',
        'alter table proposal_content disable trigger all',
        'drop policy only_what_is_opened_is_read on proposal_content',
        'truncate proposal_content',
        'create table public.mine (n int)',
        "set session_replication_role = 'replica'",
      ])
        await expect(client.query(way)).rejects.toMatchObject({ code: '42501' });
    } finally {
      await client.end();
    }
  });

  it('is not served by somebody who owns the schema', async () => {
    await expect(createApi(testConfig(database.url, { DATABASE_URL: database.url }))).rejects.toThrow(
      'owns the schema',
    );
  });

  it('leaves no trace of its RFP in events, nor of its party in what waits', async () => {
    const events = await api.owner.query("select payload from outbox where event like 'proposal.%'");
    expect(events.rowCount).toBeGreaterThan(0);
    for (const { payload } of events.rows) expect(payload).toEqual({ proposalId: id });
    const waiting = await api.owner.query("select 1 from waiting where object_type in ('proposal', 'proposalDraft')");
    expect(waiting.rowCount).toBe(0);
    const streams = await api.owner.query("select distinct stream from audit_entry where text like '%' || $1 || '%'", [
      id,
    ]);
    expect(streams.rows).toEqual([{ stream: `proposals:${scene.solver.id}` }]);
  });

  it('waits for its party alone when it has to be confirmed again: nobody else finds, counts or is told of it', async () => {
    const own = await setScene(api);
    const party = own.solver;
    const rfp = await openRfp(api, own);
    await giveAccess(api, rfp, party);
    const fallback = await api.an.office({ fallback: true });
    const administrator = await api.an.administrator();
    const proposal = (await submittedProposal(api, rfp, party)).id;
    const curious = [own.owner.head, own.definer.head, ...own.office.officers, ...fallback.officers, administrator];
    const seen = async () => {
      const answers: unknown[] = [];
      for (const person of curious) {
        const { data, errors } = await api.as(person).request(
          `query($rfpId: ID!, $id: ID!) { myWork(first: 50) { totalCount
              counts { total byType { objectType count } } nodes { objectType objectId } }
            proposal(id: $id) { waitsFor { role } clockNext { step } }
            rfp(id: $rfpId) { proposals { totalCount { count } } waitsFor { role } } }`,
          { rfpId: rfp, id: proposal },
        );
        answers.push(data, errors ?? []);
        for (const office of [own.office, fallback].filter(({ officers }) =>
          officers.some(({ id }) => id === person.id),
        ))
          answers.push(
            (
              await api
                .as(person)
                .request(
                  'query($officeId: ID) { cockpit(officeId: $officeId) { queue { objectType count overdue } elsewhere { objectType count overdue } decisions { count } reasons { count } } }',
                  { officeId: office.id },
                )
            ).data.cockpit,
          );
      }
      return answers;
    };
    const before = await seen();
    expect(JSON.stringify(before)).not.toContain(proposal);
    // Nor do they of a draft beside it that its author leaves.
    const content = { technical: { approach: `Another camera, ${CANARY}.` } };
    const saved = await api
      .as(party.head)
      .request(SAVE_PROPOSAL, { input: { proposalId: proposal, revision: 0, content } });
    expect(saved.data.saveProposalDraft.refusals).toEqual([]);
    expect(await seen()).toEqual(before);
    await api.owner.query('update waiting set remind_at = clock_timestamp() where object_id = $1', [proposal]);
    await api.app.get(EscalateWaiting, { strict: false }).run();
    await api.app.get(AppointStandIns, { strict: false }).run();
    expect(
      (
        await api.owner.query(
          `select object_type, organization_id, office_id, administrator, escalation, unattended_at from waiting
            where object_id = $1`,
          [proposal],
        )
      ).rows,
    ).toEqual([
      {
        object_type: 'proposalDraft',
        organization_id: party.id,
        office_id: null,
        administrator: false,
        escalation: 'reminded',
        unattended_at: null,
      },
    ]);
    expect(await seen()).toEqual(before);
    await api.owner.query('update rfp set material_number = 1 where id = $1', [rfp]);
    await api.app.get(ReconfirmProposal, { strict: false }).demand(rfp);
    const rows = async () =>
      (
        await api.owner.query(
          `select w.organization_id as party, w.office_id, w.person_id, w.administrator, w.escalation, w.reminders,
            w.unattended_at, w.until = r.closes_at as at_close, w.remind_at is null as told
           from waiting w, rfp r where w.object_type = 'proposal' and w.object_id = $1 and r.id = $2`,
          [proposal, rfp],
        )
      ).rows;
    const row = { party: party.id, office_id: null, person_id: null, administrator: false, unattended_at: null };
    expect(await rows()).toEqual([{ ...row, escalation: 'none', reminders: 0, at_close: true, told: false }]);
    expect(await seen()).toEqual(before);
    // Half of its time is over, and then all of it, for as long as the close is late.
    const late = () =>
      api.owner.query(
        'update waiting set remind_at = clock_timestamp() where object_id = $1 and remind_at is not null',
        [proposal],
      );
    for (const _round of [1, 2, 3]) {
      await late();
      await api.app.get(EscalateWaiting, { strict: false }).run();
      await api.app.get(AppointStandIns, { strict: false }).run();
    }
    expect(await rows()).toEqual([{ ...row, escalation: 'reminded', reminders: 1, at_close: true, told: true }]);
    expect((await api.owner.query('select 1 from office_stand_in where object_id = $1', [proposal])).rowCount).toBe(0);
    expect(await seen()).toEqual(before);
    const events = await api.owner.query<{ payload: object }>(
      `select payload from outbox where event like 'waiting.%' and payload::text like '%' || $1 || '%'
        order by (payload ->> 'objectType' = 'proposal') desc`,
      [proposal],
    );
    const keys = ['level', 'objectId', 'objectType', 'waitingId'];
    expect(events.rows.map(({ payload }) => Object.keys(payload).sort())).toEqual([keys, keys]);
    const told = await Promise.all(
      noticeRulesOf('waiting.overdue').map((rule) =>
        rule.collect(events.rows[0]?.payload as never, api.app.get(Db, { strict: false }), {}),
      ),
    );
    const leaders = await api.owner.query<{ id: string }>(
      "select person_id as id from membership where organization_id = $1 and until is null and role <> 'member'",
      [party.id],
    );
    expect(told.flat().map(({ recipientIds, objectId }) => [objectId, [...recipientIds].sort()])).toEqual([
      [proposal, leaders.rows.map(({ id: leader }) => leader).sort()],
    ]);
    expect(
      (
        await api
          .as(party.head)
          .request('query($id: ID!) { proposal(id: $id) { waitsFor { role isMine organization { id } } } }', {
            id: proposal,
          })
      ).data.proposal.waitsFor,
    ).toEqual([{ role: 'party', isMine: true, organization: { id: party.id } }]);
    await closeNow(api, rfp);
    expect((await api.owner.query('select 1 from waiting where object_id = $1', [proposal])).rowCount).toBe(0);
  });

  it('is all of it for owner and office once opened, and nothing still for the others', async () => {
    await closeNow(api, rfpId);
    const seen = {
      proposal: {
        state: 'opened',
        technical: { approach: expect.stringContaining(CANARY) },
        price: { amount: CANARY_PRICE },
        receipts: null,
        steps: null,
        draft: null,
      },
    };
    for (const person of [scene.owner.head, scene.office.head]) {
      const data = await read(person);
      expect(data).toMatchObject({
        ...seen,
        proposals: { totalCount: { count: 1 }, nodes: [{ party: { id: scene.solver.id } }] },
        rfp: { proposals: { totalCount: { count: 1 } } },
      });
    }
    expect((await read(scene.definer.head)).proposal).toBeNull();
    expect(await read(scene.solver.head)).toMatchObject({
      proposal: { state: 'opened', price: { amount: CANARY_PRICE } },
    });
    // Its party learns who opened it, and nobody else.
    await api.app.get(KeepReads, { strict: false }).run();
    const log = 'query { accessLog { nodes { reader organization { id } people proposal { id } } } }';
    const logOf = async (person: { id: string }): Promise<{ proposal: object | null }[]> =>
      (await api.as(person).request(log)).data.accessLog.nodes;
    const by = (reader: 'owner' | 'office') => ({
      ...{ reader, organization: { id: scene[reader].id }, people: 1, proposal: { id } },
    });
    const ofParty = await logOf(scene.solver.head);
    expect(ofParty).toHaveLength(2);
    expect(ofParty).toEqual(expect.arrayContaining([by('owner'), by('office')]));
    for (const { head } of [scene.owner, scene.office, scene.definer])
      expect((await logOf(head)).filter(({ proposal }) => proposal)).toEqual([]);
  });

  it('keeps the price shut where there are two envelopes', async () => {
    const two = await setScene(api);
    const rfp = await openRfp(api, two, { envelopes: 'two' });
    await giveAccess(api, rfp, two.solver);
    const sealed = await submittedProposal(api, rfp, two.solver);
    await closeNow(api, rfp);
    const opened = (
      await api
        .as(two.owner.head)
        .request('query($id: ID!) { proposal(id: $id) { state technical { approach } price { amount } } }', {
          id: sealed.id,
        })
    ).data.proposal;
    expect(opened).toEqual({ state: 'opened', technical: { approach: expect.any(String) }, price: null });
  });
});
