import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import type { Person } from '../support/factories.js';

const LIST = `query($first: Int, $after: String) { organizations(first: $first, after: $after, orderBy: name) {
  pageInfo { hasNextPage endCursor } nodes { name } } }`;

interface Page {
  nodes: { name: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

/** As a Persian dictionary orders them; in the numbers of the letters پ چ ژ ک گ ی come after all others. */
const SORTED = [
  'پایشگران',
  'چاپ نو',
  'حسابگر',
  'ژرف‌کاو',
  'سنجه',
  'شرکت پایش',
  'شرکت فرش',
  'كانون',
  'کانون ب',
  'گرما‌پویان',
  'نگاه‌افزار',
];

describe('lists by name', () => {
  let database: TestDatabase;
  let api: TestApi;
  let person: Person;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    person = await api.a.person();
    for (const name of [...SORTED].reverse()) await api.a.organization({ name });
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  it.each([1, 3, 4, 100])('follow the Persian alphabet, and so do their pages of %i', async (first) => {
    const names: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { organizations }: { organizations: Page } = (await api.as(person).request(LIST, { first, after }))
        .data as { organizations: Page };
      names.push(...organizations.nodes.map(({ name }) => name));
      [after, more] = [organizations.pageInfo.endCursor, organizations.pageInfo.hasNextPage];
    }
    expect(names).toEqual(SORTED);
  });

  it('read their first page from the index of the order', async () => {
    const client = await api.owner.connect();
    try {
      await client.query('begin');
      await client.query('set local enable_seqscan = off');
      const { rows } = await client.query(
        'explain select id from organization o order by (o.name collate persian), o.id limit 21',
      );
      expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toMatch(
        /Index Only Scan using organization_name|Index Scan using organization_name /,
      );
    } finally {
      await client.query('rollback');
      client.release();
    }
  });
});
