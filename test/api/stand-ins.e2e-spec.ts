import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { StoreNotices } from '@peyvand/contracts';
import { newId } from '@peyvand/kernel';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import { startApi, type TestApi } from '../support/api.js';
import { workerConfig } from '../support/config.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import type { Colleague, Office, Person } from '../support/factories.js';
import { declareNoConflict } from '../support/problems.js';
import { APPROVE, setScene, SUBMIT, writtenRfp, type Scene } from '../support/rfps.js';
import { toldOf } from '../support/told.js';

const STEPS = 'query ($id: ID!) { rfp(id: $id) { steps { step by { person organization role } } } }';

describe('an office that acts beside the one an RFP belongs to', () => {
  let database: TestDatabase;
  let api: TestApi;
  let worker: NestFastifyApplication;
  let scene: Scene;
  let beside: Office;
  let rfpId: string;

  const stepsFor = async (viewer: Person): Promise<{ step: string; by: object | null }[]> =>
    (await api.as(viewer).request(STEPS, { id: rfpId })).data.rfp.steps;
  const nameOf = async (table: 'person' | 'organization', id: string): Promise<string> =>
    (await api.owner.query<{ name: string }>(`select name from ${table} where id = $1`, [id])).rows[0]?.name ?? '';

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    worker = await createWorker(workerConfig(database.url), { jobs: [StoreNotices] });
    scene = await setScene(api);
    beside = await api.an.office();
    await api.owner.query(
      `insert into office_stand_in (object_type, object_id, office_id, cause, since)
       values ('problem', $1, $2, 'named', clock_timestamp())`,
      [scene.problemId, beside.id],
    );
    await api.owner.query(
      `insert into officer_conflict (id, problem_id, person_id, kind, declared_at)
       values ($1, $2, $3, 'family', clock_timestamp())`,
      [newId(), scene.problemId, beside.officers[1]?.id],
    );
    const { id, draftHash } = await writtenRfp(api, scene);
    rfpId = id;
    await api.as(scene.owner.head).request(SUBMIT, { input: { rfpId, contentHash: draftHash } });
  }, 120_000);

  afterAll(async () => {
    await worker.close();
    await api.close();
    await database.drop();
  });

  it('is told what the home office is told, save its officers who are barred', async () => {
    const [head, barred] = beside.officers as [Colleague, Colleague];
    expect(await toldOf(api, head, rfpId)).toContain('RfpSubmitted');
    await declareNoConflict(api, scene.problemId, head);
    const { data } = await api.as(head).request(APPROVE, { input: { rfpId } });
    expect(data.approveRfp.refusals).toEqual([]);
    expect(await toldOf(api, scene.owner.head, rfpId)).toContain('RfpApproved');
    expect(await toldOf(api, barred, rfpId)).toEqual([]);
  });

  it('stands in history by its own name, and its people by theirs', async () => {
    const byHead = {
      person: await nameOf('person', beside.head.id),
      organization: await nameOf('organization', beside.id),
      role: 'head',
    };
    const byOwner = {
      person: await nameOf('person', scene.owner.head.id),
      organization: await nameOf('organization', scene.owner.id),
      role: 'head',
    };
    // People of an owner are named to its own members alone.
    expect(await stepsFor(beside.head)).toEqual([
      { step: 'create', by: { ...byOwner, person: null } },
      { step: 'submit', by: { ...byOwner, person: null } },
      { step: 'approve', by: byHead },
    ]);
    expect(await stepsFor(scene.owner.head)).toEqual([
      { step: 'create', by: byOwner },
      { step: 'submit', by: byOwner },
      { step: 'approve', by: byHead },
    ]);
    const { rows } = await api.owner.query(
      "select by_organization as id from rfp_step where subject_id = $1 and step = 'approve'",
      [rfpId],
    );
    expect(rows).toEqual([{ id: beside.id }]);
  });
});
