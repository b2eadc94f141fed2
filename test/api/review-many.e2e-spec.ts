import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import type { Colleague } from '../support/factories.js';
import { anRfpLike, manyMatches } from '../support/queues.js';
import { openRfp, setScene } from '../support/rfps.js';

/** What a row of the screen shows. */
const QUEUE = `query($first: Int, $after: String, $orderBy: ReviewOrder) {
  reviewQueue(first: $first, after: $after, orderBy: $orderBy) {
    totalCount { count isCapped } pageInfo { hasNextPage endCursor }
    nodes { id state isStale isMovedUp contactsLeft score { id score } company { id name }
      rfp { id number title closesAt }
      nextSteps { name refusals { code } } } } }`;
interface Page {
  totalCount: { count: number; isCapped: boolean };
  pageInfo: { hasNextPage: boolean; endCursor: string };
  nodes: { id: string }[];
}
const [RFPS, COMPANIES] = [10, 200];

describe('2,000 rows that wait', () => {
  let database: TestDatabase;
  let api: TestApi;
  let officer: Colleague;
  let other: Colleague;
  const page = async (variables: object, who: { id: string } = officer): Promise<Page> => {
    const answer = await api.as(who).request(QUEUE, variables as Record<string, unknown>);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data.reviewQueue as Page;
  };

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    const scene = await setScene(api);
    officer = scene.office.officers[0] as Colleague;
    const first = await openRfp(api, scene);
    const rfps = [first];
    while (rfps.length < RFPS) rfps.push((await anRfpLike(api, first)).id);
    await manyMatches(api, rfps, COMPANIES);
    const small = await api.an.office({ officers: 1 });
    other = small.officers[0] as Colleague;
    await manyMatches(api, [(await anRfpLike(api, first, { officeId: small.id })).id], 5);
    // Of a third office, so that those with few rows stand among many.
    const large = await api.an.office({ officers: 1 });
    const elsewhere: string[] = [];
    while (elsewhere.length < 9) elsewhere.push((await anRfpLike(api, first, { officeId: large.id })).id);
    await manyMatches(api, elsewhere, 2_000);
    await api.owner.query('analyze');
  }, 240_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  it.each(['place', 'score', 'close'])(
    'come in one flow of pages by %s, each with as many statements as the first',
    async (orderBy) => {
      const found: string[] = [];
      const statements: number[] = [];
      const began = Date.now();
      for (let after: string | null = null, more = true; more;) {
        const { result, statements: sent } = await api.countSql(() => page({ first: 100, after, orderBy }));
        found.push(...result.nodes.map(({ id }) => id));
        statements.push(sent);
        expect(result.totalCount).toEqual({ count: 1_000, isCapped: true });
        [after, more] = [result.pageInfo.endCursor, result.pageInfo.hasNextPage];
      }
      process.stdout.write(`2,000 rows by ${orderBy} in 20 pages: ${Date.now() - began} ms\n`);
      expect(found).toHaveLength(RFPS * COMPANIES);
      expect(new Set(found).size).toBe(RFPS * COMPANIES);
      // The first requests of a connection prepare it; once a minute a session is marked as in use.
      expect(Math.min(...statements.slice(-3))).toBeLessThanOrEqual(statements[0] ?? 0);
    },
    120_000,
  );

  it.each(['place', 'score', 'newest', 'close'])(
    'of five rows among 20,000 none is looked for one by one: %s',
    async (orderBy) => {
      const { result, sent } = await api.countSql(() => page({ first: 3, orderBy }, other));
      expect(result).toMatchObject({ totalCount: { count: 5 }, pageInfo: { hasNextPage: true } });
      const next = await api.countSql(() => page({ first: 3, orderBy, after: result.pageInfo.endCursor }, other));
      expect(next.result.nodes).toHaveLength(2);
      const reads = [...sent, ...next.sent].filter(({ text }) => text.includes('page_place'));
      expect(reads).toHaveLength(2);
      for (const { text, values } of reads) {
        const { rows } = await api.owner.query(`explain ${text}`, [...values]);
        const plan = rows.map((row) => row['QUERY PLAN'] as string).join('\n');
        expect(plan).not.toMatch(/Seq Scan on match\b/);
        expect(plan).toMatch(/Index.*Scan.* (using|on) match_/);
      }
    },
  );
});
