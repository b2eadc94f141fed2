import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { emailOf } from '../../apps/api/src/demo/cast-writer.js';
import { errorsOf, startApi, type TestApi } from '../support/api.js';
import type { TestDatabase } from '../support/database.js';
import { demoDatabase } from '../support/demo.js';
import { makeMany, readingOf } from '../support/many-rows.js';

/** Of each kind beside the demo's own. */
const COPIES = 3_000;
/** A page of 20 reads its rows, what they point to, and at most the longest page by each way. */
const READ_MAX = 1_200;
const SORTED_MAX = 450;

const ENDS = 'pageInfo { hasNextPage endCursor }';
const RFP = 'id number title summary state province officeName closesAt owner { id name }';
const READS = {
  'open RFPs': `{ rfps { nodes { ${RFP} } ${ENDS} } }`,
  'the page of an RFP': `query ($id: ID!) { rfp(id: $id) { ${RFP} content { summary } waitsFor { role } questions { nodes { text } } } }`,
  'problems of mine': `{ problems { nodes { id number title state owner { id name } } ${ENDS} } }`,
  'the queue of problems': `{ problems(filter: { state: triage }) { nodes { id title owner { name } } ${ENDS} } }`,
  'the review queue': `{ reviewQueue { nodes { id state company { name } rfp { title } } ${ENDS} } }`,
  'matches of a company': `{ myMatches { nodes { id state rfp { ${RFP} } } ${ENDS} } }`,
  'RFPs of mine': `{ myRfps { nodes { id number state title } ${ENDS} } }`,
  'opened proposals': `{ proposals { nodes { id number party { name } } ${ENDS} } }`,
  'proposals of mine': `{ myProposals { nodes { id number state rfp { title } } ${ENDS} } }`,
  engagements: `{ engagements { nodes { id number state problemId } ${ENDS} } }`,
  notices: `{ notices { nodes { id kind createdAt readAt done } ${ENDS} } }`,
  'people, for the administrator': `{ accounts { nodes { id name email state } ${ENDS} } }`,
  organizations: `{ organizations { nodes { id name province } ${ENDS} } }`,
  'requests for capacities': `{ capacityQueue { nodes { id kind state assigneeName } ${ENDS} } }`,
  'what was done': `{ auditEntries { nodes { id what writtenAt byName } ${ENDS} } }`,
  'what was done by one person': `query ($id: ID!) { auditEntries(filter: { personId: $id }) { nodes { id what } ${ENDS} } }`,
  'what waits': `{ myWork { nodes { id objectType title until isMine } ${ENDS} } }`,
} as const;
type Read = keyof typeof READS;
/** Planned anew for each request; all others once for all values. */
const PLANNED_ANEW: readonly Read[] = ['the queue of problems', 'the review queue'];

/** The index that a list is read off in its order, where it is long for this viewer. */
const CASES: readonly (readonly [who: string | null, read: Read, index: string | null])[] = [
  [null, 'open RFPs', 'rfp_open_newest'],
  ['weaver', 'open RFPs', 'rfp_open_newest'],
  ['vision', 'open RFPs', 'rfp_open_newest'],
  ['carpet.officer', 'open RFPs', 'rfp_open_newest'],
  [null, 'the page of an RFP', null],
  ['vision', 'the page of an RFP', null],
  ['carpet.officer', 'the page of an RFP', null],
  ['weaver', 'problems of mine', 'problem_owner_newest'],
  ['carpet.officer', 'problems of mine', 'problem_office_newest'],
  ['carpet.officer', 'the queue of problems', null],
  ['carpet.officer', 'the review queue', null],
  ['vision', 'matches of a company', null],
  ['vision', 'RFPs of mine', null],
  ['weaver', 'RFPs of mine', null],
  ['carpet.officer', 'RFPs of mine', null],
  ['weaver', 'opened proposals', null],
  ['carpet.officer', 'opened proposals', null],
  ['vision', 'proposals of mine', null],
  ['definer', 'engagements', null],
  ['weaver', 'engagements', null],
  ['vision', 'notices', 'notice_inbox'],
  ['admin', 'people, for the administrator', 'person_name'],
  ['admin', 'organizations', 'organization_name'],
  ['vision', 'organizations', 'organization_name'],
  ['carpet.officer', 'requests for capacities', 'organization_capacity_office'],
  ['admin', 'what was done', 'audit_entry_written'],
  ['admin', 'what was done by one person', 'audit_entry_by'],
  ['weaver', 'what waits', 'waiting_organization_soonest'],
  ['carpet.officer', 'what waits', 'waiting_office_soonest'],
];

describe('the reads used most, of few rows among many', () => {
  let database: TestDatabase;
  let api: TestApi;
  let rfpId: string;
  const people = new Map<string, { id: string }>();

  beforeAll(async () => {
    database = await demoDatabase();
    api = await startApi(database);
    await makeMany(api.owner, COPIES);
    // An office that stands in for one problem looks for what waits there, not through all that waits.
    await api.owner.query(
      `insert into office_stand_in (object_type, object_id, office_id, cause, since)
        select 'problem', p.id, m.organization_id, 'named', now()
        from problem p, membership m join person r on r.id = m.person_id where r.email = $1 order by p.id limit 1`,
      [emailOf('carpet.officer')],
    );
    const { rows } = await api.owner.query<{ id: string; email: string }>('select id, email from person');
    for (const { id, email } of rows) people.set(email, { id });
    rfpId = (await api.owner.query<{ id: string }>("select id from rfp where state = 'open' order by id desc limit 1"))
      .rows[0]?.id as string;
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  it.each(CASES)('%s: %s', async (who, read, index) => {
    const client = who ? api.as(people.get(emailOf(who)) as { id: string }) : api.anonymous;
    const variables = { id: read === 'the page of an RFP' ? rfpId : people.get(emailOf('admin'))?.id };
    await client.request(READS[read], variables);
    const { result, sent } = await api.countSql(() => client.request(READS[read], variables));
    expect(errorsOf(result)).toEqual([]);
    const [list] = sent.filter(({ text }) => text.endsWith('as "json"'));
    const reading = await readingOf(api.owner, list?.text ?? '', list?.values ?? [], !PLANNED_ANEW.includes(read));
    expect({
      ...reading,
      fits: reading.read <= READ_MAX && reading.sorted <= SORTED_MAX,
      whole: reading.whole,
    }).toEqual({ ...reading, fits: true, whole: [] });
    if (index) expect(reading.indexes).toContain(index);
  });
});
