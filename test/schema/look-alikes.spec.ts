import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { FoldLookAlikes1795500002520 } from '../../migrations/1795500002520-fold-look-alikes.js';
import { startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

const idOf = (n: number): string => `01900000-0000-7000-8000-00000000000${n}`;
/** Names with the fold that they got before look-alikes counted; о, а, С, О and Α are not Latin. */
const ROWS = [
  { id: idOf(1), name: 'Gоlrang', folded: 'gоlrang', province: 'IR-07' },
  { id: idOf(2), name: 'Golrang', folded: 'golrang', province: 'IR-07' },
  { id: idOf(3), name: 'Golrаng', folded: 'golrаng', province: 'IR-07' },
  { id: idOf(4), name: 'شرکت СОСА', folded: 'شرکتсоса', province: 'IR-07' },
  { id: idOf(5), name: 'Gоlrang', folded: 'gоlrang', province: 'IR-10' },
  { id: idOf(6), name: 'Αlpha', folded: 'αlpha', province: 'IR-07', listed: true },
  { id: idOf(7), name: 'Alpha', folded: 'alpha', province: 'IR-07', listed: true },
  { id: idOf(8), name: 'Газпром', folded: 'газпром', province: 'IR-07' },
  { id: idOf(9), name: 'Novin', folded: `novin ${idOf(9)}`, province: 'IR-07' },
];
const TWINS = `query ($first: Int, $after: String) { organizationTwins(first: $first, after: $after) { totalCount
  nodes { id organization { id name } first { id name } } pageInfo { hasNextPage endCursor } } }`;

describe('names in look-alike letters that were stored before the rule', () => {
  let database: TestDatabase;
  let api: TestApi;

  beforeAll(async () => {
    database = await freshDatabase();
    const owner = await new DataSource({ type: 'postgres', url: database.url }).initialize();
    const runner = owner.createQueryRunner();
    const migration = new FoldLookAlikes1795500002520();
    await migration.down(runner);
    await runner.query(
      `insert into organization (id, name, name_folded, country, province, listed, locale, created_at)
        select id, name, folded, 'IR', province, coalesce(listed, false), 'fa', now()
        from jsonb_to_recordset($1) as t (id uuid, name text, folded text, province text, listed boolean)`,
      [JSON.stringify(ROWS)],
    );
    await runner.startTransaction();
    await migration.up(runner);
    await runner.commitTransaction();
    await runner.release();
    await owner.destroy();
    api = await startApi(database);
  }, 90_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  it('are folded as what they look like; of twins the later ones are kept apart, and none is lost', async () => {
    const { rows } = await api.owner.query<{ name: string; folded: string }>(
      'select name, name_folded as folded from organization order by id',
    );
    expect(rows).toEqual([
      { name: 'Gоlrang', folded: 'golrang' },
      { name: 'Golrang', folded: `golrang ${idOf(2)}` },
      { name: 'Golrаng', folded: `golrang ${idOf(3)}` },
      { name: 'شرکت СОСА', folded: 'شرکتcoca' },
      { name: 'Gоlrang', folded: 'golrang' },
      { name: 'Αlpha', folded: 'alpha' },
      { name: 'Alpha', folded: 'alpha' },
      { name: 'Газпром', folded: 'газпром' },
      // Kept apart by an earlier folding from one that has gone by another name since.
      { name: 'Novin', folded: 'novin' },
    ]);
  });

  it('are found by either spelling', async () => {
    const client = api.as(await api.a.person());
    const found = async (search: string) =>
      (
        await client.request(
          'query ($search: String!) { organizations(filter: { search: $search }) { nodes { id } } }',
          { search },
        )
      ).data.organizations.nodes.length;
    expect([await found('golrang'), await found('Gоlrang'), await found('COCA')]).toEqual([4, 4, 1]);
  });

  it('are listed in pairs for the administrator, by pages, as long as they look alike', async () => {
    const admin = api.as(await api.an.administrator());
    const first = (await admin.request(TWINS, { first: 1 })).data.organizationTwins;
    expect(first).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    const rest = (await admin.request(TWINS, { first: 5, after: first.pageInfo.endCursor })).data.organizationTwins;
    const pair = (n: number, name: string) => ({
      id: idOf(n),
      organization: { id: idOf(n), name },
      first: { id: idOf(1), name: 'Gоlrang' },
    });
    expect([...first.nodes, ...rest.nodes]).toEqual([pair(3, 'Golrаng'), pair(2, 'Golrang')]);
    await api.owner.query("update organization set name = 'Golbaran', name_folded = 'golbaran' where id = $1", [
      idOf(3),
    ]);
    expect((await admin.request(TWINS, {})).data.organizationTwins.totalCount).toBe(1);
  });

  it("is the administrator's alone", async () => {
    for (const who of [api.anonymous, api.as(await api.a.person())])
      expect((await who.request(TWINS, {})).errors?.[0]?.extensions.code).toMatch(/UNAUTHENTICATED|FORBIDDEN/);
  });
});
