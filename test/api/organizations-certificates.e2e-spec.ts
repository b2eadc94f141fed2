import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@peyvand/kernel';
import { ProfileReader } from '@peyvand/organizations';
import { BeginCertificates } from '../../libs/organizations/src/profiles/operations/begin-certificates.js';
import { ExpireCertificates } from '../../libs/organizations/src/profiles/operations/expire-certificates.js';
import { startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

const TODAY = "(clock_timestamp() at time zone 'Asia/Tehran')::date";

describe('certificates', () => {
  let database: TestDatabase;
  let api: TestApi;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  it('begin and end on their days in Iran and are reminded of at exactly 60 and 14 days, once each', async () => {
    const firm = await api.a.organization({ capacities: ['solver'], profile: { summary: 'Kilns' } });
    const id = newId();
    await api.owner.query(
      `insert into certificate (id, organization_id, kind, issuer, valid_from, valid_until, created_at)
        values ($1, $2, 'qualityManagement', 'DQS', ${TODAY} - 300, ${TODAY} + 200,
          clock_timestamp() - interval '300 days')`,
      [id, firm.id],
    );
    const ending = api.app.get(ExpireCertificates, { strict: false });
    const run = () => ending.run();
    const beginning = api.app.get(BeginCertificates, { strict: false });
    const move = (set: string) => api.owner.query(`update certificate set ${set} where id = $1`, [id]);
    const endsIn = (days: number) => move(`valid_until = ${TODAY} + (${days})`);
    const events = async (): Promise<string[]> =>
      (
        await api.owner.query<{ event: string }>(
          `select event from outbox where payload->>'organizationId' = $1 group by event_id, event
            order by min(created_at), event`,
          [firm.id],
        )
      ).rows.map(({ event }) => event);
    const state = async () =>
      (
        await api
          .as(firm.head)
          .request('query ($id: ID!) { organization(id: $id) { certificates { state } } }', { id: firm.id })
      ).data.organization.certificates[0].state;

    const counted = async () => {
      const [document] = await api.app.get(ProfileReader, { strict: false }).of([firm.id]);
      return [document?.certificates.length === 1, document?.expiredCertificates.length === 1];
    };

    await run();
    expect([await events(), await state()]).toEqual([[], 'valid']);
    await endsIn(61);
    await run();
    expect([await events(), await state()]).toEqual([[], 'valid']);
    await endsIn(60);
    await Promise.all([run(), run()]);
    expect([await events(), await state()]).toEqual([['certificate.expiryReminded'], 'expiresSoon']);
    await endsIn(15);
    await run();
    expect(await events()).toHaveLength(1);
    await endsIn(14);
    await run();
    await run();
    expect(await events()).toEqual(['certificate.expiryReminded', 'certificate.expiryReminded']);
    const before = (await api.owner.query('select changed_at from profile where organization_id = $1', [firm.id]))
      .rows[0].changed_at as Date;
    await endsIn(0);
    await run();
    expect([(await events()).length, await state(), await counted()]).toEqual([2, 'expiresSoon', [true, false]]);
    await endsIn(-1);
    await run();
    expect(await counted()).toEqual([false, true]);
    expect((await events()).slice(2).sort()).toEqual(['certificate.expired', 'profile.changed']);
    expect(await state()).toBe('expired');
    const after = (await api.owner.query('select changed_at from profile where organization_id = $1', [firm.id]))
      .rows[0].changed_at as Date;
    expect(after.getTime()).toBeGreaterThan(before.getTime());
    expect(await run()).toBe(0);

    // The 60th day had passed when it was added; the 14th is still to come, and nobody worked on it.
    await move(`told = 0, created_at = clock_timestamp(), valid_until = ${TODAY} + 59`);
    await run();
    expect(await events()).toHaveLength(4);
    await move(`created_at = clock_timestamp() - interval '30 days', valid_until = ${TODAY} + 13`);
    await run();
    expect((await events()).slice(4)).toEqual(['certificate.expiryReminded']);
    const added = (
      await api.as(firm.head).request(
        `mutation ($input: AddCertificateInput!) { addCertificate(input: $input) {
          certificate { id state } refusals { code } } }`,
        { input: { kind: 'safety', issuer: 'TÜV', validFrom: '2099-01-01' } },
      )
    ).data.addCertificate.certificate;
    expect(added.state).toBe('notBegun');
    const kinds = async () => (await api.app.get(ProfileReader, { strict: false }).of([firm.id]))[0]?.certificates;
    const later = (set: string) => api.owner.query(`update certificate set ${set} where id = $1`, [added.id]);
    await later(`valid_from = ${TODAY} + 1, begins_on = ${TODAY} + 1`);
    expect([await beginning.run(), await kinds()]).toEqual([0, ['qualityManagement']]);
    const told = await events();
    await later(`valid_from = ${TODAY}, begins_on = ${TODAY}`);
    expect((await Promise.all([beginning.run(), beginning.run()])).reduce((sum, one) => sum + one)).toBe(1);
    expect([await kinds(), (await events()).slice(told.length)]).toEqual([
      ['qualityManagement', 'safety'],
      ['profile.changed'],
    ]);
  });
});
