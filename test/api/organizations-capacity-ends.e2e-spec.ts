import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ExpireCapacities, holdsSql } from '@peyvand/organizations';
import { dayInIran } from '@peyvand/reference';
import { codesOf, errorsOf, startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import type { Office, Organization, Person } from '../support/factories.js';

const SEEN =
  'capacity { id state verifiedUntil office { id } steps { step reason note } nextSteps { name } } refusals { code field }';
const step = (name: string): string =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${SEEN} } }`;
const evidence = [
  { item: 'registration', statement: 'National id 1' },
  { item: 'capabilityProof', statement: 'A pump', link: 'https://example.org/pump' },
];
const day = (offset: number): string => dayInIran(new Date(Date.now() + offset * 86_400_000));

describe('the ends of a capacity', () => {
  let database: TestDatabase;
  let api: TestApi;
  let office: Office;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    office = await api.an.office({ fallback: true, fields: [] });
  }, 60_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const take = async (person: Pick<Person, 'id'>, name: string, input: object) =>
    (await api.as(person).request(step(name), { input })).data?.[name];
  const asked = async (firm: Organization): Promise<string> =>
    (await take(firm.head, 'requestCapacity', { kind: 'solver', evidence })).capacity.id;
  const verified = async (firm: Organization, until = day(365)): Promise<string> => {
    const capacityId = await asked(firm);
    await take(office.head, 'verifyCapacity', { capacityId, verifiedUntil: until });
    return capacityId;
  };
  const clock = () => api.app.get(ExpireCapacities, { strict: false }).run();
  const events = async (id: string): Promise<string[]> =>
    (
      await api.owner.query<{ event: string }>(
        "select distinct on (event_id) event from outbox where payload->>'capacityId' = $1 order by event_id",
        [id],
      )
    ).rows.map(({ event }) => event);
  const waiting = async (id: string) =>
    (
      await api.owner.query<{ office_id: string | null; until: Date | null }>(
        'select office_id, until from waiting where object_id = $1',
        [id],
      )
    ).rows;

  it('is a refusal, with a reason that the organization sees, and a new request', async () => {
    const firm = await api.a.organization();
    const capacityId = await asked(firm);
    expect(codesOf(await take(office.head, 'refuseCapacity', { capacityId, reason: 'other' }))).toEqual([
      'NOTE_REQUIRED',
    ]);
    expect(codesOf(await take(firm.head, 'refuseCapacity', { capacityId, reason: 'notEligible' }))).toEqual([
      'STEP_NOT_ALLOWED',
    ]);
    const stranger = await api
      .as((await api.a.organization()).head)
      .request(step('refuseCapacity'), { input: { capacityId, reason: 'notEligible' } });
    expect(errorsOf(stranger)).toEqual(['NOT_FOUND']);
    const refused = await take(office.head, 'refuseCapacity', {
      capacityId,
      reason: 'other',
      note: 'You sell, you do not make',
    });
    expect(refused).toMatchObject({
      refusals: [],
      capacity: {
        state: 'refused',
        steps: [{}, { step: 'refuse', reason: 'other', note: 'You sell, you do not make' }],
      },
    });
    expect(await waiting(capacityId)).toEqual([]);
    expect(codesOf(await take(firm.head, 'requestCapacity', { kind: 'solver', evidence }))).toEqual([
      'CAPACITY_EXISTS',
    ]);

    expect(codesOf(await take(firm.head, 'renewCapacity', { capacityId, evidence: evidence.slice(1) }))).toEqual([
      'EVIDENCE_MISSING',
    ]);
    expect(codesOf(await take(office.head, 'renewCapacity', { capacityId, evidence }))).toEqual(['STEP_NOT_ALLOWED']);
    const renewed = await take(firm.head, 'renewCapacity', { capacityId, evidence });
    expect(renewed).toMatchObject({
      refusals: [],
      capacity: { state: 'pending', office: { id: office.id }, verifiedUntil: null },
    });
    expect(await waiting(capacityId)).toEqual([{ office_id: office.id, until: expect.any(Date) }]);
    expect(await events(capacityId)).toEqual(['capacity.requested', 'capacity.refused', 'capacity.renewed']);
  });

  it('is a revocation, by the verifier alone', async () => {
    const firm = await api.a.organization();
    const capacityId = await verified(firm);
    expect(codesOf(await take(firm.head, 'revokeCapacity', { capacityId, reason: 'ownWish' }))).toEqual([
      'STEP_NOT_ALLOWED',
    ]);
    expect(codesOf(await take(firm.head, 'renewCapacity', { capacityId, evidence }))).toEqual(['STALE']);
    expect(await take(office.head, 'revokeCapacity', { capacityId, reason: 'conditionGone' })).toMatchObject({
      refusals: [],
      capacity: { state: 'revoked' },
    });
    expect(codesOf(await take(office.head, 'revokeCapacity', { capacityId, reason: 'conditionGone' }))).toEqual([
      'STALE',
    ]);
    expect(await events(capacityId)).toContain('capacity.revoked');
    const seen = await api
      .as(await api.a.person())
      .request('query ($id: ID!) { organization(id: $id) { capacities { state } } }', { id: firm.id });
    expect(seen.data.organization.capacities).toEqual([]);
  });

  it('is the last day, of which the organization is reminded twice before', async () => {
    const firm = await api.a.organization();
    const capacityId = await verified(firm);
    const end = (days: number) =>
      api.owner.query('update organization_capacity set verified_until = $2 where id = $1', [capacityId, day(days)]);
    // The day of Iran, wherever the database believes to be: of these two zones one is always on another day.
    const holdsIn = async (zone: string): Promise<boolean> => {
      const client = await api.owner.connect();
      await client.query('begin');
      await client.query("select set_config('TimeZone', $1, true)", [zone]);
      const { rows } = await client.query(`select ${holdsSql('$1::uuid', 'solver')} as held`, [firm.id]);
      await client.query('rollback');
      client.release();
      return rows[0].held as boolean;
    };
    const held = () => Promise.all(['Pacific/Kiritimati', 'Etc/GMT+12'].map(holdsIn));
    for (const [days, done] of [
      [61, 0],
      [60, 1],
      [30, 0],
      [14, 1],
      [1, 0],
      [0, 0],
    ] as const) {
      await end(days);
      expect([days, await clock()]).toEqual([days, done]);
    }
    expect(await held()).toEqual([true, true]);
    const { data } = await api
      .as(firm.head)
      .request('query ($id: ID!) { organization(id: $id) { capacities { clockNext { step at } } } }', { id: firm.id });
    const midnight = new Date(`${day(1)}T00:00:00+03:30`).toISOString();
    expect(data.organization.capacities).toEqual([{ clockNext: { step: 'expire', at: midnight } }]);
    await end(-1);
    expect(await held()).toEqual([false, false]);
    expect((await Promise.all([clock(), clock()])).reduce((a, b) => a + b)).toBe(1);
    expect(await events(capacityId)).toEqual([
      'capacity.requested',
      'capacity.verified',
      'capacity.expiryReminded',
      'capacity.expiryReminded',
      'capacity.expired',
    ]);
    const renewed = await take(firm.head, 'renewCapacity', { capacityId, evidence });
    expect(renewed.capacity).toMatchObject({
      state: 'pending',
      steps: [{}, {}, { step: 'expire' }, { step: 'renew' }],
    });
    expect((await take(office.head, 'verifyCapacity', { capacityId, verifiedUntil: day(30) })).capacity.state).toBe(
      'verified',
    );
    expect(await clock()).toBe(0);
  });

  it('leaves an incomplete request waiting for its organization until a day', async () => {
    const firm = await api.a.organization();
    const capacityId = await asked(firm);
    await take(office.head, 'sendBackCapacity', {
      capacityId,
      openItems: [{ item: 'registration', note: 'Unreadable' }],
    });
    expect(
      (
        await api.owner.query('select organization_id, until > now() as ahead from waiting where object_id = $1', [
          capacityId,
        ])
      ).rows,
    ).toEqual([{ organization_id: firm.id, ahead: true }]);
  });

  it('do not keep an organization from preparing; nothing it prepares is published', async () => {
    const firm = await api.a.organization();
    const saved = await api
      .as(firm.head)
      .request(
        'mutation ($input: SaveProfileInput!) { saveProfile(input: $input) { profile { version } refusals { code } } }',
        { input: { summary: 'Pumps', capabilities: [] } },
      );
    expect(saved.data.saveProfile).toEqual({ profile: { version: 2 }, refusals: [] });
    const seen = await api
      .as(await api.a.person())
      .request('query ($id: ID!) { organization(id: $id) { profile { summary } } }', { id: firm.id });
    expect(seen.data.organization.profile).toBeNull();
    const full = {
      title: 'Leaks',
      symptom: 'Every third pump leaks oil.',
      province: 'IR-23',
      placeText: 'Hall 1',
      officeField: 'other',
      confidentiality: 'public',
      organizationId: firm.id,
    };
    const made = await api
      .as(firm.head)
      .request(
        'mutation ($input: CreateProblemInput!) { createProblem(input: $input) { problem { id } refusals { code } } }',
        { input: full },
      );
    const problemId = made.data.createProblem.problem.id as string;
    const sent = await api
      .as(firm.head)
      .request('mutation ($input: SubmitProblemInput!) { submitProblem(input: $input) { refusals { code } } }', {
        input: { problemId },
      });
    expect(codesOf(sent.data.submitProblem)).toEqual([]);
    const taken = await api
      .as(office.head)
      .request('mutation ($input: AcceptProblemInput!) { acceptProblem(input: $input) { refusals { code } } }', {
        input: { problemId },
      });
    expect(codesOf(taken.data.acceptProblem)).toEqual(['OWNER_NOT_VERIFIED']);
  });
});
