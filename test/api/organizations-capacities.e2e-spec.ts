import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dayInIran } from '@peyvand/reference';
import { codesOf, errorsOf, startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import type { Office, Organization, Person } from '../support/factories.js';

const SEEN =
  'capacity { id kind state verifiedUntil office { id } evidence { item statement link } openItems { item note } steps { step from to note } nextSteps { name refusals { code } } } refusals { code field params { name value } }';
const REQUEST = `mutation ($input: RequestCapacityInput!) { requestCapacity(input: $input) { ${SEEN} } }`;
const VERIFY = `mutation ($input: VerifyCapacityInput!) { verifyCapacity(input: $input) { ${SEEN} } }`;
const SEND_BACK = `mutation ($input: SendBackCapacityInput!) { sendBackCapacity(input: $input) { ${SEEN} } }`;
const RESUBMIT = `mutation ($input: ResubmitCapacityInput!) { resubmitCapacity(input: $input) { ${SEEN} } }`;
const QUEUE =
  '{ capacityQueue { totalCount { count } nodes { id kind organization { name } evidence { item } nextSteps { name } } } }';

const ONE = 'query ($id: ID!) { capacity(id: $id) { state evidence { item } openItems { item } nextSteps { name } } }';
const LISTED =
  'query ($id: ID!) { organization(id: $id) { capacities { kind state verifiedUntil evidence { item } steps { step } } } }';

const registration = { item: 'registration', statement: 'National id 10101234567' };
const solverEvidence = [
  registration,
  { item: 'capabilityProof', statement: 'A furnace control for three plants', link: 'https://example.org/furnace' },
];
const day = (offset: number): string => dayInIran(new Date(Date.now() + offset * 86_400_000));
const later = day(365);

describe('capacities', () => {
  let database: TestDatabase;
  let api: TestApi;
  let fallback: Office;
  let administrator: Person;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    fallback = await api.an.office({ fallback: true, fields: [] });
    administrator = await api.an.administrator();
  }, 60_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const request = async (person: Person, input: object) =>
    (await api.as(person).request(REQUEST, { input })).data.requestCapacity;
  const ask = async (firm: Organization, kind = 'solver', evidence: object[] = solverEvidence): Promise<string> =>
    (await request(firm.head, { kind, evidence })).capacity.id;
  const one = async (person: Person, id: string) => (await api.as(person).request(ONE, { id })).data.capacity;
  const verify = (person: Person, input: object) =>
    api.as(person).request(VERIFY, { input: { verifiedUntil: later, ...input } });

  it('are asked for, sent back, resubmitted and verified', async () => {
    const carpets = await api.an.office({ fields: ['carpet'], provinces: ['IR-10'] });
    const firm = await api.a.organization({ isicDivisions: ['13'], province: 'IR-10' });
    const asked = await request(firm.head, { kind: 'solver', evidence: solverEvidence });
    expect(asked).toMatchObject({
      refusals: [],
      capacity: { state: 'pending', office: { id: carpets.id }, verifiedUntil: null, nextSteps: [], openItems: [] },
    });
    const { id } = asked.capacity;
    const queue = await api.as(carpets.head).request(QUEUE);
    expect(queue.data.capacityQueue).toMatchObject({
      totalCount: { count: 1 },
      nodes: [
        {
          id,
          organization: { name: firm.name },
          nextSteps: ['verify', 'sendBack', 'refuse', 'assign'].map((name) => ({ name: `capacity.${name}` })),
        },
      ],
    });
    expect((await api.as(fallback.head).request(QUEUE)).data.capacityQueue.totalCount.count).toBe(0);

    const back = await api
      .as(carpets.head)
      .request(SEND_BACK, {
        input: {
          capacityId: id,
          openItems: [{ item: 'capabilityProof', note: 'The link is dead' }],
          note: 'Please mend',
        },
      });
    expect(back.data.sendBackCapacity).toMatchObject({
      refusals: [],
      capacity: {
        state: 'incomplete',
        openItems: [{ item: 'capabilityProof', note: 'The link is dead' }],
        nextSteps: [{ name: 'capacity.assign' }],
      },
    });
    expect(await one(firm.head, id)).toMatchObject({ state: 'incomplete', nextSteps: [{ name: 'capacity.resubmit' }] });
    expect(await one(carpets.head, id)).toMatchObject({ evidence: solverEvidence.map(({ item }) => ({ item })) });
    expect(await one(await api.a.person(), id)).toBeNull();
    const elsewhere = [registration];
    const unanswered = await api.as(firm.head).request(RESUBMIT, { input: { capacityId: id, evidence: elsewhere } });
    expect(unanswered.data.resubmitCapacity.refusals).toMatchObject([
      { code: 'EVIDENCE_MISSING', params: [{ name: 'item', value: 'capabilityProof' }] },
    ]);
    // Only the open item is asked for; the rest stays as it was shown.
    const evidence = [{ item: 'capabilityProof', statement: 'Shown anew', link: 'https://example.org/two' }];
    const again = await api.as(firm.head).request(RESUBMIT, { input: { capacityId: id, evidence } });
    expect(again.data.resubmitCapacity).toMatchObject({
      refusals: [],
      capacity: { state: 'pending', evidence: [{ item: 'registration' }, { statement: 'Shown anew' }] },
    });
    const opened = await api.as(carpets.head).request('{ capacityQueue { nodes { openItems { item note } } } }');
    expect(opened.data.capacityQueue.nodes).toEqual([
      { openItems: [{ item: 'capabilityProof', note: 'The link is dead' }] },
    ]);
    const done = await verify(carpets.officers[1] ?? carpets.head, { capacityId: id });
    expect(done.data.verifyCapacity).toMatchObject({
      refusals: [],
      capacity: {
        state: 'verified',
        verifiedUntil: later,
        openItems: [],
        steps: [
          { step: 'request', from: null },
          { step: 'sendBack', note: 'Please mend' },
          { step: 'resubmit' },
          { step: 'verify', to: 'verified' },
        ],
      },
    });

    const somebody = await api.a.person();
    expect(await one(somebody, id)).toEqual({ state: 'verified', evidence: null, openItems: null, nextSteps: [] });
    expect((await api.as(somebody).request(LISTED, { id: firm.id })).data.organization.capacities).toEqual([
      { kind: 'solver', state: 'verified', verifiedUntil: later, evidence: null, steps: null },
    ]);
  });

  it('write state, step, audit entry, outbox and waiting together', async () => {
    const firm = await api.a.organization();
    const id = await ask(firm);
    const rows = async (sql: string, value: string) =>
      (await api.owner.query<Record<string, unknown>>(sql, [value])).rows;
    expect(
      await rows(
        'select state, office_id, administrator, until > now() as ahead from waiting where object_id = $1',
        id,
      ),
    ).toEqual([{ state: 'pending', office_id: fallback.id, administrator: false, ahead: true }]);
    expect(
      await rows('select step, by_person, by_organization from organization_capacity_step where subject_id = $1', id),
    ).toEqual([{ step: 'request', by_person: firm.head.id, by_organization: firm.id }]);
    expect(await rows('select seq::int from audit_entry where stream = $1', `capacity:${id}`)).toEqual([{ seq: 1 }]);
    expect(await rows("select event from outbox where payload->>'capacityId' = $1", id)).toEqual([
      { event: 'capacity.requested' },
    ]);
    await verify(fallback.head, { capacityId: id });
    expect(await rows('select state from waiting where object_id = $1', id)).toEqual([]);
  });

  it('need the evidence of the checklist', async () => {
    const firm = await api.a.organization();
    const { data } = await api.anonymous.request(
      '{ capacityChecklist(kind: definer) { item required many labels { fa en } } }',
    );
    expect(
      data.capacityChecklist.map(({ item, required }: { item: string; required: boolean }) => [item, required]),
    ).toEqual([
      ['registration', true],
      ['method', true],
      ['solvedProblem', false],
    ]);
    const missing = await request(firm.head, { kind: 'solver', evidence: [registration] });
    expect(missing.refusals).toMatchObject([
      { code: 'EVIDENCE_MISSING', field: 'evidence', params: [{ name: 'item', value: 'capabilityProof' }] },
    ]);
    const wrong = [
      ['UNKNOWN_CODE', [...solverEvidence, { item: 'x', statement: 'y' }]],
      ['MALFORMED', [registration, { item: 'capabilityProof', statement: 'y', link: 'javascript:alert(1)' }]],
    ] as const;
    for (const [code, evidence] of wrong)
      expect(codesOf(await request(firm.head, { kind: 'solver', evidence }))).toEqual([code]);
  });

  it('are asked for by a head, once', async () => {
    const manager = await api.a.person();
    const firm = await api.a.organization({ managers: [manager] });
    expect(codesOf(await request(manager, { kind: 'solver', evidence: solverEvidence }))).toEqual(['STEP_NOT_ALLOWED']);
    const both = await Promise.all([1, 2].map(() => request(firm.head, { kind: 'solver', evidence: solverEvidence })));
    expect(both.flatMap(codesOf)).toEqual(['CAPACITY_EXISTS']);
    expect(
      errorsOf(
        await api.as(await api.a.person()).request(REQUEST, { input: { kind: 'solver', evidence: solverEvidence } }),
      ),
    ).toEqual(['FORBIDDEN']);
  });

  it('of definers are verified with three solved problems, or with a written reason', async () => {
    const base = [registration, { item: 'method', statement: 'We go and see' }];
    const solved = [1, 2, 3].map((n) => ({
      item: 'solvedProblem',
      statement: `Problem ${n}`,
      link: `https://example.org/${n}`,
    }));
    const shown = await ask(await api.a.organization(), 'definer', [...base, ...solved]);
    expect((await verify(fallback.head, { capacityId: shown })).data.verifyCapacity.capacity.state).toBe('verified');
    const few = await ask(await api.a.organization(), 'definer', [
      ...base,
      ...solved.slice(1),
      { item: 'solvedProblem', statement: 'Without a link' },
    ]);
    expect(
      (await api.as(fallback.head).request(QUEUE)).data.capacityQueue.nodes.find(
        (one: { id: string }) => one.id === few,
      ).nextSteps,
    ).toHaveLength(5);
    const refused = (await verify(fallback.head, { capacityId: few })).data.verifyCapacity;
    expect(refused.refusals).toMatchObject([
      {
        code: 'DEFINER_EVIDENCE_MISSING',
        params: [
          { name: 'shown', value: '2' },
          { name: 'needed', value: '3' },
        ],
      },
    ]);
    const reasoned = (await verify(fallback.head, { capacityId: few, note: 'Thirty years in the ministry' })).data
      .verifyCapacity;
    expect(reasoned.capacity).toMatchObject({
      state: 'verified',
      steps: [{}, { step: 'verify', note: 'Thirty years in the ministry' }],
    });
  });

  it('are not judged by a member of the organization, whatever hat it wears', async () => {
    const [officer] = fallback.officers;
    const firm = await api.a.organization({ members: [officer as Person] });
    const id = await ask(firm);
    expect(codesOf((await verify(officer as Person, { capacityId: id })).data.verifyCapacity)).toEqual([
      'VERIFIER_IS_MEMBER',
    ]);
    const asOffice = await api
      .as(officer as Person, { membership: officer?.membershipId })
      .request(VERIFY, { input: { capacityId: id, verifiedUntil: later } });
    expect(codesOf(asOffice.data.verifyCapacity)).toEqual(['VERIFIER_IS_MEMBER']);
    expect((await verify(fallback.officers[1] as Person, { capacityId: id })).data.verifyCapacity.capacity.state).toBe(
      'verified',
    );
  });

  it('of an office itself go to another office; where nobody may judge, to the administrator', async () => {
    const own = await api.an.office({ fields: ['sugar'] });
    await api.owner.query("update organization set isic_divisions = '{10}' where id = $1", [own.id]);
    const asked = await request(own.head, {
      kind: 'lab',
      evidence: [registration, { item: 'equipment', statement: 'A balance' }],
    });
    expect(asked.capacity.office.id).not.toBe(own.id);
    const everyone = await api.a.organization({ members: fallback.officers });
    expect((await request(everyone.head, { kind: 'solver', evidence: solverEvidence })).capacity.office).toBeNull();
  });

  it('of offices, parks, hubs and public bodies are verified by the administrator; an office exists from then on', async () => {
    const body = await api.a.organization();
    const evidence = [
      { item: 'mandate', statement: 'Order 12 of the ministry' },
      { item: 'contact', statement: 'Two officers' },
    ];
    const id = await ask(body, 'office', evidence);
    expect(errorsOf(await verify(fallback.head, { capacityId: id }))).toEqual(['NOT_FOUND']);
    expect(
      (await api.as(administrator).request(QUEUE)).data.capacityQueue.nodes.map((one: { id: string }) => one.id),
    ).toContain(id);
    expect((await verify(administrator, { capacityId: id })).data.verifyCapacity.capacity.state).toBe('verified');
    const { data } = await api.anonymous.request(
      'query ($id: ID!) { office(id: $id) { name isFallback coverage { officeField } numbers { key } organization { id } } }',
      { id: body.id },
    );
    expect(data.office).toEqual({
      name: body.name,
      isFallback: false,
      coverage: [],
      numbers: null,
      organization: null,
    });
  });

  it('are verified once by two at the same moment; the other one is told how it stands', async () => {
    const id = await ask(await api.a.organization());
    const answers = await Promise.all(fallback.officers.map((officer) => verify(officer, { capacityId: id })));
    expect(answers.flatMap(({ data }) => codesOf(data.verifyCapacity))).toEqual(['STALE']);
    expect(answers.map(({ data }) => data.verifyCapacity.capacity.state)).toEqual(['verified', 'verified']);
  });

  it('are listed for their verifier by state, province, officer and name, in three orders', async () => {
    const office = await api.an.office({ fields: ['dates'], provinces: ['IR-14'] });
    const [officer, colleague] = office.officers;
    const asked: string[] = [];
    for (const [name, province] of [
      ['گرما', 'IR-14'],
      ['چاپ', 'IR-10'],
      ['پایش', 'IR-14'],
      ['زعفران', 'IR-14'],
    ]) {
      const id = await ask(await api.a.organization({ name, province }));
      await api.owner.query('update organization_capacity set office_id = $2 where id = $1', [id, office.id]);
      asked.push(id);
    }
    const [warm, print, watch, saffron] = asked;
    // Asked for long ago, sent back and handed in again just now.
    await api.owner.query(
      `update organization_capacity set requested_at = requested_at - interval '9 days',
        handed_in_at = clock_timestamp() where id = $1`,
      [watch],
    );
    await verify(office.head, { capacityId: saffron });
    const list = async (variables: Record<string, unknown>, who: Person = office.head) =>
      (
        await api.as(who).request(
          `query ($filter: CapacityQueueFilter, $orderBy: CapacityQueueOrder, $first: Int, $after: String) {
            capacityQueue(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
              totalCount { count isCapped } facets { field values { value count } } pageInfo { endCursor }
              nodes { id assigneeId assigneeName } } }`,
          variables,
        )
      ).data.capacityQueue;
    const ids = async (variables: Record<string, unknown>, who: Person = office.head): Promise<string[]> =>
      (await list(variables, who)).nodes.map(({ id }: { id: string }) => id);
    expect(await ids({})).toEqual([watch, warm, print]);
    expect(await ids({ orderBy: 'handedIn' })).toEqual([watch, print, warm]);
    expect(await ids({ orderBy: 'name' })).toEqual([watch, print, warm]);
    for (const orderBy of ['waitingLongest', 'handedIn', 'name']) {
      const walked: string[] = [];
      for (let after: string | null = null; walked.length < 3;) {
        const page = await list({ orderBy, first: 1, after });
        walked.push(...page.nodes.map(({ id }: { id: string }) => id));
        after = page.pageInfo.endCursor;
      }
      expect([orderBy, walked]).toEqual([orderBy, await ids({ orderBy })]);
    }
    expect(await ids({ filter: { states: ['verified'] } })).toEqual([saffron]);
    expect(await ids({ filter: { province: 'IR-10' } })).toEqual([print]);
    expect(await ids({ filter: { search: 'پايش' } })).toEqual([watch]);
    const { totalCount, facets } = await list({ filter: { province: 'IR-10' } });
    expect(totalCount).toEqual({ count: 1, isCapped: false });
    expect(facets).toContainEqual({
      field: 'province',
      values: [
        { value: 'IR-14', count: 2 },
        { value: 'IR-10', count: 1 },
      ],
    });

    const assign = (who: Person, personId?: string) =>
      api
        .as(who)
        .request(`mutation ($input: AssignCapacityInput!) { assignCapacity(input: $input) { ${SEEN} } }`, {
          input: { capacityId: warm, personId },
        });
    expect((await assign(office.head, colleague?.id)).data.assignCapacity.refusals).toEqual([]);
    expect((await list({ filter: { assigneeId: colleague?.id } })).nodes).toEqual([
      { id: warm, assigneeId: colleague?.id, assigneeName: colleague?.name },
    ]);
    const waits = await api.owner.query('select person_id from waiting where object_id = $1', [warm]);
    expect(waits.rows).toEqual([{ person_id: colleague?.id }]);
    expect(errorsOf(await assign(officer as Person, fallback.head.id))).toEqual(['NOT_FOUND']);
    expect(errorsOf(await assign(fallback.head, fallback.head.id))).toEqual(['NOT_FOUND']);
    await assign(office.head);
    expect(await ids({ filter: { assigneeId: colleague?.id } })).toEqual([]);

    // Another office learns nothing, whatever it asks for; the administrator looks into any office's queue.
    for (const filter of [
      {},
      { officeId: office.id },
      { search: 'پایش' },
      { states: ['verified'], officeId: office.id },
    ]) {
      const other = await list({ filter: { officeId: office.id, ...filter } }, fallback.head);
      expect(other.nodes).toEqual([]);
      expect(other.totalCount.count).toBe(0);
      expect(other.facets.flatMap(({ values }: { values: unknown[] }) => values)).toEqual([]);
    }
    expect(await ids({ filter: { officeId: office.id } }, administrator)).toEqual([watch, warm, print]);
    expect(await ids({}, administrator)).not.toContain(watch);
    const nobody = await api.a.person();
    expect(await list({}, nobody)).toMatchObject({ totalCount: { count: 0 }, nodes: [] });
  });

  it('end on a day ahead, five years at most, and count until then', async () => {
    const firm = await api.a.organization();
    const id = await ask(firm);
    for (const [days, code] of [
      [-1, 'TOO_EARLY'],
      [365 * 6, 'TOO_LATE'],
    ] as const) {
      const { data } = await verify(fallback.head, { capacityId: id, verifiedUntil: day(days) });
      expect(codesOf(data.verifyCapacity)).toEqual([code]);
    }
    expect(
      (await verify(fallback.head, { capacityId: id, verifiedUntil: day(0) })).data.verifyCapacity.capacity
        .verifiedUntil,
    ).toBe(day(0));
  });

  it('are not there for those they do not concern', async () => {
    const id = await ask(await api.a.organization());
    const stranger = await api.a.organization({ capacities: ['solver'] });
    expect(errorsOf(await verify(stranger.head, { capacityId: id }))).toEqual(['NOT_FOUND']);
    expect(errorsOf(await verify((await api.an.office()).head, { capacityId: id }))).toEqual(['NOT_FOUND']);
    expect(
      errorsOf(await api.as(stranger.head).request(RESUBMIT, { input: { capacityId: id, evidence: [] } })),
    ).toEqual(['NOT_FOUND']);
  });
});

describe('capacities without an office', () => {
  it('are refused for those an office verifies', async () => {
    const database = await freshDatabase();
    const api = await startApi(database);
    const firm = await api.a.organization();
    const { data } = await api.as(firm.head).request(REQUEST, { input: { kind: 'solver', evidence: solverEvidence } });
    expect(codesOf(data.requestCapacity)).toEqual(['NO_OFFICE']);
    await api.close();
    await database.drop();
  }, 60_000);
});
