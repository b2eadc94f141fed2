import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DemandReconfirm, EndRfpAccess, ReopenRfpAccess } from '@peyvand/contracts';
import { newId } from '@peyvand/kernel';
import { ExpireCapacities } from '@peyvand/organizations';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import { codesOf, startApi, type TestApi } from '../support/api.js';
import { workerConfig } from '../support/config.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import type { Organization, Person } from '../support/factories.js';
import { found } from '../support/found.js';
import { closeNow, submittedProposal } from '../support/proposals.js';
import {
  APPROVE_ADDENDUM,
  giveAccess,
  openRfp,
  PUBLISH_ADDENDUM,
  setScene,
  writtenAddendum,
  type Scene,
} from '../support/rfps.js';

const WEEK = 7 * 86_400;
const evidence = [
  { item: 'registration', statement: 'National id 1' },
  { item: 'capabilityProof', statement: 'A pump', link: 'https://example.org/pump' },
];

describe('the access of a company whose capacity ends and is renewed', () => {
  let database: TestDatabase;
  let api: TestApi;
  let administrator: Person;
  let worker: NestFastifyApplication;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    await api.an.office({ fallback: true, fields: [] });
    administrator = await api.an.administrator();
    worker = await createWorker(workerConfig(database.url), { jobs: [EndRfpAccess, ReopenRfpAccess, DemandReconfirm] });
  }, 120_000);

  afterAll(async () => {
    await worker.close();
    await api.close();
    await database.drop();
  });

  const take = async (
    person: Pick<Person, 'id'>,
    name: string,
    input: object,
    type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`,
  ) => {
    const { data } = await api
      .as(person)
      .request(`mutation($input: ${type}!) { ${name}(input: $input) { refusals { code } } }`, { input });
    return codesOf(data[name]);
  };
  const capacityOf = async ({ id }: Organization): Promise<string> =>
    (
      await api.owner.query<{ id: string }>(
        "select id from organization_capacity where organization_id = $1 and kind = 'solver'",
        [id],
      )
    ).rows[0]?.id ?? '';
  const live = async (rfpId: string, { id }: Organization): Promise<number> =>
    (
      await api.owner.query<{ n: number }>(
        'select count(*)::int as n from rfp_access where rfp_id = $1 and organization_id = $2 and until is null',
        [rfpId, id],
      )
    ).rows[0]?.n ?? 0;
  /** All that waited for this step of the company's capacity was done. */
  const settled = (capacityId: string) =>
    found(
      async () =>
        (
          await api.owner.query(
            `select 1 from outbox where payload->>'capacityId' = $1 and done_at is null
              and consumer in ('rfps.end-access', 'rfps.reopen-access')`,
            [capacityId],
          )
        ).rows.length,
      (open) => open === 0,
    );
  /** Which office it is asked of anew follows from where the company is; one of the factories has none. */
  const verifierOf = async (capacityId: string): Promise<Pick<Person, 'id'>> =>
    (
      await api.owner.query<{ id: string }>(
        `select m.person_id as id from organization_capacity c
          join membership m on m.organization_id = c.office_id and m.role = 'head' where c.id = $1`,
        [capacityId],
      )
    ).rows[0] ?? administrator;
  const lose = {
    revoked: async (company: Organization) => {
      const capacityId = await capacityOf(company);
      expect(
        await take(await verifierOf(capacityId), 'revokeCapacity', { capacityId, reason: 'conditionGone' }),
      ).toEqual([]);
    },
    expired: async (company: Organization) => {
      await api.owner.query('update organization_capacity set verified_until = current_date - 1 where id = $1', [
        await capacityOf(company),
      ]);
      await api.app.get(ExpireCapacities, { strict: false }).run();
    },
  };
  const renew = async (company: Organization) => {
    const capacityId = await capacityOf(company);
    expect(await take(company.head, 'renewCapacity', { capacityId, evidence })).toEqual([]);
    const verifiedUntil = new Date(Date.now() + 300 * 86_400_000).toISOString().slice(0, 10);
    expect(await take(await verifierOf(capacityId), 'verifyCapacity', { capacityId, verifiedUntil })).toEqual([]);
    await settled(capacityId);
  };
  const loseAndSettle = async (company: Organization, how: keyof typeof lose) => {
    await lose[how](company);
    await settled(await capacityOf(company));
  };
  /** Whether the scoring found the company already or not. */
  const toldMatch = async (rfpId: string, { id }: Organization): Promise<string> =>
    (
      await api.owner.query<{ id: string }>(
        `insert into match (id, rfp_id, organization_id, state, origin, score, notified_at, expires_at, created_at)
         values ($1, $2, $3, 'notified', 'added', 80, clock_timestamp(), clock_timestamp() + interval '7 days',
           clock_timestamp())
         on conflict (rfp_id, organization_id) do update set state = 'notified', notified_at = excluded.notified_at,
           expires_at = excluded.expires_at returning id`,
        [newId(), rfpId, id],
      )
    ).rows[0]?.id ?? '';
  const amend = async (scene: Scene, rfpId: string) => {
    const { id, contentHash } = await writtenAddendum(api, scene, rfpId, 'material', {
      content: { budget: { min: '3', max: '4', currency: 'IRR', taxesIncluded: true, paymentKind: 'other' } },
    });
    const published = await api
      .as(scene.owner.head)
      .request(PUBLISH_ADDENDUM, { input: { addendumId: id, contentHash } });
    expect(codesOf(published.data.publishAddendum)).toEqual([]);
    const approved = await api.as(scene.office.head).request(APPROVE_ADDENDUM, { input: { addendumId: id } });
    expect(codesOf(approved.data.approveAddendum)).toEqual([]);
  };

  it.each(['revoked', 'expired'] as const)(
    'comes back in time to reconfirm, and the proposal is opened: %s',
    async (how) => {
      const scene = await setScene(api);
      const { solver } = scene;
      const rfpId = await openRfp(api, scene, { closesIn: WEEK });
      await giveAccess(api, rfpId, solver);
      const { id: proposalId } = await submittedProposal(api, rfpId, solver);
      await loseAndSettle(solver, how);
      expect(await live(rfpId, solver)).toBe(0);
      await renew(solver);
      expect(await live(rfpId, solver)).toBe(1);

      await amend(scene, rfpId);
      const state = async () =>
        (await api.owner.query<{ state: string }>('select state from proposal where id = $1', [proposalId])).rows[0]
          ?.state;
      await found(state, (is) => is === 'needsReconfirm');
      expect(await take(solver.head, 'reconfirmProposal', { proposalId, addendumNumber: 1 })).toEqual([]);
      // A second loss and renewal finds one reason to come back, not two.
      await loseAndSettle(solver, how);
      await renew(solver);
      expect(await live(rfpId, solver)).toBe(1);
      await closeNow(api, rfpId);
      expect(await state()).toBe('opened');
    },
    60_000,
  );

  it('stays ended where the company declined, before or meanwhile, and where the RFP is over', async () => {
    const [scene, over] = [await setScene(api), await setScene(api)];
    const { solver } = scene;
    const rfps: Record<'before' | 'meanwhile', string> = {
      before: await openRfp(api, scene),
      meanwhile: await openRfp(api, await setScene(api)),
    };
    const overId = await openRfp(api, over);
    await giveAccess(api, overId, solver);
    const matches: Record<string, string> = {};
    for (const rfpId of Object.values(rfps)) {
      const matchId = await toldMatch(rfpId, solver);
      expect(await take(solver.head, 'declareInterest', { matchId }, 'MatchInput')).toEqual([]);
      expect(await live(rfpId, solver)).toBe(1);
      matches[rfpId] = matchId;
    }
    const decline = async (rfpId: string) =>
      expect(await take(solver.head, 'declineMatch', { matchId: matches[rfpId], reason: 'noCapacity' })).toEqual([]);
    await decline(rfps.before);
    await loseAndSettle(solver, 'revoked');
    await decline(rfps.meanwhile);
    expect(await take(over.owner.head, 'cancelRfp', { rfpId: overId, reason: 'other', note: 'Sold.' })).toEqual([]);
    await renew(solver);
    for (const rfpId of [rfps.before, rfps.meanwhile, overId]) expect(await live(rfpId, solver)).toBe(0);
  }, 60_000);
});
