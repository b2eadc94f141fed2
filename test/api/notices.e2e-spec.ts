import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@peyvand/kernel';
import { accountsBench, type AccountsBench } from '../support/accounts.bench.js';

const LIST = `query($filter: NoticeFilter, $first: Int, $after: String) { notices(filter: $filter, first: $first,
  after: $after) {
  totalCount { count } facets { field values { value count } } pageInfo { hasNextPage endCursor }
  nodes { id kind params { name value } objectType objectId createdAt
  readAt } } }`;

interface Listed {
  totalCount: { count: number };
  facets: { field: string; values: { value: string; count: number }[] }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
  nodes: { id: string; kind: string; params: unknown; objectType: string; objectId: string; readAt: string | null }[];
}

describe('the inbox', () => {
  let bench: AccountsBench;
  let maryam: Awaited<ReturnType<AccountsBench['person']>>;
  let reza: typeof maryam;

  const notice = async (recipientId: string, minutesAgo: number): Promise<string> => {
    const id = newId();
    await bench.db.query(
      `insert into notice (id, recipient_id, event_id, kind, params, object_type, object_id, created_at)
       values ($1, $2, $3, 'PasswordChanged', '{"days": "3", "count": "2"}', 'person', $2,
         clock_timestamp() - $4 * interval '1 minute')`,
      [id, recipientId, newId(), minutesAgo],
    );
    return id;
  };
  const list = async (who: typeof maryam, variables: object = {}) =>
    (await bench.send(LIST, variables, who)).data.notices as Listed;
  const unread = async (who: typeof maryam) =>
    (await bench.send('{ unreadNoticeCount }', {}, who)).data.unreadNoticeCount as number;

  beforeAll(async () => {
    bench = await accountsBench();
    maryam = await bench.person('maryam@example.ir');
    reza = await bench.person('reza@example.ir');
  }, 60_000);
  afterAll(() => bench.close());

  it('shows its own reader the newest first, page by page', async () => {
    const ids = [await notice(maryam.id, 3), await notice(maryam.id, 2), await notice(maryam.id, 1)];
    await notice(reza.id, 1);
    const first = await list(maryam, { first: 2 });
    expect(first.totalCount.count).toBe(3);
    expect(first.nodes.map(({ id }) => id)).toEqual([ids[2], ids[1]]);
    expect(first.nodes[0]).toMatchObject({
      kind: 'PasswordChanged',
      objectType: 'person',
      objectId: maryam.id,
      readAt: null,
      params: [
        { name: 'count', value: '2' },
        { name: 'days', value: '3' },
      ],
    });
    const second = await list(maryam, { first: 2, after: first.pageInfo.endCursor });
    expect(second.nodes.map(({ id }) => id)).toEqual([ids[0]]);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  it("marks as read what is one's own, and nothing else", async () => {
    const [own] = (await list(maryam)).nodes;
    const [other] = (await list(reza)).nodes;
    const marked = await bench.send(
      'mutation($ids: [ID!]!) { markNoticesRead(input: { ids: $ids }) { done refusals { code } } }',
      { ids: [own?.id, other?.id] },
      maryam,
    );
    expect(marked.data.markNoticesRead).toEqual({ done: true, refusals: [] });
    expect([await unread(maryam), await unread(reza)]).toEqual([2, 1]);
    expect((await list(maryam, { filter: { unread: false } })).nodes.map(({ id }) => id)).toEqual([own?.id]);
    expect((await list(maryam, { filter: { unread: true } })).totalCount.count).toBe(2);
    await bench.send('mutation { markAllNoticesRead { done } }', {}, maryam);
    expect([await unread(maryam), await unread(reza)]).toEqual([0, 1]);
  });

  it('is narrowed to what needs its reader and what is news, by kind and by object', async () => {
    const [rfp, other] = [newId(), newId()];
    await bench.db.query(
      `insert into notice (id, recipient_id, event_id, kind, params, object_type, object_id, why, happened_at,
        created_at)
       select gen_random_uuid(), $1, gen_random_uuid(), k.kind, '{}', 'rfp', k.object::uuid, k.why,
         clock_timestamp() - interval '1 hour', clock_timestamp()
       from (values ('RfpOpened', $2, 'youMustAct'), ('RfpOpened', $3, 'youMustAct'),
         ('RfpClosed', $2, 'youAreConcerned')) k (kind, object, why)`,
      [reza.id, rfp, other],
    );
    await bench.db.query(
      `insert into waiting (object_type, object_id, state, administrator, role, reminder, escalates, since, id)
       values ('rfp', $1, 'inReview', true, 'administrator', 'end', 'office',
        clock_timestamp() - interval '2 hours', $2)`,
      [rfp, newId()],
    );
    const kinds = async (filter: object) => (await list(reza, { filter })).nodes.map(({ kind }) => kind).sort();
    const what = async (filter: object) => (await list(reza, { filter })).nodes.map(({ objectId }) => objectId);
    expect(await what({ needsMe: true })).toEqual([rfp]);
    expect(await kinds({ needsMe: false })).toEqual(['PasswordChanged', 'RfpClosed', 'RfpOpened']);
    expect(await kinds({ kinds: ['RfpClosed', 'PasswordChanged'] })).toEqual(['PasswordChanged', 'RfpClosed']);
    expect(await kinds({ objectType: 'person' })).toEqual(['PasswordChanged']);
    expect(await kinds({ objectId: rfp, needsMe: false })).toEqual(['RfpClosed']);
    const { facets } = await list(reza, { filter: { kinds: ['RfpClosed'] } });
    expect(facets).toContainEqual({
      field: 'kinds',
      values: [
        { value: 'RfpOpened', count: 2 },
        { value: 'PasswordChanged', count: 1 },
        { value: 'RfpClosed', count: 1 },
      ],
    });
    expect(facets).toContainEqual({ field: 'objectType', values: [{ value: 'rfp', count: 1 }] });
  });

  it('is closed to strangers', async () => {
    for (const query of [
      '{ unreadNoticeCount }',
      '{ notices { nodes { id } } }',
      'mutation { markAllNoticesRead { done } }',
    ])
      expect((await bench.send(query)).errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });
});
