import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@peyvand/kernel';
import { accountsBench, type AccountsBench } from '../support/accounts.bench.js';

const FOLDS = `query($filter: NoticeFoldFilter, $first: Int, $after: String) { noticeFolds(filter: $filter,
  first: $first, after: $after) {
  totalCount pageInfo { endCursor hasNextPage } nodes { objectId count unreadCount openCount newest { id kind done } } }
  }`;

describe('the inbox by object', () => {
  let bench: AccountsBench;
  let maryam: Awaited<ReturnType<AccountsBench['person']>>;
  let reza: typeof maryam;
  const [one, two] = [newId(), newId()];

  const notice = async (
    recipientId: string,
    objectId: string,
    minutesAgo: number,
    why = 'youAreConcerned',
  ): Promise<string> => {
    const id = newId();
    await bench.db.query(
      `insert into notice (id, recipient_id, event_id, kind, params, object_type, object_id, why, happened_at,
        created_at)
       values ($1, $2, $3, $6, '{}', 'rfp', $4, $7, clock_timestamp() - $5 * interval '1 minute',
         clock_timestamp() - $5 * interval '1 minute')`,
      [id, recipientId, newId(), objectId, minutesAgo, why === 'youMustAct' ? 'RfpSubmitted' : 'RfpOpened', why],
    );
    return id;
  };
  const wait = (objectId: string, minutesAgo: number) =>
    bench.db.query(
      `insert into waiting (object_type, object_id, state, administrator, role, reminder, escalates, since, id)
        values ('rfp', $1, 'inReview', true, 'administrator', 'end', 'office',
          clock_timestamp() - $2 * interval '1 minute', $3)
     on conflict on constraint waiting_once do update set since = excluded.since`,
      [objectId, minutesAgo, newId()],
    );
  const folds = async (who: typeof maryam, variables: object = {}) =>
    (await bench.send(FOLDS, variables, who)).data.noticeFolds;
  const open = async (who: typeof maryam, filter: object) =>
    (
      await bench.send(
        'query($filter: NoticeFilter) { notices(filter: $filter) { totalCount { count } } }',
        { filter },
        who,
      )
    ).data.notices.totalCount.count as number;

  beforeAll(async () => {
    bench = await accountsBench();
    [maryam, reza] = [await bench.person('maryam@example.ir'), await bench.person('reza@example.ir')];
    await wait(one, 11);
    for (const who of [maryam, reza]) await notice(who.id, one, 10, 'youMustAct');
    await notice(maryam.id, one, 5);
    await notice(maryam.id, two, 8);
  }, 60_000);
  afterAll(() => bench.close());

  it('shows the newest of each object with how many there are, page by page', async () => {
    const first = await folds(maryam, { first: 1 });
    expect(first).toMatchObject({
      totalCount: 2,
      nodes: [{ objectId: one, count: 2, unreadCount: 2, openCount: 1, newest: { kind: 'RfpOpened', done: true } }],
    });
    const second = await folds(maryam, { first: 1, after: first.pageInfo.endCursor });
    expect(second).toMatchObject({
      nodes: [{ objectId: two, count: 1, openCount: 0 }],
      pageInfo: { hasNextPage: false },
    });
    expect((await folds(reza)).totalCount).toBe(1);
    expect(await open(maryam, { objectId: one })).toBe(2);
  });

  it('is done for all when the object has gone on, whoever of them did it', async () => {
    expect([await open(maryam, { done: false }), await open(reza, { done: false })]).toEqual([1, 1]);
    expect((await folds(maryam, { filter: { done: false } })).nodes).toMatchObject([{ objectId: one }]);
    await wait(one, 1);
    expect([await open(maryam, { done: false }), await open(reza, { done: false })]).toEqual([0, 0]);
    expect((await folds(maryam, { filter: { done: false } })).totalCount).toBe(0);
    await notice(reza.id, one, 0, 'youMustAct');
    expect([await open(reza, { done: false }), await open(reza, { why: 'youMustAct', done: true })]).toEqual([1, 1]);
    await bench.db.query('delete from waiting where object_id = $1', [one]);
    expect(await open(reza, { done: false })).toBe(0);
  });

  it('tells a person that its mail server refuses mail, until the address is another or proved again', async () => {
    const refused = async () =>
      (await bench.send('{ me { mailRefusedAt } }', {}, reza)).data.me.mailRefusedAt as string | null;
    expect(await refused()).toBeNull();
    await bench.db.query(
      "insert into refused_address (person_id, email, refused_at) values ($1, 'reza@example.ir', clock_timestamp())",
      [reza.id],
    );
    expect(await refused()).not.toBeNull();
    await bench.db.query('update person set email_verified_at = clock_timestamp() where id = $1', [reza.id]);
    expect(await refused()).toBeNull();
  });
});
