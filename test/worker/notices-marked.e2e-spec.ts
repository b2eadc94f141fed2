import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { StoreNotices } from '@peyvand/contracts';
import { newId } from '@peyvand/kernel';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import { startApi, type TestApi } from '../support/api.js';
import { workerConfig } from '../support/config.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { found } from '../support/found.js';
import { submittedProposal } from '../support/proposals.js';
import { giveAccess, openRfp, setScene } from '../support/rfps.js';

describe('the end of a capacity', () => {
  let database: TestDatabase;
  let api: TestApi;
  let worker: NestFastifyApplication;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    worker = await createWorker(workerConfig(database.url), { jobs: [StoreNotices] });
  }, 120_000);

  afterAll(async () => {
    await worker.close();
    await api.close();
    await database.drop();
  });

  it('is told for each proposal that it marks', async () => {
    const [one, other] = [await setScene(api), await setScene(api)];
    const proposals: string[] = [];
    for (const scene of [one, other]) {
      const rfpId = await openRfp(api, scene);
      await giveAccess(api, rfpId, one.solver);
      proposals.push((await submittedProposal(api, rfpId, one.solver)).id);
    }
    const { rows } = await api.owner.query<{ id: string }>(
      `update organization_capacity set state = 'revoked'
        where organization_id = $1 and kind = 'solver' returning id`,
      [one.solver.id],
    );
    await api.owner.query(
      `insert into outbox (id, event_id, event, consumer, queue, payload, created_at, not_before)
        values ($1, $2, 'capacity.revoked', 'notices.store', 'events', $3, clock_timestamp(), clock_timestamp())`,
      [newId(), newId(), { capacityId: rows[0]?.id }],
    );
    const told = () =>
      api.owner
        .query<{ object_id: string }>(
          "select object_id from notice where kind = 'ProposalMarked' and recipient_id = $1",
          [one.solver.head.id],
        )
        .then((answer) => answer.rows.map(({ object_id }) => object_id).sort());
    expect(await found(told, (ids) => ids.length >= 2)).toEqual([...proposals].sort());
  });
});
