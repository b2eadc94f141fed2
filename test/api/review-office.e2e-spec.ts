import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import type { Colleague } from '../support/factories.js';
import { aMatch } from '../support/matching.js';
import { anRfpLike } from '../support/queues.js';
import { openRfp, setScene, type Scene } from '../support/rfps.js';

const QUEUE = `query($rfpId: ID, $first: Int, $after: String, $filter: ReviewFilter, $orderBy: ReviewOrder) {
  reviewQueue(rfpId: $rfpId, first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount { count isCapped } pageInfo { hasNextPage endCursor }
    nodes { id rfp { id } isMovedUp score { score } } } }`;
interface Row {
  id: string;
  rfp: { id: string } | null;
}
interface Page {
  totalCount: { count: number; isCapped: boolean };
  pageInfo: { hasNextPage: boolean; endCursor: string };
  nodes: Row[];
}

describe('the queue of a whole office', () => {
  let database: TestDatabase;
  let api: TestApi;
  let scene: Scene;
  let officer: Colleague;
  let first: string;
  let second: { id: string; problemId: string };
  /** By name: the RFP and the score. */
  const ids: Record<string, string> = {};
  const nameOf = (id: string) => Object.entries(ids).find(([, known]) => known === id)?.[0] ?? id;
  const queue = async (variables: object = {}, who: { id: string } = officer): Promise<Page> => {
    const answer = await api.as(who).request(QUEUE, variables as Record<string, unknown>);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data.reviewQueue as Page;
  };
  const names = async (variables: object = {}, who?: { id: string }) =>
    (await queue(variables, who)).nodes.map(({ id }) => nameOf(id));
  /** All pages, with something that happens after the first one. */
  const pages = async (variables: object, between: () => Promise<unknown> = () => Promise.resolve()) => {
    const found: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Page = await queue({ first: 3, ...variables, after });
      found.push(...page.nodes.map(({ id }) => nameOf(id)));
      if (!after) await between();
      [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
    }
    return found;
  };

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    scene = await setScene(api);
    officer = scene.office.officers[0] as Colleague;
    first = await openRfp(api, scene);
    second = await anRfpLike(api, first, {
      title: 'Weft detector',
      officeField: 'jewelry-gemstones',
      closesIn: '20 minutes',
    });
    const closed = await anRfpLike(api, first, { state: 'closed' });
    const foreign = await anRfpLike(api, first, { officeId: (await api.an.office({ officers: 1 })).id });
    const put = async (rfpId: string, letter: string, scores: readonly number[]) => {
      for (const score of scores) {
        const company = await api.a.organization({ name: `Company ${letter}${score}`, capacities: ['solver'] });
        ids[`${letter}${score}`] = await aMatch(api, rfpId, company.id, { score });
        await api.owner.query(
          'insert into company_award (rfp_id, organization_id, awarded_at) values ($1, $2, clock_timestamp())',
          [rfpId, company.id],
        );
      }
    };
    await put(first, 'a', [90, 70, 50, 30, 10]);
    await put(second.id, 'b', [80, 60, 40, 20]);
    await put(closed.id, 'closed', [95]);
    await put(foreign.id, 'foreign', [99]);
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const ALL = ['a90', 'b80', 'a70', 'b60', 'a50', 'b40', 'a30', 'b20', 'a10'];

  it('holds what waits of all open RFPs of the office, best first, in pages of any size', async () => {
    expect(await queue({ first: 100 })).toMatchObject({ totalCount: { count: 9, isCapped: false } });
    for (const size of [1, 2, 4, 9]) expect(await pages({ first: size })).toEqual(ALL);
    expect(await names({ orderBy: 'score' })).toEqual(ALL);
    expect((await names({ orderBy: 'close' })).map((name) => name.charAt(0)).join('')).toBe('bbbbaaaaa');
    expect((await api.as(scene.solver.head).request(QUEUE)).data.reviewQueue.nodes).toEqual([]);
  });

  it('is narrowed by RFP, field, close, score, assignee and text', async () => {
    expect(await names({ filter: { rfp: second.id } })).toEqual(['b80', 'b60', 'b40', 'b20']);
    expect(await names({ rfpId: second.id })).toEqual(['b80', 'b60', 'b40', 'b20']);
    expect(await names({ filter: { officeField: 'jewelry-gemstones', minScore: 50 } })).toEqual(['b80', 'b60']);
    const closesBefore = new Date(Date.now() + 30 * 60_000).toISOString();
    expect(await names({ filter: { closesBefore, minScore: 70 } })).toEqual(['b80']);
    expect(await names({ filter: { text: 'weft' } })).toEqual(['b80', 'b60', 'b40', 'b20']);
    expect(await names({ filter: { text: `rfp-${second.id}` } })).toEqual(['b80', 'b60', 'b40', 'b20']);
    expect(await names({ filter: { text: 'company a9' } })).toEqual(['a90']);
    expect(await names({ filter: { text: '%' } })).toEqual([]);
    expect(await names({ filter: { assignee: officer.id } })).toEqual([]);
    await api.owner.query('update problem set assignee_id = $2 where id = $1', [second.problemId, officer.id]);
    expect(await names({ filter: { assignee: officer.id } })).toEqual(['b80', 'b60', 'b40', 'b20']);
  });

  it('leaves out what was decided or set aside, unless it is asked for', async () => {
    await api.owner.query("update match set deferred_until = clock_timestamp() + interval '1 hour' where id = $1", [
      ids.a90,
    ]);
    await api.owner.query("update match set state = 'rejected' where id = $1", [ids.b80]);
    expect((await names()).slice(0, 2)).toEqual(['a70', 'b60']);
    expect(await names({ filter: { isDeferred: true } })).toEqual(['a90']);
    expect(await names({ filter: { states: ['rejected'] } })).toEqual(['b80']);
    // Who looks at an empty queue learns when it fills: what is compared now, what comes back, what opens.
    const opening = await anRfpLike(api, first, { state: 'approved' });
    await api.owner.query("update rfp set opens_at = clock_timestamp() + interval '2 hours' where id = $1", [
      opening.id,
    ]);
    const expected = async (who: { id: string }) =>
      (await api.as(who).request('{ reviewQueueExpected { source at closesAt rfp { id } } }')).data.reviewQueueExpected;
    const soon = { at: expect.any(String), closesAt: expect.any(String) };
    const scoring = { source: 'scoring', at: null, closesAt: expect.any(String) };
    const all = await expected(officer);
    expect(all).toHaveLength(4);
    expect(all).toEqual(expect.arrayContaining([first, second.id].map((id) => ({ ...scoring, rfp: { id } }))));
    expect(all.slice(2)).toEqual([
      { source: 'setAside', ...soon, rfp: { id: first } },
      { source: 'opening', ...soon, rfp: { id: opening.id } },
    ]);
    expect(await expected(scene.solver.head)).toEqual([]);
    await api.owner.query("update rfp set state = 'cancelled' where id = $1", [opening.id]);
    await api.owner.query("update match set deferred_until = null, state = 'inReview'");
    expect(await names()).toEqual(ALL);
  });

  it('holds what the office stands in for, and nothing of others', async () => {
    const other = await api.an.office({ officers: 1 });
    const beside = other.officers[0] as Colleague;
    expect(await names({}, beside)).toEqual([]);
    await api.owner.query(
      `insert into office_stand_in (object_type, object_id, office_id, cause, since)
       values ('problem', $1, $2, 'named', clock_timestamp())`,
      [second.problemId, other.id],
    );
    expect(await names({}, beside)).toEqual(['b80', 'b60', 'b40', 'b20']);
  });

  describe.each([
    ['over the office', () => ({}), ALL],
    ['of one RFP', () => ({ rfpId: first }), ['a90', 'a70', 'a50', 'a30', 'a10']],
    ['by score', () => ({ orderBy: 'score' }), ALL],
  ])('%s, while scores move between two pages', (_name, variables, expected) => {
    const score = (name: string, to: number) =>
      api.owner.query('update match set score = $2 where id = $1', [ids[name], to]);
    const back = async () => {
      for (const name of ALL) await score(name, Number(name.slice(1)));
    };

    it.each<[string, () => Promise<unknown>]>([
      ['a company of the next page rises to the top', () => score('a30', 95)],
      ['the first row falls to the end', () => score('a90', 1)],
      [
        'both, twice',
        async () => {
          for (const to of [33, 95]) await score('a30', to);
          for (const to of [34, 1]) await score('a90', to);
        },
      ],
      ['all scores turn round', () => api.owner.query('update match set score = 100 - score')],
      ['a row that was not there comes up', () => comeUp()],
    ])('no row comes twice and none is left out: %s', async (_case, between) => {
      expect(await pages(variables(), between)).toEqual(expected);
      await api.owner.query("delete from match_moved where match_id in (select id from match where origin = 'added')");
      await api.owner.query("delete from match where origin = 'added'");
      await back();
    });

    const comeUp = async () => {
      const company = await api.a.organization({ capacities: ['solver'] });
      await api.owner.query(
        `insert into match (id, rfp_id, organization_id, state, origin, score, created_at)
         values (gen_random_uuid(), $1, $2, 'inReview', 'added', 45, clock_timestamp())`,
        [first, company.id],
      );
    };

    it('what another transaction is about to write is not seen by half', async () => {
      const writer = await api.owner.connect();
      try {
        await writer.query('begin');
        await writer.query('update match set score = 95 where id = $1', [ids.a30]);
        expect(await pages(variables(), () => writer.query('commit'))).toEqual(expected);
      } finally {
        writer.release();
        await back();
      }
    });

    it('a list that is opened anew shows them as they are', async () => {
      await score('a30', 95);
      expect((await names(variables()))[0]).toBe('a30');
      await back();
    });
  });

  it.each(['5:3:', '5:9:9', '0:3:', '9:12:11,10', '99999999999999999999:99999999999999999999:'])(
    'refuses a forged moment: %s',
    async (snapshot) => {
      const { pageInfo } = await queue({ first: 2, orderBy: 'score' });
      const [order, value, , at, id] = Buffer.from(pageInfo.endCursor, 'base64url').toString().split('_');
      const after = Buffer.from([order, value, snapshot, at, id].join('_')).toString('base64url');
      const answer = await api.as(officer).request(QUEUE, { orderBy: 'score', after });
      expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    },
  );

  it('shows of a row what else the company is matched to here, and its profile as it was scored, to officers alone', async () => {
    const told = await api.a.organization({ name: 'Told', capacities: ['solver'], profile: { summary: 'As scored' } });
    const { rows } = await api.owner.query<{ id: string; office: string }>(
      'select id, office_id as office from rfp where id <> all($1::uuid[])',
      [[first, second.id]],
    );
    const foreign = rows.find(({ office }) => office !== scene.office.id)?.id ?? '';
    const id = await aMatch(api, first, told.id, { score: 65, state: 'notified' });
    const other = await aMatch(api, second.id, told.id, { score: 55 });
    await aMatch(api, foreign, told.id, { score: 45 });
    const read = async (who: { id: string }) =>
      (
        await api.as(who).request(
          `query($id: ID!) { match(id: $id) { id evidence { requirement } profileAsScored { version isCurrent summary }
            otherMatches(first: 5) { totalCount { count } nodes { id state rfp { id } } } } }`,
          { id },
        )
      ).data.match;
    const profileAsScored = { version: 1, isCurrent: true, summary: 'As scored' };
    const seen = { id, evidence: null, profileAsScored };
    const others = [{ id: other, state: 'inReview', rfp: { id: second.id } }];
    expect(await read(officer)).toEqual({ ...seen, otherMatches: { totalCount: { count: 1 }, nodes: others } });
    expect(await read(told.head)).toEqual({
      id,
      evidence: null,
      profileAsScored: null,
      otherMatches: { totalCount: { count: 0 }, nodes: [] },
    });
    const rival = await api.a.organization({ capacities: ['solver'] });
    expect(await read(rival.head)).toBeNull();
    await api.owner.query(
      `with made as (insert into profile_version (id, organization_id, number, content, created_at)
          select gen_random_uuid(), organization_id, 2, jsonb_set(content, '{summary}', '"Of today"'), clock_timestamp()
            from profile_version where organization_id = $1 returning id)
       update profile set current_version_id = (select id from made) where organization_id = $1`,
      [told.id],
    );
    expect((await read(officer)).profileAsScored).toEqual({ ...profileAsScored, isCurrent: false });
  });
});
