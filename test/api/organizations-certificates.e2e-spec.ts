import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@peyvand/kernel';
import { ExpireCertificates } from '../../libs/organizations/src/profiles/operations/expire-certificates.js';
import { startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

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

  it('are reminded of at 60 and 14 days, once each, and end so that the company is scored again', async () => {
    const firm = await api.a.organization({ capacities: ['solver'], profile: { summary: 'Kilns' } });
    const id = newId();
    await api.owner.query(
      `insert into certificate (id, organization_id, kind, issuer, valid_from, valid_until, created_at)
        values ($1, $2, 'iso9001', 'DQS', current_date - 300, current_date + 200, clock_timestamp())`,
      [id, firm.id],
    );
    const run = () => api.app.get(ExpireCertificates, { strict: false }).run();
    const endsIn = (days: number) =>
      api.owner.query('update certificate set valid_until = current_date + $2::int where id = $1', [id, days]);
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

    await run();
    expect([await events(), await state()]).toEqual([[], 'valid']);
    await endsIn(59);
    await Promise.all([run(), run()]);
    expect([await events(), await state()]).toEqual([['certificate.expiryReminded'], 'expiresSoon']);
    await endsIn(13);
    await run();
    await run();
    expect(await events()).toEqual(['certificate.expiryReminded', 'certificate.expiryReminded']);
    const before = (await api.owner.query('select changed_at from profile where organization_id = $1', [firm.id]))
      .rows[0].changed_at as Date;
    await endsIn(-1);
    await run();
    expect((await events()).slice(2).sort()).toEqual(['certificate.expired', 'profile.changed']);
    expect(await state()).toBe('expired');
    const after = (await api.owner.query('select changed_at from profile where organization_id = $1', [firm.id]))
      .rows[0].changed_at as Date;
    expect(after.getTime()).toBeGreaterThan(before.getTime());
    expect(await run()).toBe(0);
  });
});
