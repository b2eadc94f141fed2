import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Forbidden } from '@peyvand/kernel';
import { OfficeReader, OrganizationReader, ProfileReader } from '@peyvand/organizations';
import { ViewerSource } from '@peyvand/platform';
import { errorsOf, startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

describe('who is asking', () => {
  let database: TestDatabase;
  let api: TestApi;
  let viewers: ViewerSource;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    viewers = api.app.get(ViewerSource);
  }, 60_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  it('is settled with one statement', async () => {
    const { head } = await api.a.organization({ capacities: ['solver'] });
    const token = await api.signIn(head);
    const { result, statements } = await api.countSql(() =>
      viewers.resolve({ sessionToken: token, membershipId: null }),
    );
    expect(statements).toBe(1);
    expect(result).toMatchObject({
      kind: 'person',
      personId: head.id,
      memberships: [{ id: head.membershipId, role: 'head', capacities: ['solver'] }],
    });
  });

  it('acts for every organization of the person, or for the one that the header names', async () => {
    const person = await api.a.person();
    const [first, second] = [await api.a.organization({ head: person }), await api.a.organization({ head: person })];
    const token = await api.signIn(person);
    expect((await viewers.resolve({ sessionToken: token, membershipId: null })).organizationIds).toEqual([
      first.id,
      second.id,
    ]);
    expect(
      (await viewers.resolve({ sessionToken: token, membershipId: second.head.membershipId })).organizationIds,
    ).toEqual([second.id]);
  });

  it("forbids a membership that is somebody else's or over", async () => {
    const stranger = await api.a.organization();
    const person = await api.a.person();
    const own = await api.a.organization({ members: [person] });
    const token = await api.signIn(person);
    await expect(viewers.resolve({ sessionToken: token, membershipId: stranger.head.membershipId })).rejects.toThrow(
      Forbidden,
    );
    await api.owner.query('update membership set until = clock_timestamp() where id = $1', [
      own.members[1]?.membershipId,
    ]);
    await expect(
      viewers.resolve({ sessionToken: token, membershipId: own.members[1]?.membershipId ?? null }),
    ).rejects.toThrow(Forbidden);
    const answer = await api.as(person, { membership: stranger.head.membershipId }).request('{ me { id } }');
    expect(errorsOf(answer)).toEqual(['FORBIDDEN']);
  });

  it('is an officer only when acting for a verified office', async () => {
    const person = await api.a.person();
    const office = await api.an.office({ officers: [person] });
    const firm = await api.a.organization({ head: person });
    const token = await api.signIn(person);
    expect((await viewers.resolve({ sessionToken: token, membershipId: null })).kind).toBe('officer');
    expect((await viewers.resolve({ sessionToken: token, membershipId: firm.head.membershipId })).kind).toBe('person');
    await api.owner.query(
      'update organization_capacity set verified_until = current_date - 1 where organization_id = $1',
      [office.id],
    );
    expect((await viewers.resolve({ sessionToken: token, membershipId: null })).kind).toBe('person');
  });

  it('gives officers the short sessions of staff', async () => {
    const office = await api.an.office();
    const token = await api.signIn(office.head);
    await api.owner.query("update session set seen_at = seen_at - interval '31 minutes' where person_id = $1", [
      office.head.id,
    ]);
    expect((await viewers.resolve({ sessionToken: token, membershipId: null })).kind).toBe('anonymous');
  });

  it('keeps the last head', async () => {
    const { id, head } = await api.a.organization({ managers: [await api.a.person()] });
    await expect(
      api.owner.query('update membership set until = clock_timestamp() where id = $1', [head.membershipId]),
    ).rejects.toThrow('last head');
    await expect(
      api.owner.query("update membership set role = 'member' where id = $1", [head.membershipId]),
    ).rejects.toThrow('last head');
    await expect(api.owner.query('delete from membership where id = $1', [head.membershipId])).rejects.toThrow(
      'last head',
    );
    await api.owner.query("update membership set role = 'head' where organization_id = $1 and role = 'manager'", [id]);
    await expect(
      api.owner.query('update membership set until = clock_timestamp() where id = $1', [head.membershipId]),
    ).resolves.toBeDefined();
  });
});

describe('where things go', () => {
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

  it('routes by field and province, field, park, fallback', async () => {
    const offices = api.app.get(OfficeReader);
    expect(await offices.route({ officeField: 'carpet', province: 'IR-10' })).toBeNull();
    const fallback = await api.an.office({ fallback: true, fields: [] });
    const carpet = await api.an.office({ fields: ['carpet'] });
    const isfahan = await api.an.office({ fields: ['carpet'], provinces: ['IR-10'] });
    const park = await api.an.office({ fields: [] });
    expect(await offices.route({ officeField: 'carpet', province: 'IR-10' })).toBe(isfahan.id);
    expect(await offices.route({ officeField: 'carpet', province: 'IR-23' })).toBe(carpet.id);
    expect(await offices.route({ officeField: 'sugar', province: 'IR-23', parkId: park.id })).toBe(park.id);
    expect(await offices.route({ officeField: 'sugar', province: 'IR-23' })).toBe(fallback.id);
    expect(await offices.route({})).toBe(fallback.id);
    expect(await offices.route({ officeField: 'carpet', province: 'IR-10', except: isfahan.id })).toBe(carpet.id);
  });

  it('counts due times by the numbers of the office', async () => {
    const offices = api.app.get(OfficeReader);
    const office = await api.an.office({ numbers: { minOpen: 'PT2S' } });
    expect(await offices.numbers(office.id)).toMatchObject({ minOpen: 'PT2S', problemTriage: '2wd', contactBudget: 5 });
    const wednesday = new Date('2026-05-06T08:00:00Z');
    expect(await offices.dueAfter(office.id, 'PT2S', wednesday)).toEqual(new Date('2026-05-06T08:00:02Z'));
    expect(await offices.dueAfter(office.id, '2wd', wednesday)).toEqual(new Date('2026-05-10T08:00:00Z'));
    await api.owner.query("insert into holiday (day, fa) values ('2026-05-09', 'عید')");
    expect(await offices.dueAfter(office.id, '2wd', wednesday)).toEqual(new Date('2026-05-11T08:00:00Z'));
    await api.owner.query('delete from holiday');
  });

  it('reads profiles in the order of their changes', async () => {
    const profiles = api.app.get(ProfileReader);
    const made: { id: string }[] = [];
    for (let i = 0; i < 5; i++)
      made.push(
        await api.a.organization({ capacities: ['solver'], projects: [{ title: `Project ${i}`, year: 2020 }] }),
      );
    const seen: string[] = [];
    for (let mark = null, first = true; first || mark; first = false) {
      const batch: Awaited<ReturnType<ProfileReader['changedSince']>> = await profiles.changedSince(mark, 2);
      seen.push(...batch.documents.map((document) => document.organizationId));
      mark = batch.next;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.filter((id) => made.some((one) => one.id === id))).toEqual(made.map(({ id }) => id));
    const { documents } = await profiles.changedSince(null);
    const [document, last] = [made[0], made[4]].map((one) =>
      documents.find(({ organizationId }) => organizationId === one?.id),
    );
    expect(
      (await profiles.changedSince(last?.changedAt ?? null)).documents.map(({ organizationId }) => organizationId),
    ).toContain(made[4]?.id);
    expect((await profiles.changedSince(new Date(Date.now() + 60_000))).documents).toEqual([]);
    expect(document).toMatchObject({
      isVerified: true,
      isListed: false,
      projects: [{ title: 'Project 0', year: 2020 }],
      summary: '',
    });
  });

  it('names what would give an organization away', async () => {
    const organizations = api.app.get(OrganizationReader);
    const { id, head, name } = await api.a.organization({ website: 'https://firm.example', phones: ['021 1234'] });
    expect(await organizations.identifying(id)).toEqual({
      names: [name, head.name],
      identifiers: [],
      phones: ['021 1234'],
      emails: [head.email],
      links: ['https://firm.example'],
    });
  });
});
