import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO_PASSWORD } from '../../apps/api/src/demo/cast-writer.js';
import { layOut } from '../../apps/api/src/demo/lay-out.js';
import { startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

describe('the demo data', () => {
  let database: TestDatabase;
  let api: TestApi;
  let printed: string;

  const count = async (sql: string): Promise<number> =>
    Number((await api.owner.query(`select count(*) as count from ${sql}`)).rows[0].count);
  const values = async (sql: string): Promise<string[]> =>
    (await api.owner.query<{ value: string }>(sql)).rows.map(({ value }) => value);

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    printed = await layOut(api.app);
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  it('shows every capacity, offices with officers, and problems in many states', async () => {
    expect(await count('organization')).toBeGreaterThanOrEqual(12);
    expect(
      await values("select distinct kind as value from organization_capacity where state = 'verified' order by 1"),
    ).toEqual(['definer', 'hub', 'lab', 'office', 'park', 'problemOwner', 'publicBody', 'solver']);
    for (const officers of await values(
      `select count(*)::text as value from office o join membership m on m.organization_id = o.organization_id
        group by o.organization_id`,
    ))
      expect(Number(officers)).toBeGreaterThanOrEqual(2);
    expect(await count('office where is_fallback')).toBe(1);
    expect(await count('problem')).toBe(15);
    expect(await values('select distinct language as value from problem order by 1')).toEqual(['en', 'fa']);
    expect(await values('select distinct state as value from problem order by 1')).toEqual([
      'accepted',
      'draft',
      'triage',
    ]);
    expect(await values('select distinct state as value from definition_version order by 1')).toEqual([
      'approved',
      'drafting',
      'officeReview',
      'ownerReview',
    ]);
    expect(await values('select distinct state as value from engagement order by 1')).toEqual([
      'active',
      'applied',
      'done',
      'offered',
    ]);
    expect(await count("rfp where state = 'open'")).toBe(6);
    expect(await values('select distinct state as value from rfp order by 1')).toEqual(['draft', 'inReview', 'open']);
    expect(await values("select distinct confidentiality as value from rfp where state = 'open' order by 1")).toEqual([
      'anonymousOwner',
      'ndaOnly',
      'public',
    ]);
    expect(await values('select distinct state as value from proposal order by 1')).toEqual(['draft', 'submitted']);
    expect(await count('question where answer is null')).toBe(1);
    expect(await values("select object_type || ' ' || kind || ' ' || state as value from file order by 1")).toEqual([
      'problem jpeg unscanned',
      'rfp dxf unscanned',
    ]);
  });

  it('closes in the days to come, and nothing waits for what is not there', async () => {
    expect(await count("rfp where state = 'open' and closes_at < clock_timestamp() + interval '20 days'")).toBe(0);
    expect(await count('outbox where dead_at is not null')).toBe(0);
    expect(
      await count(
        "waiting w where object_type = 'problem' and not exists (select 1 from problem p where p.id = w.object_id)",
      ),
    ).toBe(0);
    expect(await count('session')).toBe(0);
  });

  it('lets everybody it names sign in', async () => {
    const addresses = [...new Set([...printed.matchAll(/\S+@demo\.example/g)].map(([address]) => address))];
    expect(addresses.length).toBeGreaterThanOrEqual(7);
    for (const email of addresses) {
      const { data } = await api.anonymous.request(
        'mutation($input: SignInInput!) { signIn(input: $input) { done refusals { code } } }',
        { input: { email, password: DEMO_PASSWORD } },
      );
      expect(data.signIn).toEqual({ done: true, refusals: [] });
    }
  }, 30_000);

  it('changes nothing the second time, and goes on where it was cut off', async () => {
    const tables = [
      'organization',
      'person',
      'problem',
      'engagement',
      'definition_version',
      'definition_section',
      'rfp',
      'match',
      'question',
      'proposal',
      'file',
      'audit_entry',
    ];
    const counts = async (): Promise<number[]> => Promise.all(tables.map((table) => count(table)));
    const before = await counts();
    expect(await layOut(api.app)).toBe(printed);
    expect(await counts()).toEqual(before);
    await api.owner.query('delete from invitation');
    await layOut(api.app);
    const after = await counts();
    expect(after.slice(0, -1)).toEqual(before.slice(0, -1));
  }, 60_000);
});
