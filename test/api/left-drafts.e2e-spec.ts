import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AppointStandIns, EscalateWaiting } from '@peyvand/insights';
import { noticeRulesOf } from '@peyvand/notices';
import { Db } from '@peyvand/platform';
import { startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { begunDefinition, SAVE_SECTION } from '../support/definitions.js';
import type { Office, Organization, Person } from '../support/factories.js';
import { isDone, storeTold } from '../support/store-told.js';
import { DELETE, draftProblem, submittedProblem, UPDATE } from '../support/problems.js';
import { beginProposal, closeNow, SAVE_PROPOSAL, submittedProposal } from '../support/proposals.js';
import {
  approvedRfp,
  CREATE,
  giveAccess,
  openRfp,
  SAVE,
  setScene,
  writtenAddendum,
  type Scene,
} from '../support/rfps.js';

const LEAVE = 'mutation ($input: LeaveOrganizationInput!) { leaveOrganization(input: $input) { done } }';
const SEEN = `{ myWork(first: 50) { totalCount nodes { objectType objectId } } }`;
const COCKPIT = `query($officeId: ID) { cockpit(officeId: $officeId) { queue { objectType count overdue }
  elsewhere { objectType count overdue } } }`;

interface Row {
  type: string;
  organization: string;
  person: string;
  role: string;
  escalates: string;
  days: number;
  told: boolean;
  overdue: boolean;
}

describe('a draft that its author left', () => {
  let database: TestDatabase;
  let api: TestApi;
  let scene: Scene;
  let fallback: Office;
  let administrator: Person;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    fallback = await api.an.office({ fallback: true });
    administrator = await api.an.administrator();
    scene = await setScene(api);
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  /** Rows of drafts of an object; the days are rounded, of working ones there is none less. */
  const rows = async (objectId: string): Promise<Row[]> =>
    (
      await api.owner.query<Row>(
        `select object_type as type, organization_id as organization, person_id as person, role, escalates,
          round(extract(epoch from until - since) / 86400)::integer as days, remind_at is null as told,
          until <= clock_timestamp() as overdue
         from waiting where object_id = $1 and object_type like '%Draft' and office_id is null and not administrator`,
        [objectId],
      )
    ).rows;
  const late = (objectId: string) =>
    api.owner.query(
      `update waiting set until = clock_timestamp(), remind_at = clock_timestamp()
        where object_id = $1 and object_type like '%Draft' and remind_at is not null`,
      [objectId],
    );
  const escalate = async () => {
    await api.app.get(EscalateWaiting, { strict: false }).run();
    await api.app.get(AppointStandIns, { strict: false }).run();
  };
  /** Who was told what of it, by the rules that the worker runs. */
  const told = async (objectId: string): Promise<{ kind: string; people: string[] }[]> => {
    const { rows: events } = await api.owner.query<{ payload: { objectId: string; objectType: string } }>(
      "select payload from outbox where event = 'waiting.overdue' and payload ->> 'objectId' = $1 order by id",
      [objectId],
    );
    const db = api.app.get(Db, { strict: false });
    const all = await Promise.all(
      events
        .filter(({ payload }) => payload.objectType.endsWith('Draft'))
        .flatMap(({ payload }) =>
          noticeRulesOf('waiting.overdue').map(async (rule) => ({
            kind: rule.kind,
            people: (await rule.collect(payload as never, db, {})).flatMap(({ recipientIds }) => [...recipientIds]),
          })),
        ),
    );
    return all.filter(({ people }) => people.length).map(({ kind, people }) => ({ kind, people: people.sort() }));
  };
  const colleague = async (organization: Organization, role = 'member'): Promise<Person> => {
    const person = await api.a.person();
    await api.owner.query(
      `insert into membership (id, person_id, organization_id, role, since)
        values (gen_random_uuid(), $1, $2, $3, clock_timestamp())`,
      [person.id, organization.id, role],
    );
    return person;
  };
  const leave = (person: { id: string }, organizationId: string) =>
    api.as(person).request(LEAVE, { input: { organizationId } });
  /** What all the others are shown of what waits and is counted. */
  const seenBy = async (people: readonly { id: string }[], offices: readonly Office[]) => {
    const lists = [];
    for (const person of people) lists.push((await api.as(person).request(SEEN)).data);
    for (const { id, head } of offices)
      lists.push((await api.as(head).request(COCKPIT, { officeId: id })).data.cockpit);
    return lists;
  };

  it('is a problem: its owner is told once, after five working days without a save, and nobody else', async () => {
    const owner = await api.a.organization({ capacities: ['problemOwner'] });
    const [manager, author] = [await colleague(owner, 'manager'), await colleague(owner)];
    const plain = await colleague(owner);
    const others = [administrator, ...fallback.officers, ...scene.office.officers, scene.definer.head, plain, author];
    const before = await seenBy(others, [scene.office, fallback]);
    const id = await draftProblem(api, { ...owner, head: author as never });
    const row = { type: 'problemDraft', organization: owner.id, role: 'owner', escalates: 'heads' };
    expect(await rows(id)).toEqual([
      { ...row, person: author.id, days: expect.any(Number), told: false, overdue: false },
    ]);
    expect((await rows(id))[0]?.days).toBeGreaterThanOrEqual(5);
    await late(id);
    // A save moves it, and makes an author of who saved.
    const { data } = await api.as(manager).request(UPDATE, { input: { problemId: id, revision: 1, symptom: 'Worn.' } });
    expect(data.updateProblem.refusals).toEqual([]);
    expect(await rows(id)).toMatchObject([{ ...row, person: manager.id, told: false, overdue: false }]);
    const ofHead = (await api.as(owner.head).request(SEEN)).data.myWork;
    expect(ofHead.totalCount).toBe(0);
    await escalate();
    expect(await told(id)).toEqual([]);
    for (const _round of [1, 2]) {
      await late(id);
      await escalate();
    }
    expect(await told(id)).toEqual([{ kind: 'ProblemDraftLeft', people: [owner.head.id] }]);
    expect(await rows(id)).toMatchObject([{ told: true }]);
    const left = { totalCount: 1, nodes: [{ objectType: 'problemDraft', objectId: id }] };
    for (const reader of [manager, owner.head]) expect((await api.as(reader).request(SEEN)).data.myWork).toEqual(left);
    expect(await seenBy(others, [scene.office, fallback])).toEqual(before);
    expect((await api.owner.query('select 1 from office_stand_in where object_id = $1', [id])).rowCount).toBe(0);
    const { rows: problem } = await api.owner.query('select owner_reminders from problem where id = $1', [id]);
    expect(problem).toEqual([{ owner_reminders: 0 }]);
    await api.as(manager).request(DELETE, { input: { problemId: id } });
    expect(await rows(id)).toEqual([]);
  }, 60_000);

  it('is due at once when its author leaves the organization, unless the heads know of it already', async () => {
    const owner = await api.a.organization({ capacities: ['problemOwner'] });
    const author = await colleague(owner);
    const [known, fresh] = [
      await draftProblem(api, { ...owner, head: author as never }),
      await draftProblem(api, { ...owner, head: author as never }),
    ];
    await late(known);
    await escalate();
    await leave(author, owner.id);
    expect(await rows(fresh)).toMatchObject([{ overdue: true, told: false }]);
    expect(await rows(known)).toMatchObject([{ told: true }]);
    await escalate();
    for (const id of [known, fresh])
      expect(await told(id)).toEqual([{ kind: 'ProblemDraftLeft', people: [owner.head.id] }]);
  }, 60_000);

  it('is left by nobody once it is submitted', async () => {
    const owner = await api.a.organization({ capacities: ['problemOwner'] });
    expect(await rows(await submittedProblem(api, { owner, office: scene.office }))).toEqual([]);
  });

  it('is a profile: the heads of the organization are told until it is published', async () => {
    const firm = await api.a.organization({ capacities: ['solver'] });
    const author = await colleague(firm, 'manager');
    const write = (mutation: string, input: object) =>
      api.as(author).request(
        `mutation ($input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!) {
          ${mutation}(input: $input) { refusals { code } } }`,
        { input: { organizationId: firm.id, ...input } },
      );
    expect((await write('saveProfileDraft', { revision: 0, summary: 'We weld.' })).errors).toBeUndefined();
    const row = { type: 'profileDraft', organization: firm.id, role: 'organization', person: author.id };
    expect(await rows(firm.id)).toMatchObject([row]);
    const { data } = await api
      .as(author)
      .request('{ myWork { nodes { objectType place title nextStep { name operation } } } }');
    expect(data.myWork.nodes).toEqual([
      {
        ...{ objectType: 'profileDraft', place: firm.id, title: firm.name },
        nextStep: { name: 'profile.edit', operation: 'saveProfileDraft' },
      },
    ]);
    await late(firm.id);
    await escalate();
    expect(await told(firm.id)).toEqual([{ kind: 'ProfileDraftLeft', people: [firm.head.id] }]);
    expect((await write('publishProfileDraft', { revision: 1 })).errors).toBeUndefined();
    expect(await rows(firm.id)).toEqual([]);
  }, 60_000);

  it('is a definition: the side that wrote last is told, its own heads alone', async () => {
    const parties = {
      office: await api.an.office({ officers: 2, numbers: { draftLeft: 'P9D' } }),
      owner: await api.a.organization({ capacities: ['problemOwner'] }),
      definer: await api.a.organization({ capacities: ['definer'] }),
    };
    const { definitionId: id } = await begunDefinition(api, parties);
    // What the platform copied from the intake has no author.
    expect(await rows(id)).toEqual([]);
    const save = async (person: { id: string }, revision: number, need: string) =>
      (
        await api
          .as(person)
          .request(SAVE_SECTION, { input: { definitionId: id, revision, content: { stakes: { need } } } })
      ).data.saveDefinitionSection.refusals;
    expect(await save(parties.definer.head, 1, 'The hall must pay.')).toEqual([]);
    const days = 9;
    expect(await rows(id)).toMatchObject([{ organization: parties.definer.id, role: 'definer', days }]);
    expect(await save(parties.owner.head, 2, 'The hall must pay again.')).toEqual([]);
    expect(await rows(id)).toMatchObject([{ organization: parties.owner.id, role: 'owner', days }]);
    await late(id);
    await escalate();
    expect(await told(id)).toEqual([{ kind: 'DefinitionDraftLeft', people: [parties.owner.head.id] }]);
    const { rows: ordinary } = await api.owner.query(
      "select organization_id as organization, escalation from waiting where object_id = $1 and object_type = 'definition'",
      [id],
    );
    expect(ordinary).toEqual([{ organization: parties.definer.id, escalation: 'none' }]);
  }, 60_000);

  it('is an RFP, beside what the RFP waits for itself', async () => {
    const own = await setScene(api);
    const created = (await api.as(own.definer.head).request(CREATE, { input: { problemId: own.problemId } })).data
      .createRfp;
    const { id } = created.rfp;
    const ordinary = async () =>
      (await api.owner.query("select * from waiting where object_id = $1 and object_type = 'rfp'", [id])).rows;
    const before = await ordinary();
    expect(before).toMatchObject([{ organization_id: own.owner.id, role: 'owner' }]);
    expect(await rows(id)).toMatchObject([{ organization: own.definer.id, person: own.definer.head.id }]);
    // Neither side reads of the other's: nor does who reads for whom the RFP waits.
    const list = async (person: { id: string }) =>
      (await api.as(person).request(SEEN)).data.myWork.nodes.filter(
        ({ objectId, objectType }: { objectId: string; objectType: string }) =>
          objectId === id && objectType === 'rfpDraft',
      ).length;
    expect([await list(own.definer.head), await list(own.owner.head), await list(own.office.head)]).toEqual([1, 0, 0]);
    await late(id);
    await escalate();
    expect(await told(id)).toEqual([{ kind: 'RfpDraftLeft', people: [own.definer.head.id] }]);
    const input = { rfpId: id, revision: 1, title: 'Less scrap at the third loom' };
    expect((await api.as(own.owner.head).request(SAVE, { input })).data.saveRfpDraft.refusals).toEqual([]);
    expect(await rows(id)).toMatchObject([{ organization: own.owner.id, person: own.owner.head.id, told: false }]);
    expect(await ordinary()).toEqual(before);
    expect(await rows(await approvedRfp(api, await setScene(api)))).toEqual([]);
  }, 90_000);

  it('is an addendum, until its RFP closes', async () => {
    const own = await setScene(api);
    const rfpId = await openRfp(api, own);
    const { id } = await writtenAddendum(api, own, rfpId, 'minor', { content: { legal: 'Helmets.' } });
    expect(await rows(id)).toMatchObject([{ type: 'addendumDraft', organization: own.owner.id }]);
    await late(id);
    await escalate();
    expect(await told(id)).toEqual([{ kind: 'AddendumDraftLeft', people: [own.owner.head.id] }]);
    await storeTold(api, 'waiting.overdue', id);
    expect(await isDone(api, own.owner.head, 'AddendumDraftLeft')).toEqual([false]);
    await closeNow(api, rfpId);
    expect(await rows(id)).toEqual([]);
    expect(await isDone(api, own.owner.head, 'AddendumDraftLeft')).toEqual([true]);
  }, 90_000);

  it('is a proposal, known to its party alone; beside one that is handed in it says so', async () => {
    const rfpId = await openRfp(api, scene);
    await giveAccess(api, rfpId, scene.solver);
    const others = [
      administrator,
      ...fallback.officers,
      ...scene.office.officers,
      scene.owner.head,
      scene.definer.head,
    ];
    const before = await seenBy(others, [scene.office, fallback]);
    const begun = await beginProposal(api, rfpId, scene.solver);
    expect(await rows(begun)).toMatchObject([
      { type: 'proposalDraft', organization: scene.solver.id, role: 'party', person: scene.solver.head.id },
    ]);
    await late(begun);
    await escalate();
    expect(await told(begun)).toEqual([{ kind: 'ProposalDraftLeft', people: [scene.solver.head.id] }]);
    expect(await seenBy(others, [scene.office, fallback])).toEqual(before);

    const rival = await api.a.organization({ capacities: ['solver'] });
    await giveAccess(api, rfpId, rival);
    const { id } = await submittedProposal(api, rfpId, rival);
    expect(await rows(id)).toEqual([]);
    const author = await colleague(rival);
    const input = { proposalId: id, revision: 0, content: { technical: { approach: 'Another camera.' } } };
    expect((await api.as(author).request(SAVE_PROPOSAL, { input })).data.saveProposalDraft.refusals).toEqual([]);
    await leave(author, rival.id);
    await escalate();
    expect(await told(id)).toEqual([{ kind: 'ReplacementDraftLeft', people: [rival.head.id] }]);
    expect(await seenBy(others, [scene.office, fallback])).toEqual(before);
    await closeNow(api, rfpId);
    expect([await rows(begun), await rows(id)]).toEqual([[], []]);
  }, 90_000);
});
