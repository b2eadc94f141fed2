import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { operationOf, waitedStep, waitingObjects, type WaitRole } from '@peyvand/platform';
import { newId } from '@peyvand/kernel';
import { startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import type { Office, Organization, Person } from '../support/factories.js';
import { CLOCKS } from '../support/lifecycles/clocks.js';
import { aMatch } from '../support/matching.js';
import { submittedProblem } from '../support/problems.js';
import { submittedProposal } from '../support/proposals.js';
import { giveAccess, openRfp, setScene } from '../support/rfps.js';

const WORK = `query($first: Int, $after: String, $filter: WorkFilter) {
  myWork(first: $first, after: $after, filter: $filter) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { objectType objectId place number title state role nextStep { name operation } since until overdue isMine
      organization { id } office { id } person { id } unattendedAt }
  }
}`;
const COUNTS = `query($filter: WorkFilter) { myWork(filter: $filter) {
  counts { total overdue today unassigned byType { objectType count } } } }`;
const ASK = 'mutation($input: AskQuestionInput!) { askQuestion(input: $input) { question { id } refusals { code } } }';

interface Item {
  objectType: string;
  objectId: string;
  until: string | null;
}

describe('my work', () => {
  let database: TestDatabase;
  let api: TestApi;
  let office: Office;
  let owner: Organization;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    office = await api.an.office({ fields: ['other'] });
    owner = await api.a.organization({ capacities: ['problemOwner'] });
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const work = async (person: Person, variables: object = {}) =>
    (await api.as(person).request(WORK, { first: 50, ...variables })).data.myWork;
  const items = async (person: Person, filter: object = {}): Promise<Item[]> => (await work(person, { filter })).nodes;
  const counts = async (person: Person, filter: object = {}) =>
    (await api.as(person).request(COUNTS, { filter })).data.myWork.counts;
  const set = (objectId: string, values: string) =>
    api.owner.query(`update waiting set ${values} where object_id = $1`, [objectId]);
  /** Rows as they are of objects that need not exist: nothing of them is shown. */
  const rows = (count: number, officeId: string, until = 'null') =>
    api.owner.query(
      `insert into waiting (id, object_type, object_id, state, office_id, role, reminder, escalates, since, until)
       select gen_random_uuid(), 'problem', gen_random_uuid(), 'triage', $2, 'office', 'none', 'none',
         clock_timestamp(), ${until} from generate_series(1, $1)`,
      [count, officeId],
    );

  it('knows the table of waits of every kind, and the step that each row waits for with who takes it', () => {
    const kinds = [...waitingObjects().keys()];
    const drafts = kinds.filter((type) => type.endsWith('Draft'));
    expect(['draft', ...kinds].filter((kind) => !drafts.includes(kind)).sort()).toEqual(Object.keys(CLOCKS).sort());
    const rows = Object.entries(CLOCKS).flatMap(([name, text]) =>
      text
        .trim()
        .split('\n')
        .map((line) => [name, ...line.trim().split(/\s+/)] as const),
    );
    const without = rows.flatMap(([name = '', state = '', who = '']) => {
      if (who === '-' || who === 'clock') return [];
      const role = (who === 'author' ? 'owner' : who) as WaitRole;
      return (name === 'draft' ? drafts : [name]).flatMap((kind) => {
        const step = waitedStep(kind, state, role);
        return step && operationOf(step).operation ? [] : [`${kind} ${state}`];
      });
    });
    // The platform opens by itself, and what comes after that is decided outside, until evaluation is built.
    expect(without).toEqual(['rfp opening', 'rfp opened']);
  });

  it('names what waits for an office, its step, and whose it is', async () => {
    const problemId = await submittedProblem(api, { owner, office, title: 'A loom that tears' });
    const entry = {
      objectType: 'problem',
      objectId: problemId,
      place: problemId,
      number: expect.stringMatching(/^PRB-/),
      title: 'A loom that tears',
      state: 'triage',
      role: 'office',
      nextStep: { name: 'problem.accept', operation: 'acceptProblem' },
      overdue: false,
      organization: null,
      office: { id: office.id },
      unattendedAt: null,
    };
    const [head, colleague] = office.officers as Person[] as [Person, Person];
    expect(await items(head)).toMatchObject([{ ...entry, isMine: false, person: null }]);
    const { data } = await api
      .as(head)
      .request('mutation($input: AssignProblemInput!) { assignProblem(input: $input) { refusals { code } } }', {
        input: { problemId, personId: head.id },
      });
    expect(data.assignProblem.refusals).toEqual([]);
    expect(await items(head, { assignedToMe: true })).toMatchObject([
      { ...entry, isMine: true, person: { id: head.id } },
    ]);
    expect(await items(colleague)).toMatchObject([{ ...entry, isMine: false, person: { id: head.id } }]);
    expect(await items(colleague, { assignedToMe: true })).toEqual([]);
    expect(await items(owner.head)).toEqual([]);
  });

  it('shows whoever stands in, but not to whom its office gave it, and the administrator no title', async () => {
    const second = await api.an.office({ fields: ['metal'] });
    const third = await api.an.office({ fields: ['food'] });
    const problemId = await submittedProblem(api, { owner, office: second, title: 'A secret of two offices' });
    await set(problemId, `person_id = '${second.head.id}', unattended_at = clock_timestamp()`);
    await api.owner.query(
      `insert into office_stand_in (object_type, object_id, office_id, cause, since)
        values ('problem', $1, $2, 'named', clock_timestamp())`,
      [problemId, third.id],
    );
    expect(await items(third.head)).toMatchObject([
      { objectId: problemId, title: 'A secret of two offices', isMine: false, person: null },
    ]);
    const administrator = await api.an.administrator();
    expect(await items(administrator, { objectType: 'problem' })).toMatchObject([
      { objectId: problemId, title: null, person: null, isMine: false, unattendedAt: expect.any(String) },
    ]);
  });

  it('leads from a question to its RFP, by its number', async () => {
    const scene = await setScene(api);
    const rfpId = await openRfp(api, scene);
    await giveAccess(api, rfpId, scene.solver);
    const { question } = (
      await api.as(scene.solver.head).request(ASK, { input: { rfpId, text: 'How wide is the loom?' } })
    ).data.askQuestion;
    const { number, title } = (await api.owner.query('select number, title from rfp where id = $1', [rfpId])).rows[0];
    expect(number).toEqual(expect.any(String));
    const isOfRfp = { place: rfpId, number, title, isMine: true, office: null, person: null };
    expect(await items(scene.owner.head, { objectType: 'question' })).toMatchObject([
      {
        ...isOfRfp,
        objectId: question.id,
        organization: { id: scene.owner.id },
        nextStep: { name: 'question.answer', operation: 'answerQuestion' },
      },
    ]);
    await set(question.id as string, `person_id = '${scene.definer.head.id}'`);
    expect(await items(scene.owner.head, { objectType: 'question' })).toEqual([]);
    const match = await aMatch(api, rfpId, scene.solver.id, { state: 'notified' });
    await api.owner.query(
      `insert into waiting (id, object_type, object_id, state, organization_id, role, reminder, escalates, since)
        values ($1, 'match', $2, 'notified', $3, 'company', 'none', 'none', clock_timestamp())`,
      [newId(), match, scene.solver.id],
    );
    expect(await items(scene.solver.head)).toMatchObject([
      {
        ...isOfRfp,
        place: match,
        objectType: 'match',
        nextStep: { name: 'match.interest', operation: 'declareInterest' },
      },
    ]);
  });

  it('asks an interested company for a proposal on its RFP, until it has handed one in', async () => {
    const scene = await setScene(api);
    const rfpId = await openRfp(api, scene);
    await giveAccess(api, rfpId, scene.solver);
    const match = await aMatch(api, rfpId, scene.solver.id, { state: 'interested' });
    await api.owner.query(
      `insert into waiting (id, object_type, object_id, state, organization_id, role, reminder, escalates, since)
        values ($1, 'match', $2, 'interested', $3, 'company', 'none', 'none', clock_timestamp())`,
      [newId(), match, scene.solver.id],
    );
    const asked = { objectType: 'match', objectId: match, place: rfpId, nextStep: { name: 'proposal.create' } };
    expect(await items(scene.solver.head, { objectType: 'match' })).toMatchObject([asked]);
    const { id } = await submittedProposal(api, rfpId, scene.solver);
    expect(await items(scene.solver.head, { objectType: 'match' })).toEqual([]);
    // Whoever keeps the tables cannot tell by the row.
    expect((await api.owner.query('select 1 from waiting where object_id = $1', [match])).rowCount).toBe(1);
    const { data } = await api
      .as(scene.solver.head)
      .request('mutation($input: WithdrawProposalInput!) { withdrawProposal(input: $input) { refusals { code } } }', {
        input: { proposalId: id },
      });
    expect(data.withdrawProposal.refusals).toEqual([]);
    expect(await items(scene.solver.head, { objectType: 'match' })).toMatchObject([asked]);
  }, 60_000);

  it('names a capacity by its organization', async () => {
    const firm = await api.a.organization();
    const evidence = [
      { item: 'registration', statement: 'National id 10101234567' },
      { item: 'capabilityProof', statement: 'A furnace control', link: 'https://example.org/furnace' },
    ];
    await api
      .as(firm.head)
      .request('mutation($input: RequestCapacityInput!) { requestCapacity(input: $input) { refusals { code } } }', {
        input: { kind: 'solver', evidence },
      });
    const waiting = await api.owner.query<{ office_id: string | null }>(
      `select w.office_id from waiting w join organization_capacity c on c.id = w.object_id
        where c.organization_id = $1`,
      [firm.id],
    );
    const verifier = waiting.rows[0]?.office_id
      ? (
          await api.owner.query<Person>('select person_id as id from membership where organization_id = $1', [
            waiting.rows[0].office_id,
          ])
        ).rows[0]
      : await api.an.administrator();
    const shown = await items(verifier as Person, { objectType: 'capacity' });
    expect(shown).toContainEqual(
      expect.objectContaining({
        title: firm.name,
        number: null,
        nextStep: expect.objectContaining({ name: 'capacity.verify' }),
      }),
    );
  });

  it('is paged by its end, what has none last', async () => {
    const ours = await api.an.office({ fields: ['energy'] });
    await rows(3, ours.id, "date_trunc('day', clock_timestamp()) + interval '9 days'");
    await rows(3, ours.id);
    await rows(2, ours.id, "clock_timestamp() - interval '1 day'");
    const whole = await items(ours.head);
    const ends = whole.map(({ until }) => until);
    expect(ends.map((end) => end === null)).toEqual([false, false, false, false, false, true, true, true]);
    expect(ends.slice(0, 5)).toEqual(ends.slice(0, 5).sort());
    const paged: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: { nodes: Item[]; pageInfo: { hasNextPage: boolean; endCursor: string } } = await work(ours.head, {
        first: 1,
        after,
      });
      paged.push(...page.nodes.map(({ objectId }) => objectId));
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    expect(paged).toEqual(whole.map(({ objectId }) => objectId));
    expect(await items(ours.head, { overdue: true })).toHaveLength(2);
    expect(await items(ours.head, { organizationId: ours.id })).toHaveLength(8);
    expect(await items(ours.head, { organizationId: office.id })).toEqual([]);
  });

  it('is read by one statement, however much it is, and counted to 1,000', async () => {
    const ours = await api.an.office({ fields: ['wood'] });
    await rows(1, ours.id);
    const read = (first: number) =>
      api.countSql(() =>
        api.as(ours.head).request(WORK.replace('totalCount', 'totalCount counts { total overdue }'), { first }),
      );
    await read(20);
    const short = await read(20);
    await rows(1_029, ours.id);
    const long = await read(20);
    expect(long.result.data.myWork).toMatchObject({ totalCount: 1_030, counts: { total: 1_000 } });
    expect([short.result.data.myWork.nodes.length, long.result.data.myWork.nodes.length]).toEqual([1, 20]);
    expect(long.statements).toBe(short.statements);
    const without = await api.countSql(() => api.as(ours.head).request('{ myWork { nodes { id } } }'));
    expect(without.statements).toBe(long.statements);
  });

  it('counts what is overdue, what ends today and what nobody took', async () => {
    const ours = await api.an.office({ fields: ['glass'] });
    expect(await counts(ours.head)).toEqual({ total: 0, overdue: 0, today: 0, unassigned: 0, byType: [] });
    // The last instant of today, by the clock of Tehran.
    const midnight = `(date_trunc('day', clock_timestamp() at time zone 'Asia/Tehran') + interval '1 day')
      at time zone 'Asia/Tehran'`;
    await rows(2, ours.id, `${midnight} - interval '1 millisecond'`);
    await rows(1, ours.id, midnight);
    await rows(3, ours.id, "clock_timestamp() - interval '1 minute'");
    const problemId = await submittedProblem(api, { owner, office: ours });
    await set(problemId, `person_id = '${ours.head.id}', object_type = 'rfp', until = null`);
    expect(await counts(ours.head)).toEqual({
      total: 7,
      overdue: 3,
      today: 2,
      unassigned: 6,
      byType: [
        { objectType: 'problem', count: 6 },
        { objectType: 'rfp', count: 1 },
      ],
    });
    expect(await counts(ours.head, { objectType: 'rfp' })).toMatchObject({ total: 1, unassigned: 0 });
    expect(await counts(office.head, { organizationId: ours.id })).toMatchObject({ total: 0, byType: [] });
  });

  it('stands beside the time by which deadlines are kept, which everybody may read', async () => {
    const { data } = await api.anonymous.request('{ serverTime }');
    const { rows: now } = await api.owner.query<{ now: Date }>('select clock_timestamp() as now');
    const behind = (now[0]?.now.getTime() ?? 0) - new Date(data.serverTime as string).getTime();
    expect(behind).toBeGreaterThanOrEqual(-1);
    expect(behind).toBeLessThan(60_000);
  });
});
