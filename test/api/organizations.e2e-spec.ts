import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { codesOf, errorsOf, startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

const FOUND = `mutation ($input: FoundOrganizationInput!) {
  foundOrganization(input: $input) { organization { id name country headcount identifiers { scheme country value }
  memberships { role personName } can { edit } nextSteps { name } }
    refusals { code field params { name value } } } }`;
const UPDATE = `mutation ($input: UpdateOrganizationInput!) {
  updateOrganization(input: $input) { organization { id name province headcount website isicDivisions identifiers {
  value } } refusals { code field params { value } } } }`;
const READ = `query ($id: ID!) { organization(id: $id) {
  id name listed headcount phones identifiers { value } memberships { personName personEmail } invitations { email } can
  { edit } nextSteps { name }
  certificates { issuer } pastProjects { totalCount nodes { title year } } profile { summary availability { people } } }
  }`;

describe('organizations', () => {
  let database: TestDatabase;
  let api: TestApi;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
  }, 60_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  it('are founded by a person who becomes head', async () => {
    const person = await api.a.person({ name: 'Sara Karimi' });
    const input = {
      name: 'فولادکاران نمونه',
      province: 'IR-10',
      headcount: 42,
      isicDivisions: ['24'],
      identifiers: [{ scheme: 'nationalId', value: '۱۰۱۰ ۰۱۷۱-۹۲۰' }],
    };
    const { data } = await api.as(person).request(FOUND, { input });
    expect(data.foundOrganization).toEqual({
      organization: {
        id: expect.any(String),
        name: input.name,
        country: 'IR',
        headcount: 42,
        identifiers: [{ scheme: 'nationalId', country: 'IR', value: '10100171920' }],
        memberships: [{ role: 'head', personName: 'Sara Karimi' }],
        can: { edit: true },
        nextSteps: [
          ...['requestCapacity', 'inviteMember', 'leave'].map((name) => ({ name: `organization.${name}` })),
          { name: 'profile.edit' },
        ],
      },
      refusals: [],
    });
    const me = await api.as(person).request('{ me { memberships { role organization { name } } } }');
    expect(me.data.me.memberships).toEqual([{ role: 'head', organization: { name: input.name } }]);
  });

  it('are founded once, however a name is written, and in letters that are what they seem', async () => {
    const client = api.as(await api.a.person());
    const found = async (name: string, province = 'IR-07') =>
      (await client.request(FOUND, { input: { name, province } })).data.foundOrganization;
    expect((await found('پرتو\u200cسازان Shiraz–Ankara')).refusals).toEqual([]);
    for (const name of [
      'پرتوسازان Shiraz Ankara',
      'پرتو سازان\u3164 Shi\u200braz-Ankara',
      'پر\u2060تو‌سازان Shiraz−Ankara',
    ])
      expect([name, codesOf(await found(name))]).toEqual([name, ['ORGANIZATION_EXISTS']]);
    expect((await found('شرکت COCA')).refusals).toEqual([]);
    expect(codesOf(await found('شرکت СОСА'))).toEqual(['ORGANIZATION_EXISTS']);
    expect((await found('Союз')).refusals).toEqual([]);
    expect((await found('Cut\u200b Name')).organization.name).toBe('Cut Name');
    expect((await found('Gоlrang')).refusals).toMatchObject([{ code: 'MIXED_SCRIPTS', field: 'name' }]);
    expect((await found('\u2060\u3164 \u200d')).refusals).toMatchObject([{ code: 'TOO_SHORT', field: 'name' }]);
    for (const name of ['Half\ud800', 'Bytes\ufffd'])
      expect((await found(name)).refusals).toMatchObject([{ code: 'MALFORMED', field: 'name' }]);
    const REGISTER = 'mutation ($input: RegisterInput!) { register(input: $input) { done refusals { code field } } }';
    const register = (input: object) =>
      api.anonymous.request(REGISTER, {
        input: { email: 'alike@example.org', password: 'a long enough one', ...input },
      });
    expect((await register({ name: 'Sаra' })).data.register.refusals).toEqual([
      { code: 'MIXED_SCRIPTS', field: 'name' },
    ]);
    expect((await register({ name: 'Sara', password: 'half a pair \udc00' })).data.register.refusals).toEqual([
      { code: 'MALFORMED', field: 'password' },
    ]);
    const SEARCH = 'query ($search: String) { organizations(filter: { search: $search }) { totalCount { count } } }';
    for (const search of [
      'پرتو\u200cسازان',
      'پرتو سازان',
      'پرتوسازان',
      'Shiraz Ankara',
      'Shiraz-Ankara',
      'Shiraz—Ankara',
    ])
      expect([search, (await client.request(SEARCH, { search })).data.organizations.totalCount.count]).toEqual([
        search,
        1,
      ]);
    for (const search of ['СОСА', 'coca', 'Сою', 'Союз'])
      expect([search, (await client.request(SEARCH, { search })).data.organizations.totalCount.count]).toEqual([
        search,
        1,
      ]);
  });

  it('are not founded twice, by folded name at the same place or by identifier', async () => {
    const client = api.as(await api.a.person());
    const first = await client.request(FOUND, {
      input: { name: 'شرکت كاشي يزد', province: 'IR-21', identifiers: [{ scheme: 'registration', value: '123/45' }] },
    });
    expect(codesOf(first.data.foundOrganization)).toEqual([]);
    const twin = await client.request(FOUND, { input: { name: 'شرکت  کاشی یزد', province: 'IR-21' } });
    expect(twin.data.foundOrganization).toMatchObject({
      organization: null,
      refusals: [
        {
          code: 'ORGANIZATION_EXISTS',
          field: 'name',
          params: [
            { name: 'organizationId', value: first.data.foundOrganization.organization.id },
            { name: 'name', value: 'شرکت كاشي يزد' },
            { name: 'operation', value: 'requestJoining' },
          ],
        },
      ],
    });
    const elsewhere = await client.request(FOUND, { input: { name: 'شرکت کاشی یزد', province: 'IR-10' } });
    expect(codesOf(elsewhere.data.foundOrganization)).toEqual([]);
    const numbered = await client.request(FOUND, {
      input: { name: 'Another name', province: 'IR-10', identifiers: [{ scheme: 'registration', value: '۱۲۳-۴۵' }] },
    });
    expect(numbered.data.foundOrganization.refusals).toMatchObject([
      { code: 'ORGANIZATION_EXISTS', field: 'identifiers' },
    ]);
    // Of one that is there for offices alone neither name nor id is told, save who founds it and may claim it then.
    const listed = await api.a.organization({ listed: true });
    await api.owner.query("insert into organization_identifier values (gen_random_uuid(), $1, 'lei', 'IR', 'HIDDEN')", [
      listed.id,
    ]);
    const identifiers = [{ scheme: 'lei', value: 'hidden' }];
    const hidden = await client.request(FOUND, { input: { name: 'A third name', identifiers } });
    expect(hidden.data.foundOrganization.refusals).toMatchObject([{ code: 'IDENTIFIER_LISTED', field: 'identifiers' }]);
    const own = await api.a.organization();
    const added = await api
      .as(own.head)
      .request(UPDATE, { input: { organizationId: own.id, addIdentifiers: identifiers } });
    expect(added.data.updateOrganization.refusals).toMatchObject([{ code: 'ORGANIZATION_EXISTS', params: [] }]);
  });

  it('are founded once per idempotency key, and one at a time by two at once', async () => {
    const person = await api.a.person();
    const input = { name: 'Once only', idempotencyKey: 'k1' };
    const [one, two] = await Promise.all([
      api.as(person).request(FOUND, { input }),
      api.as(person).request(FOUND, { input }),
    ]);
    expect(one.data.foundOrganization.organization.id).toBe(two.data.foundOrganization.organization.id);
    const later = await api.as(person).request(FOUND, { input });
    expect(later.data.foundOrganization.organization?.id).toBe(one.data.foundOrganization.organization.id);
    const other = await api.as(person).request(FOUND, { input: { ...input, name: 'Something else' } });
    expect(codesOf(other.data.foundOrganization)).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    const people = await Promise.all([1, 2, 3, 4].map(() => api.a.person()));
    const race = await Promise.all(
      people.map((racer) => api.as(racer).request(FOUND, { input: { name: 'Raced for' } })),
    );
    expect(race.flatMap(({ data }) => codesOf(data.foundOrganization))).toEqual([
      'ORGANIZATION_EXISTS',
      'ORGANIZATION_EXISTS',
      'ORGANIZATION_EXISTS',
    ]);
  });

  it('refuse what is malformed, all at once', async () => {
    const client = api.as(await api.a.person());
    const { data } = await client.request(FOUND, {
      input: { name: 'a\u202eb', province: 'IR-99', isicDivisions: ['00'], companyType: 'x' },
    });
    expect(
      data.foundOrganization.refusals.map((one: { code: string; field: string }) => `${one.field} ${one.code}`).sort(),
    ).toEqual([
      'companyType UNKNOWN_CODE',
      'isicDivisions.0 UNKNOWN_CODE',
      'name BIDI_CONTROL',
      'province UNKNOWN_CODE',
    ]);
    const scheme = await client.request(FOUND, {
      input: { name: 'With an import id', identifiers: [{ scheme: 'import', value: 'c1' }] },
    });
    expect(codesOf(scheme.data.foundOrganization)).toEqual(['UNKNOWN_CODE']);
    const park = await client.request(FOUND, {
      input: { name: 'In no park', parkId: (await api.a.organization()).id },
    });
    expect(codesOf(park.data.foundOrganization)).toEqual(['NOT_A_PARK']);
    expect(errorsOf(await api.anonymous.request(FOUND, { input: { name: 'Nobody' } }))).toEqual(['UNAUTHENTICATED']);
  });

  it('are changed by head or manager; what is not given stays, null empties', async () => {
    const [manager, member] = [await api.a.person(), await api.a.person()];
    const { id, head } = await api.a.organization({
      managers: [manager],
      members: [member],
      website: 'https://old.example',
    });
    const { data } = await api
      .as(manager)
      .request(UPDATE, {
        input: {
          organizationId: id,
          province: 'IR-07',
          website: null,
          addIdentifiers: [{ scheme: 'taxId', value: 'ab 1' }],
        },
      });
    expect(data.updateOrganization).toMatchObject({
      organization: {
        province: 'IR-07',
        headcount: 20,
        website: null,
        isicDivisions: ['28'],
        identifiers: [{ value: 'AB1' }],
      },
      refusals: [],
    });
    const refused = await api.as(member).request(UPDATE, { input: { organizationId: id, headcount: 1 } });
    expect(codesOf(refused.data.updateOrganization)).toEqual(['STEP_NOT_ALLOWED']);
    const stranger = await api.a.organization();
    expect(
      errorsOf(await api.as(stranger.head).request(UPDATE, { input: { organizationId: id, headcount: 1 } })),
    ).toEqual(['NOT_FOUND']);
    const renamed = await api
      .as(head)
      .request(UPDATE, { input: { organizationId: id, name: stranger.name, province: 'IR-23' } });
    expect(codesOf(renamed.data.updateOrganization)).toEqual(['ORGANIZATION_EXISTS']);
  });

  describe('as read', () => {
    it('by its members, its verifying office, the administrator, others and nobody', async () => {
      const availability = { people: 3, months: 6, from: null };
      const firm = await api.a.organization({
        capacities: ['solver'],
        phones: ['021 1'],
        profile: { summary: 'We weld', availability },
        projects: [{ title: 'A bridge', year: 2024 }],
        members: [await api.a.person()],
      });
      await api.owner.query("insert into organization_identifier values (gen_random_uuid(), $1, 'lei', 'IR', 'L1')", [
        firm.id,
      ]);
      const [verifying, other] = [await api.an.office(), await api.an.office()];
      await api.owner.query('update organization_capacity set office_id = $1 where organization_id = $2', [
        verifying.id,
        firm.id,
      ]);
      const read = async (person: { id: string }) =>
        (await api.as(person).request(READ, { id: firm.id })).data.organization;
      const inside = {
        headcount: 20,
        phones: ['021 1'],
        identifiers: [{ value: 'L1' }],
        profile: { summary: 'We weld', availability: { people: 3 } },
      };
      const outside = {
        headcount: null,
        phones: null,
        identifiers: [],
        profile: { summary: 'We weld', availability: null },
      };
      const everyone = { name: firm.name, pastProjects: { totalCount: 1, nodes: [{ title: 'A bridge', year: 2024 }] } };
      expect(await read(firm.head)).toMatchObject({
        ...everyone,
        ...inside,
        memberships: [{ personEmail: firm.head.email }, {}],
        can: { edit: true },
        nextSteps: [
          ...['requestCapacity', 'inviteMember', 'leave'].map((name) => ({ name: `organization.${name}` })),
          { name: 'profile.edit' },
        ],
      });
      expect(await read(firm.members[1] ?? firm.head)).toMatchObject({
        ...inside,
        can: { edit: false },
        nextSteps: [{ name: 'organization.leave' }],
      });
      expect(await read(verifying.head)).toMatchObject({ ...everyone, ...inside, memberships: [] });
      expect(await read(other.head)).toMatchObject({ ...everyone, ...outside, memberships: [] });
      expect(await read(await api.an.administrator())).toMatchObject({ ...everyone, ...inside, memberships: [{}, {}] });
      expect(await read((await api.a.organization()).head)).toMatchObject({
        ...everyone,
        ...outside,
        memberships: [],
        can: { edit: false },
        nextSteps: [{ name: 'joiningRequest.request' }],
      });
      expect(errorsOf(await api.anonymous.request(READ, { id: firm.id }))).toEqual(['UNAUTHENTICATED']);
    });

    it('keeps a profile to the organization until it is verified, and availability and certificates that were taken back away', async () => {
      const firm = await api.a.organization({ profile: { summary: 'Not verified yet' } });
      const stranger = await api.a.person();
      expect((await api.as(stranger).request(READ, { id: firm.id })).data.organization.profile).toBeNull();
      expect((await api.as(firm.head).request(READ, { id: firm.id })).data.organization.profile.summary).toBe(
        'Not verified yet',
      );
      await api.owner.query(
        "insert into certificate values (gen_random_uuid(), $1, 'other', null, 'X', '2020-01-01', null, now(), now())",
        [firm.id],
      );
      expect((await api.as(firm.head).request(READ, { id: firm.id })).data.organization.certificates).toEqual([]);
    });

    it('shows listed ones to offices and the administrator only', async () => {
      const listed = await api.a.organization({
        listed: true,
        profile: { summary: 'From afar' },
        projects: [{ title: 'Old', year: 1990 }],
      });
      const read = async (person: { id: string }) =>
        (await api.as(person).request(READ, { id: listed.id })).data.organization;
      expect(await read(await api.a.person())).toBeNull();
      expect(await read((await api.a.organization({ capacities: ['solver'] })).head)).toBeNull();
      const shown = {
        listed: true,
        profile: { summary: 'From afar' },
        pastProjects: { totalCount: 1 },
        can: { edit: false },
        nextSteps: [{ name: 'organization.inviteMember' }],
      };
      expect(await read((await api.an.office()).head)).toMatchObject(shown);
      expect(await read(await api.an.administrator())).toMatchObject(shown);
    });
  });

  describe('as listed', () => {
    const LIST = `query ($first: Int, $after: String, $filter: OrganizationFilter,
      $orderBy: OrganizationOrder) { organizations(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount { count } pageInfo { hasNextPage endCursor }
      nodes { id name capacities { kind state nextSteps { name } }
      certificates { issuer } can { edit } } } }`;

    it('finds by part of a name in any spelling, capacity, province and office field', async () => {
      const client = api.as(await api.a.person());
      const carpet = await api.a.organization({
        name: 'قالي‌بافي كاشان',
        province: 'IR-10',
        isicDivisions: ['13'],
        capacities: ['solver'],
      });
      const ids = async (filter: object) =>
        (await client.request(LIST, { filter })).data.organizations.nodes.map(({ id }: { id: string }) => id);
      expect(await ids({ search: 'قالی بافی' })).toEqual([carpet.id]);
      expect(await ids({ search: 'بافی', capacity: 'solver', province: 'IR-10', officeField: 'carpet' })).toEqual([
        carpet.id,
      ]);
      expect(await ids({ search: 'بافی', capacity: 'definer' })).toEqual([]);
      expect(await ids({ search: 'بافی', officeField: 'sugar' })).toEqual([]);
      expect(await ids({ search: "' or 1=1 --" })).toEqual([]);
    });

    it('pages without losing or repeating', async () => {
      const client = api.as(await api.an.administrator());
      const seen: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const {
          organizations,
        }: { organizations: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } = (
          await client.request(LIST, { first: 3, after })
        ).data as never;
        seen.push(...organizations.nodes.map(({ id }) => id));
        ({ hasNextPage: more, endCursor: after } = organizations.pageInfo);
      }
      const { rows } = await api.owner.query<{ count: number }>('select count(*)::int as count from organization');
      expect(new Set(seen).size).toBe(rows[0]?.count);
      expect(seen.length).toBe(rows[0]?.count);
    });

    it('costs the same number of statements however long it is', async () => {
      const { head } = await api.a.organization({ capacities: ['solver', 'definer'] });
      const count = async (first: number) =>
        (await api.countSql(() => api.as(head).request(LIST, { first, orderBy: 'newest' }))).statements;
      await count(1);
      expect(await count(15)).toBe(await count(1));
    });
  });
});
