import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { StoreNotices } from '@peyvand/contracts';
import { AppointStandIns, EscalateWaiting } from '@peyvand/insights';
import { newId } from '@peyvand/kernel';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import { startApi, type TestApi } from '../support/api.js';
import { workerConfig } from '../support/config.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import type { Colleague, Office, Organization, Person } from '../support/factories.js';
import { OFFER } from '../support/definitions.js';
import { found } from '../support/found.js';
import { acceptedProblem, declareNoConflict, submittedProblem } from '../support/problems.js';
import { openRfp, PUBLISH_ADDENDUM, setScene, writtenAddendum } from '../support/rfps.js';
import { storeTold } from '../support/store-told.js';
import { allTold } from '../support/told.js';

const WORK = `query ($filter: WorkFilter) {
  myWork(first: 20, filter: $filter) { totalCount nodes { objectType objectId state until reminders escalation office {
  id } organization { id } person { name } } }
}`;

const REQUEST_CAPACITY =
  'mutation($input: RequestCapacityInput!) { requestCapacity(input: $input) { capacity { id office { id } } } }';
const SOLVER = {
  kind: 'solver',
  evidence: [
    { item: 'registration', statement: 'National id 10101234567' },
    { item: 'capabilityProof', statement: 'A furnace control', link: 'https://example.org/furnace' },
  ],
};

describe('what waits too long', () => {
  let database: TestDatabase;
  let api: TestApi;
  let worker: NestFastifyApplication;
  let office: Office;
  let fallback: Office;
  let owner: Organization;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    worker = await createWorker(workerConfig(database.url), { jobs: [StoreNotices] });
    fallback = await api.an.office({ fallback: true });
    office = await api.an.office({ fields: ['other'] });
    owner = await api.a.organization({ capacities: ['problemOwner'] });
  }, 120_000);

  afterAll(async () => {
    await worker.close();
    await api.close();
    await database.drop();
  });

  const overdue = (problemId: string) =>
    api.owner.query(
      `update waiting set until = clock_timestamp() - interval '1 hour',
        remind_at = clock_timestamp() - interval '1 minute' where object_id = $1`,
      [problemId],
    );
  const escalate = () => api.app.get(EscalateWaiting, { strict: false }).run();
  const appoint = () => api.app.get(AppointStandIns, { strict: false }).run();
  const recuse = (problemId: string, person: Person) =>
    api.owner.query(
      `insert into officer_conflict (id, problem_id, person_id, kind, declared_at)
        values (gen_random_uuid(), $1, $2, 'family', clock_timestamp())
       on conflict (problem_id, person_id) do update set kind = excluded.kind`,
      [problemId, person.id],
    );
  const join = (person: Person, organization: Organization) =>
    api.owner.query(
      `insert into membership (id, person_id, organization_id, role, since)
        values ($1, $2, $3, 'member', clock_timestamp())`,
      [newId(), person.id, organization.id],
    );
  const waitingFor = async (person: Person, filter: object = {}) =>
    (await api.as(person).request(WORK, { filter })).data.myWork;
  const told = async (kind: string, problemId: string): Promise<string[]> => {
    const { rows } = await found(
      () =>
        api.owner.query<{ id: string }>('select recipient_id as id from notice where kind = $1 and object_id = $2', [
          kind,
          problemId,
        ]),
      ({ rowCount }) => !!rowCount,
    );
    return rows.map(({ id }) => id).sort();
  };

  it('is brought to mind, then to the head, then to the fallback office, which may act from then on', async () => {
    const problemId = await submittedProblem(api, { owner, office });
    expect((await waitingFor(office.head, { overdue: false })).nodes).toMatchObject([
      { objectType: 'problem', objectId: problemId, state: 'triage', escalation: 'none', office: { id: office.id } },
    ]);
    expect((await waitingFor(fallback.head)).totalCount).toBe(0);

    await overdue(problemId);
    // Side by side, as two workers would: one of them acts.
    await Promise.all([escalate(), escalate()]);
    expect(await told('ProblemOverdue', problemId)).toEqual(office.officers.map(({ id }) => id).sort());
    expect((await waitingFor(office.head, { overdue: true })).nodes).toMatchObject([
      { reminders: 1, escalation: 'reminded' },
    ]);

    await overdue(problemId);
    await escalate();
    expect(await told('ProblemOverdueAtHead', problemId)).toContain(office.head.id);

    await overdue(problemId);
    await escalate();
    expect(await told('ProblemOverdueAtFallback', problemId)).toEqual(fallback.officers.map(({ id }) => id).sort());
    expect((await waitingFor(fallback.head)).nodes).toMatchObject([
      { objectId: problemId, reminders: 3, escalation: 'fallback' },
    ]);
    await declareNoConflict(api, problemId, fallback.head);
    const accepted = await api
      .as(fallback.head)
      .request(
        'mutation ($input: AcceptProblemInput!) { acceptProblem(input: $input) { problem { id state } refusals { code } } }',
        { input: { problemId } },
      );
    expect(accepted.data.acceptProblem).toEqual({ problem: { id: problemId, state: 'accepted' }, refusals: [] });
    expect(await escalate()).toBe(0);
  }, 60_000);

  it('goes to the fallback office where no officer of its own may act, and to the administrator where that has none either', async () => {
    const alone = await api.an.office({ fields: ['metal'], officers: 1 });
    const administrator = await api.an.administrator();
    const problemId = await submittedProblem(api, { owner, office: alone });
    await appoint();
    expect((await waitingFor(fallback.head)).nodes.map(({ objectId }: { objectId: string }) => objectId)).not.toContain(
      problemId,
    );
    await recuse(problemId, alone.head);
    await appoint();
    expect((await waitingFor(fallback.head)).nodes.map(({ objectId }: { objectId: string }) => objectId)).toContain(
      problemId,
    );
    for (const officer of fallback.officers) await recuse(problemId, officer);
    await appoint();
    const [entry] = (
      await api.as(administrator).request('{ myWork { nodes { id objectType objectId unattendedAt } } }')
    ).data.myWork.nodes;
    expect(entry).toMatchObject({ objectType: 'problem', objectId: problemId, unattendedAt: expect.any(String) });
    expect(
      (await api.as(administrator).request('query ($id: ID!) { problem(id: $id) { id } }', { id: problemId })).data
        ?.problem ?? null,
    ).toBeNull();
    const third = await api.an.office({ fields: ['food'] });
    const named = await api
      .as(administrator)
      .request('mutation ($input: NameStandInInput!) { nameStandIn(input: $input) { done refusals { code } } }', {
        input: { workItemId: entry.id, officeId: third.id },
      });
    expect(named.data.nameStandIn).toEqual({ done: true, refusals: [] });
    expect((await waitingFor(third.head)).nodes.map(({ objectId }: { objectId: string }) => objectId)).toContain(
      problemId,
    );
  }, 60_000);

  it('goes to the fallback office where the officers of its own wrote on it, or belong to whom they would verify', async () => {
    const ofFallback = async (): Promise<string[]> =>
      (await waitingFor(fallback.head)).nodes.map(({ objectId }: { objectId: string }) => objectId);
    const scene = await setScene(api);
    const rfpId = await openRfp(api, scene, { closesIn: 7 * 86_400 });
    const { id: addendumId, contentHash } = await writtenAddendum(api, scene, rfpId, 'material', {
      content: { summary: 'Scrap at the third loom is to fall below three percent.' },
    });
    await api.as(scene.owner.head).request(PUBLISH_ADDENDUM, { input: { addendumId, contentHash } });
    const carpets = await api.an.office({ fields: ['carpet'], provinces: ['IR-10'], officers: 1 });
    const firm = await api.a.organization({ isicDivisions: ['13'], province: 'IR-10' });
    const { capacity } = (await api.as(firm.head).request(REQUEST_CAPACITY, { input: SOLVER })).data.requestCapacity;
    expect(capacity.office.id).toBe(carpets.id);
    await appoint();
    expect((await ofFallback()).filter((id) => [addendumId, capacity.id].includes(id))).toEqual([]);

    await join(carpets.head, firm);
    for (const { id } of scene.office.officers)
      await api.owner.query(
        'insert into rfp_editor (rfp_id, person_id, edited_at) values ($1, $2, now()) on conflict do nothing',
        [rfpId, id],
      );
    await appoint();
    expect(await ofFallback()).toEqual(expect.arrayContaining([addendumId, capacity.id]));
  }, 60_000);

  it('is told to every administrator, and not what it is, once when nobody may act, and to nobody else', async () => {
    const administrators = [await api.an.administrator(), await api.an.administrator()];
    const alone = await api.an.office({ fields: ['textile'], officers: 1 });
    const problemId = await submittedProblem(api, { owner, office: alone });
    const asked = async () => {
      await allTold(api);
      const { rows } = await api.owner.query(
        `select n.recipient_id as to, n.object_type as type, n.object_id as id, n.params, n.waiting_id as waiting
          from notice n join outbox o on o.event_id = n.event_id and o.consumer = $2
          where n.kind = 'NobodyMayAct' and o.payload->>'objectId' = $1 order by n.recipient_id`,
        [problemId, StoreNotices.name],
      );
      return rows;
    };
    await recuse(problemId, alone.head);
    await appoint();
    // The fallback office has somebody.
    expect(await asked()).toEqual([]);
    for (const officer of fallback.officers) await recuse(problemId, officer);
    await appoint();
    await appoint();
    const { rows } = await api.owner.query<{ id: string }>('select id from person where is_administrator order by id');
    const all = rows.map(({ id }) => id);
    expect(all).toEqual(expect.arrayContaining(administrators.map(({ id }) => id)));
    expect(await asked()).toEqual(all.map((id) => ({ to: id, type: 'person', id, params: {}, waiting: null })));
  }, 60_000);

  it('tells at each level those of that level, by its own kind of notice, also where an event is heard late', async () => {
    const ours = await api.an.office({ officers: 3 });
    const [head, given] = ours.officers as [Colleague, Colleague];
    const problemId = await submittedProblem(api, { owner, office: ours });
    await api
      .as(head)
      .request('mutation ($input: AssignProblemInput!) { assignProblem(input: $input) { refusals { code } } }', {
        input: { problemId, personId: given.id },
      });
    const names = new Map([
      [head.id, 'head'],
      [given.id, 'given'],
      ...fallback.officers.map(({ id }, place): [string, string] => [id, `fallback${place}`]),
    ]);
    const heard = async (): Promise<string[]> => {
      await allTold(api);
      const { rows } = await api.owner.query<{ kind: string; id: string }>(
        "select kind, recipient_id as id from notice where object_id = $1 and kind like '%Overdue%'",
        [problemId],
      );
      return rows.map(({ kind, id }) => `${kind} ${names.get(id) ?? 'somebody else'}`).sort();
    };
    const levels = [
      ['ProblemOverdue given'],
      ['ProblemOverdueAtHead given', 'ProblemOverdueAtHead head'],
      ['ProblemOverdueAtFallback fallback0', 'ProblemOverdueAtFallback fallback1'],
    ];
    for (const [place] of levels.entries()) {
      await overdue(problemId);
      await escalate();
      const expected = levels.slice(0, place + 1).flat();
      expect(await heard()).toEqual(expected.sort());
      // Earlier levels come again: of what has moved on meanwhile nobody is told.
      await storeTold(api, 'waiting.overdue', problemId);
      expect(await heard()).toEqual(expected);
    }
  }, 60_000);

  it('passes a barred head over and goes to the fallback office at once', async () => {
    const ours = await api.an.office({ fields: ['energy'] });
    const problemId = await submittedProblem(api, { owner, office: ours });
    await join(ours.head, owner);
    await overdue(problemId);
    await escalate();
    expect(await told('ProblemOverdue', problemId)).toEqual([ours.officers[1]?.id]);
    await overdue(problemId);
    await escalate();
    expect(await told('ProblemOverdueAtFallback', problemId)).toEqual(fallback.officers.map(({ id }) => id).sort());
    expect((await waitingFor(fallback.head)).nodes).toContainEqual(
      expect.objectContaining({ objectId: problemId, escalation: 'fallback' }),
    );
    const { rowCount } = await api.owner.query(
      "select 1 from notice where object_id = $1 and recipient_id = $2 and kind like 'ProblemOverdue%'",
      [problemId, ours.head.id],
    );
    expect(rowCount).toBe(0);
  }, 60_000);

  it("tells an unbarred head beside the barred one, and both of what is another owner's", async () => {
    const ours = await api.an.office({ fields: ['wood'] });
    const second = ours.officers[1] as Person;
    await api.owner.query("update membership set role = 'head' where person_id = $1", [second.id]);
    const problemId = await submittedProblem(api, { owner, office: ours });
    const others = await submittedProblem(api, {
      owner: await api.a.organization({ capacities: ['problemOwner'] }),
      office: ours,
    });
    await join(ours.head, owner);
    for (const id of [problemId, others])
      for (const _level of ['reminded', 'head']) {
        await overdue(id);
        await escalate();
      }
    expect(await told('ProblemOverdueAtHead', problemId)).toEqual([second.id]);
    expect(await told('ProblemOverdueAtHead', others)).toEqual(ours.officers.map(({ id }) => id).sort());
  }, 60_000);

  it('reminds who stands in for an office all of whose officers are barred', async () => {
    const alone = await api.an.office({ fields: ['leather'], officers: 1 });
    const third = await api.an.office({ fields: ['glass'] });
    const problemId = await submittedProblem(api, { owner, office: alone });
    await join(alone.head, owner);
    await api.owner.query(
      `insert into office_stand_in (object_type, object_id, office_id, cause, since)
        values ('problem', $1, $2, 'named', clock_timestamp())`,
      [problemId, third.id],
    );
    await overdue(problemId);
    await escalate();
    expect(await told('ProblemOverdue', problemId)).toEqual(third.officers.map(({ id }) => id).sort());
  }, 60_000);

  it('leaves a barred head of an office that defines itself alone', async () => {
    const ours = await api.an.office({ fields: ['plastics'] });
    const second = ours.officers[1] as Person;
    const problemId = await acceptedProblem(api, { owner, office: ours });
    await api.as(second).request(OFFER, { input: { problemId, definerId: ours.id } });
    const { rows } = await api.owner.query<{ id: string }>('select id from definition_version where problem_id = $1', [
      problemId,
    ]);
    const definitionId = rows[0]?.id as string;
    await join(ours.head, owner);
    await overdue(definitionId);
    await escalate();
    expect(await told('DefinitionOverdue', definitionId)).toEqual([second.id]);
  }, 60_000);

  it('is told to the heads of the party alone, and once, where it concerns nobody else', async () => {
    const party = await api.a.organization({ capacities: ['problemOwner'] });
    const manager = await api.a.person();
    await api.owner.query(
      `insert into membership (id, person_id, organization_id, role, since)
        values (gen_random_uuid(), $1, $2, 'manager', now())`,
      [manager.id, party.id],
    );
    const problemId = await submittedProblem(api, { owner: party, office });
    await api.owner.query(
      `update waiting set organization_id = $2, office_id = null, role = 'owner', escalates = 'heads'
        where object_id = $1`,
      [problemId, party.id],
    );
    for (const _round of [1, 2]) {
      await api.owner.query(
        'update waiting set remind_at = clock_timestamp() where object_id = $1 and remind_at is not null',
        [problemId],
      );
      await escalate();
    }
    expect(await told('ProblemOverdue', problemId)).toEqual([party.head.id]);
    const { rows } = await api.owner.query(
      'select escalation, reminders, remind_at from waiting where object_id = $1',
      [problemId],
    );
    expect(rows).toEqual([{ escalation: 'reminded', reminders: 1, remind_at: null }]);
  }, 60_000);

  it('shows nobody what waits for others', async () => {
    const stranger = await api.a.organization({ capacities: ['solver'] });
    const other = await api.an.office({ fields: ['carpet'] });
    await submittedProblem(api, { owner, office });
    for (const person of [stranger.head, other.head, owner.head]) expect((await waitingFor(person)).totalCount).toBe(0);
    expect((await api.anonymous.request(WORK)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
