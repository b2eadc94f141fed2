import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createApi } from '../../apps/api/src/create-api.js';
import { startApi, type TestApi } from '../support/api.js';
import { signInUrl, testConfig } from '../support/config.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { CANARY, CANARY_PRICE, closeNow, submittedProposal } from '../support/proposals.js';
import { giveAccess, openRfp, setScene, type Scene } from '../support/rfps.js';

const ALL = `query($rfpId: ID!, $id: ID!) {
  proposal(id: $id) { id state version submittedAt technical { approach } price { amount } receipts { digest } steps {
  step } draft { revision } }
  proposals(filter: { rfpId: $rfpId }) { totalCount nodes { id party { id } technical { approach } price { amount } } }
  myProposals { totalCount }
  rfp(id: $rfpId) { proposals { totalCount nodes { id } } myProposal { id } } }`;

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
        proposals: { totalCount: 0, nodes: [] },
        myProposals: { totalCount: 0 },
        rfp: { proposals: { totalCount: 0, nodes: [] }, myProposal: null },
      });
    expect(await read(scene.solver.head)).toMatchObject({
      proposal: {
        state: 'submitted',
        technical: null,
        price: null,
        draft: null,
        receipts: [{ digest: expect.any(String) }],
      },
      proposals: { totalCount: 0 },
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
    const waiting = await api.owner.query("select 1 from waiting where object_type = 'proposal'");
    expect(waiting.rowCount).toBe(0);
    const streams = await api.owner.query("select distinct stream from audit_entry where text like '%' || $1 || '%'", [
      id,
    ]);
    expect(streams.rows).toEqual([{ stream: `proposals:${scene.solver.id}` }]);
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
        proposals: { totalCount: 1, nodes: [{ party: { id: scene.solver.id } }] },
        rfp: { proposals: { totalCount: 1 } },
      });
    }
    expect((await read(scene.definer.head)).proposal).toBeNull();
    expect(await read(scene.solver.head)).toMatchObject({
      proposal: { state: 'opened', price: { amount: CANARY_PRICE } },
    });
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
