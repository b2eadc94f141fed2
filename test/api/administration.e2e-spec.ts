import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import type { Organization, Person } from '../support/factories.js';

const ACCOUNTS = `query ($filter: AccountFilter, $orderBy: AccountOrder, $first: Int, $after: String) {
  accounts(filter: $filter, orderBy: $orderBy, first: $first, after: $after) { totalCount { count isCapped }
    facets { field values { value count } } pageInfo { hasNextPage endCursor }
    nodes { name email state isAdministrator } } }`;
const AUDIT = `query ($filter: AuditFilter, $orderBy: AuditOrder, $first: Int, $after: String) {
  auditEntries(filter: $filter, orderBy: $orderBy, first: $first, after: $after) { totalCount { count }
    facets { field values { value count } } pageInfo { hasNextPage endCursor }
    nodes { id objectType objectId what byId byName aboutName writtenAt } } }`;
const ORGANIZATIONS = `query ($filter: OrganizationFilter) { organizations(filter: $filter) { totalCount { count }
  facets { field values { value count } } nodes { id } } }`;

describe('what administrators look up', () => {
  let database: TestDatabase;
  let api: TestApi;
  let admin: Person;
  let firm: Organization;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    admin = await api.an.administrator();
    firm = await api.a.organization({ name: 'پایشگران', capacities: ['solver'] });
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const ask = async (query: string, field: string, variables: Record<string, unknown>, who: Person = admin) => {
    const answer = await api.as(who).request(query, variables);
    return answer.data?.[field] ?? answer.errors?.[0]?.extensions.code;
  };
  const paged = async (
    query: string,
    field: string,
    variables: Record<string, unknown>,
  ): Promise<Record<string, string>[]> => {
    const nodes: Record<string, string>[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page = await ask(query, field, { ...variables, first: 2, after });
      nodes.push(...page.nodes);
      [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
    }
    return nodes;
  };

  it('are people, by name in any spelling, by address and by state, in Persian order', async () => {
    const [zhaleh, parsa, chaman] = [
      await api.a.person({ name: 'ژاله نیک', email: 'zh@example.ir' }),
      await api.a.person({ name: 'پارسا نيك', email: 'parsa@example.ir' }),
      await api.a.person({ name: 'چمن نیک', email: 'chaman@example.ir' }),
    ];
    await api.owner.query("update person set disabled_at = now(), disabled_reason = 'lost' where id = $1", [parsa.id]);
    const names = async (variables: Record<string, unknown>): Promise<string[]> =>
      (await ask(ACCOUNTS, 'accounts', variables)).nodes.map(({ name }: Person) => name);
    const sorted = [parsa.name, chaman.name, zhaleh.name];
    expect(await names({ filter: { search: 'نیک' } })).toEqual(sorted);
    expect((await paged(ACCOUNTS, 'accounts', { filter: { search: 'نیک' } })).map(({ name }) => name)).toEqual(sorted);
    expect(await names({ filter: { search: 'نیک' }, orderBy: 'newest' })).toEqual([
      chaman.name,
      parsa.name,
      zhaleh.name,
    ]);
    expect(await names({ filter: { search: 'ZH@example' } })).toEqual([zhaleh.name]);
    expect(await names({ filter: { search: 'نیک', state: 'disabled' } })).toEqual([parsa.name]);
    expect(await ask(ACCOUNTS, 'accounts', { filter: { isAdministrator: true } })).toMatchObject({
      totalCount: { count: 1, isCapped: false },
      nodes: [{ name: admin.name, state: 'active', isAdministrator: true }],
    });
    expect((await ask(ACCOUNTS, 'accounts', { filter: { search: 'نیک', state: 'active' } })).facets).toContainEqual({
      field: 'state',
      values: [
        { value: 'active', count: 2 },
        { value: 'disabled', count: 1 },
      ],
    });
    expect(await names({ filter: { organizationId: firm.id } })).toEqual([firm.head.name]);
    expect(await names({ filter: { capacity: 'solver' } })).toEqual([firm.head.name]);
    expect(await names({ filter: { capacity: 'lab' } })).toEqual([]);
    for (const who of [firm.head, (await api.an.office()).head])
      expect(await ask(ACCOUNTS, 'accounts', {}, who)).toBe('FORBIDDEN');
  });

  it('say of a name that was changed the new one, and of a closed account nothing', async () => {
    const person = await api.a.person({ name: 'Mina Before', email: 'mina@example.ir' });
    const update = 'mutation { updateMe(input: { name: "Mina After" }) { refusals { code } } }';
    await api.as(person).request(update);
    const found = async (search: string) =>
      (await ask(ACCOUNTS, 'accounts', { filter: { search } })).nodes.map(({ name }: Person) => name);
    expect([await found('Before'), await found('mina after')]).toEqual([[], ['Mina After']]);
    const closed = await api.as(person).request('mutation { closeAccount { done refusals { code } } }');
    expect(closed.data.closeAccount.refusals).toEqual([]);
    expect([await found('after'), await found('mina'), await found('closed:')]).toEqual([[], [], []]);
    expect((await ask(ACCOUNTS, 'accounts', { filter: { state: 'closed' } })).nodes).toMatchObject([{ email: null }]);
  });

  it('are organizations, by number, class and capacity, of which others find no more than they may see', async () => {
    await api.owner.query(
      `insert into organization_identifier (id, organization_id, scheme, country, value)
       values (gen_random_uuid(), $1, 'registration', 'IR', '10101234567')`,
      [firm.id],
    );
    const asking = await api.a.organization();
    await api.owner.query(
      `insert into organization_capacity (id, organization_id, kind, state, requested_at)
       values (gen_random_uuid(), $1, 'lab', 'refused', clock_timestamp())`,
      [asking.id],
    );
    const ids = async (filter: object, who: Person): Promise<string[]> =>
      (await ask(ORGANIZATIONS, 'organizations', { filter }, who)).nodes.map(({ id }: { id: string }) => id);
    const refused = { capacityIn: { kind: 'lab', state: 'refused' } };
    const number = { identifier: '۱۰۱-۰۱۲۳۴۵۶۷' };
    const stranger = await api.a.person();
    expect([await ids(number, admin), await ids(number, firm.head), await ids(number, stranger)]).toEqual([
      [firm.id],
      [firm.id],
      [],
    ]);
    expect([await ids(refused, admin), await ids(refused, asking.head), await ids(refused, stranger)]).toEqual([
      [asking.id],
      [asking.id],
      [],
    ]);
    expect(await ids({ capacityIn: { state: 'verified' }, search: 'پایش' }, stranger)).toEqual([firm.id]);
    const none = await ask(ORGANIZATIONS, 'organizations', { filter: refused }, stranger);
    expect(none.totalCount.count).toBe(0);
    expect(none.facets.flatMap(({ values }: { values: unknown[] }) => values)).toEqual([]);
  });

  it('is what was done, by object, person, step and day, and nothing of problems, dossiers and proposals', async () => {
    await api.owner.query('truncate audit_entry');
    const write = (stream: string, seq: number, at: string, facts: object) =>
      api.owner.query('insert into audit_entry (stream, seq, text, written_at) values ($1, $2, $3, $4)', [
        stream,
        seq,
        JSON.stringify(facts),
        at,
      ]);
    const of = `organization:${firm.id}`;
    // The day in Iran begins half past eight in the evening of the day before, as UTC counts.
    await write(of, 1, '2026-03-20T20:29:59Z', { what: 'membership.started', by: firm.head.id });
    await write(of, 2, '2026-03-20T20:30:00Z', { what: 'organization.updated', by: firm.head.id });
    await write(of, 3, '2026-03-21T20:29:59Z', { what: 'organization.updated', by: admin.id });
    await write(of, 4, '2026-03-21T20:30:00Z', { what: 'organization.updated', by: 'system' });
    await write('holidays', 1, '2026-04-01T08:00:00Z', { what: 'holiday.set', by: admin.id });
    const visible = await ask(AUDIT, 'auditEntries', {});
    const hidden = ['problem', 'rfp', 'match', 'definition', 'engagement', 'proposals', 'addendum'];
    for (const [place, type] of hidden.entries())
      await write(`${type}:${firm.id}`, 1, `2026-03-21T10:00:0${place}Z`, { what: 'x.y', by: admin.id });
    await write('job:a', 1, '2026-03-21T11:00:00Z', { what: 'job.dropped', by: 'system', consumer: 'proposals.void' });
    await write('job:b', 1, '2026-03-21T11:00:00Z', { what: 'job.dropped', by: 'system', event: 'proposal.opened' });
    expect(await ask(AUDIT, 'auditEntries', {})).toEqual(visible);

    const at = async (filter: object) =>
      (await ask(AUDIT, 'auditEntries', { filter })).nodes.map(({ writtenAt }: { writtenAt: string }) =>
        writtenAt.slice(5, 19),
      );
    expect(await at({ from: '2026-03-21', until: '2026-03-21' })).toEqual(['03-21T20:29:59', '03-20T20:30:00']);
    expect(await at({ objectType: 'organization', objectId: firm.id, what: 'membership.started' })).toEqual([
      '03-20T20:29:59',
    ]);
    expect(await at({ personId: admin.id })).toEqual(['04-01T08:00:00', '03-21T20:29:59']);
    for (const orderBy of ['newest', 'oldest']) {
      const walked = (await paged(AUDIT, 'auditEntries', { orderBy })).map(({ id }) => id);
      expect(new Set(walked).size).toBe(5);
      expect(walked).toEqual((await ask(AUDIT, 'auditEntries', { orderBy })).nodes.map(({ id }: { id: string }) => id));
    }
    expect(visible.nodes[0]).toMatchObject({
      objectType: 'holidays',
      objectId: null,
      what: 'holiday.set',
      byId: admin.id,
      byName: admin.name,
    });
    expect(visible.nodes[1]).toMatchObject({ objectId: firm.id, byId: null, byName: null });
    expect(await ask(AUDIT, 'auditEntries', {}, firm.head)).toBe('FORBIDDEN');
  });
});
