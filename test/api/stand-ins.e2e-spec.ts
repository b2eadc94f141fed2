import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AppointStandIns } from '@peyvand/insights';
import { newId } from '@peyvand/kernel';
import { OpenDueRfps } from '@peyvand/rfps';
import { startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import type { Office, Organization, Person } from '../support/factories.js';
import { aMatch, codes, tell } from '../support/matching.js';
import { OFFER } from '../support/definitions.js';
import { acceptedProblem, declareNoConflict } from '../support/problems.js';
import { approvedRfp, setScene, type Scene } from '../support/rfps.js';

const WORK = '{ myWork(first: 50) { nodes { objectType objectId unattendedAt } } }';

describe('an office all of whose officers are barred', () => {
  let database: TestDatabase;
  let api: TestApi;
  let fallback: Office;
  let administrator: Person;
  let scene: Scene;
  let company: Organization;
  let rfpId: string;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    administrator = await api.an.administrator();
  }, 120_000);

  beforeEach(async () => {
    await api.owner.query('update office set is_fallback = false');
    fallback = await api.an.office({ fallback: true });
    scene = await setScene(api);
    company = await api.a.organization({ capacities: ['solver'] });
    rfpId = await approvedRfp(api, scene);
    await api.app.get(OpenDueRfps, { strict: false }).run();
  }, 60_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const join = async (organization: Organization, people: readonly Person[]) => {
    for (const person of people)
      await api.owner.query(
        `insert into membership (id, person_id, organization_id, role, since)
          values ($1, $2, $3, 'member', clock_timestamp())`,
        [newId(), person.id, organization.id],
      );
  };
  const appoint = () => api.app.get(AppointStandIns, { strict: false }).run();
  const waits = async (person: Person, objectId: string) =>
    (await api.as(person).request(WORK)).data.myWork.nodes.find(
      (node: { objectId: string }) => node.objectId === objectId,
    );

  it('is stood in for on the matches of an RFP by whose companies its officers are members', async () => {
    const matchId = await aMatch(api, rfpId, scene.solver.id);
    await aMatch(api, rfpId, company.id);
    await join(company, scene.office.officers.slice(1));
    // One is left.
    await appoint();
    expect(await waits(fallback.head, rfpId)).toBeUndefined();
    await join(company, scene.office.officers.slice(0, 1));
    await appoint();
    expect(await waits(fallback.head, rfpId)).toMatchObject({ objectType: 'reviewQueue', unattendedAt: null });
    expect(codes(await tell(api, scene.office.head, 'approveMatch', { matchId }))).toEqual(['RECUSED']);
    await declareNoConflict(api, scene.problemId, fallback.head);
    const rejected = await tell(api, fallback.head, 'rejectMatch', { matchId, reason: 'wrongField' });
    expect(rejected).toMatchObject({ errors: [], payload: { match: { state: 'rejected' }, refusals: [] } });
  });

  it('leaves them to the administrator where the fallback office is barred too', async () => {
    await aMatch(api, rfpId, company.id);
    await join(company, [...scene.office.officers, ...fallback.officers]);
    await appoint();
    expect(await waits(administrator, rfpId)).toBeUndefined();
    await appoint();
    expect(await waits(administrator, rfpId)).toMatchObject({
      objectType: 'reviewQueue',
      unattendedAt: expect.any(String),
    });
    // Until one of them is no longer barred.
    await api.owner.query('delete from membership where organization_id = $1 and person_id = $2', [
      company.id,
      fallback.head.id,
    ]);
    await appoint();
    expect(await waits(administrator, rfpId)).toBeUndefined();
    expect(await waits(fallback.head, rfpId)).toMatchObject({ objectType: 'reviewQueue', unattendedAt: null });
  });

  it('is not stood in for where nothing is left to decide', async () => {
    await aMatch(api, rfpId, company.id, { state: 'rejected' });
    await join(company, scene.office.officers);
    await appoint();
    expect(await waits(fallback.head, rfpId)).toBeUndefined();
  });

  it('is stood in for as the definer of its own problem', async () => {
    const { office, owner } = scene;
    const problemId = await acceptedProblem(api, { owner, office });
    const { engagement } = (await api.as(office.head).request(OFFER, { input: { problemId, definerId: office.id } }))
      .data.offerEngagement;
    expect(engagement.state).toBe('active');
    const { rows } = await api.owner.query<{ id: string }>('select id from definition_version where problem_id = $1', [
      problemId,
    ]);
    const definitionId = rows[0]?.id as string;
    await join(owner, office.officers.slice(1));
    await appoint();
    expect(await waits(fallback.head, definitionId)).toBeUndefined();
    await join(owner, office.officers.slice(0, 1));
    await appoint();
    expect(await waits(fallback.head, definitionId)).toMatchObject({ objectType: 'definition' });
    await declareNoConflict(api, problemId, fallback.head);
    const reassigning = { engagementId: engagement.id, reason: 'noProgress' };
    const answer = await tell(api, fallback.head, 'reassignEngagement', reassigning, 'engagement { state }');
    expect(answer).toMatchObject({ errors: [], payload: { engagement: { state: 'reassigned' }, refusals: [] } });
  });
});
