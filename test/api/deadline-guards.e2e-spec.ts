import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { beginProposal } from '../support/proposals.js';
import { giveAccess, openRfp, setScene } from '../support/rfps.js';

const EARLIER = "update rfp set closes_at = closes_at - interval '1 minute' where id = $1";
const CLOSE = "update rfp set state = 'closed' where id = $1";
const WRITE = `insert into proposal_content (id, proposal_id, part, version, content, canonical_text, written_at)
  values (gen_random_uuid(), $1, 'price', 1, '{}', '{}', now())`;
const HAND_IN = `update proposal set state = 'submitted', content_version = 1, receipt_number = 1,
  submitted_at = clock_timestamp() where id = $1`;

describe('the deadline triggers', () => {
  let database: TestDatabase;
  let api: TestApi;
  let rfpId: string;
  let lateId: string;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    const scene = await setScene(api);
    rfpId = await openRfp(api, scene);
    const other = await setScene(api);
    const cancelled = await openRfp(api, other);
    await giveAccess(api, cancelled, other.solver);
    lateId = await beginProposal(api, cancelled, other.solver);
    await api.owner.query("update rfp set state = 'cancelled' where id = $1", [cancelled]);
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  /** Does it all as another role, which is gone with its transaction; answers the codes of what the database said. */
  async function codesAs(prepare: string, ...statements: readonly (readonly [string, string])[]): Promise<string[]> {
    const client = await api.owner.connect();
    try {
      await client.query('begin');
      await client.query(prepare);
      const codes: string[] = [];
      for (const [sql, id] of statements) {
        await client.query('savepoint before');
        codes.push(
          await client.query(sql, [id]).then(
            () => 'done',
            ({ code }: { code: string }) => code,
          ),
        );
        await client.query('rollback to before');
      }
      return codes;
    } finally {
      await client.query('rollback');
      client.release();
    }
  }

  const role = `of_another_name_${randomBytes(4).toString('hex')}`;
  const granted = `grant usage on schema public to ${role};
    grant select, insert, update, delete on all tables in schema public to ${role}; set local role ${role}`;
  const everything = () =>
    [
      [EARLIER, rfpId],
      [CLOSE, rfpId],
      [WRITE, lateId],
      [HAND_IN, lateId],
    ] as const;

  it.each([
    ['the role of the applications', 'set local role peyvand_app'],
    ['a role of another name with the same grants', `create role ${role}; ${granted}`],
    ['a member of that role', `create role ${role}; grant peyvand_app to ${role}; set local role ${role}`],
    ['a superuser who does not own the tables', `create role ${role} superuser; set local role ${role}`],
    [
      'a member of the owner that did not take its role',
      `create role ${role}; do $$ begin execute format('grant %I to ${role}', current_user); end $$; ${granted}`,
    ],
  ])('hold %s', async (_who, prepare) => {
    expect(await codesAs(prepare, ...everything())).toEqual(['PV003', 'PV003', 'PV001', 'PV001']);
  });

  it('let the owner of the tables move time by rows', async () => {
    expect(await codesAs('select 1', ...everything())).toEqual(['done', 'done', 'done', 'done']);
  });

  it('look at the tables themselves, not at temporary ones of the same names', async () => {
    const shadow = `set local role peyvand_app;
      create temporary table rfp on commit drop as
        select p.rfp_id as id, 'open' as state, 'infinity'::timestamptz as closes_at from public.proposal p;
      create temporary table pg_class on commit drop as
        select c.oid, (select r.oid from pg_roles r where r.rolname = 'peyvand_app') as relowner
        from pg_catalog.pg_class c`;
    expect(await codesAs(shadow, [WRITE, lateId], [HAND_IN, lateId])).toEqual(['PV001', 'PV001']);
  });
});
