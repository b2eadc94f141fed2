import { choice, dateTime, day, id, integer, one, projection, type ListTable } from '@peyvand/platform';
import { ofOwner } from './disclosure.projection.js';

/** Found again by what makes a row one. */
const madeId = (...parts: readonly string[]): string => `md5(concat_ws(' ', ${parts.join(', ')}))::uuid as id`;

/** One row for each organization and day; companies of an RFP that has not closed stand in one row a day. */
const ACCESS_LOG = `(
  select ${madeId('r.id', 'c.day', 'c.reader', 'c.organization_id')}, p.owner_id, p.id as problem_id, r.id as rfp_id,
    null::uuid as definition_id, null::uuid as proposal_id, c.reader, c.organization_id, 1 as companies,
    count(distinct c.person_id)::int as people, c.day, min(c.read_at) as read_at
  from problem p join rfp r on r.problem_id = p.id
    join content_read c on c.object_type = 'rfp' and c.object_id = r.id
  where c.reader <> 'solver' or r.closed_at is not null
  group by p.owner_id, p.id, r.id, c.reader, c.organization_id, c.day
  union all
  select ${madeId('r.id', 'c.day', "'solvers'")}, p.owner_id, p.id, r.id, null, null, 'solver', null,
    count(distinct c.organization_id)::int, null, c.day, min(c.read_at)
  from problem p join rfp r on r.problem_id = p.id and r.closed_at is null
    join content_read c on c.object_type = 'rfp' and c.object_id = r.id and c.reader = 'solver'
  group by p.owner_id, p.id, r.id, c.day
  union all
  select ${madeId('v.id', 'c.day', 'c.reader', 'c.organization_id')}, p.owner_id, p.id, null, v.id, null, c.reader,
    c.organization_id, 1, count(distinct c.person_id)::int, c.day, min(c.read_at)
  from problem p join definition_version v on v.problem_id = p.id
    join content_read c on c.object_type = 'definition' and c.object_id = v.id
  group by p.owner_id, p.id, v.id, c.reader, c.organization_id, c.day
  union all
  select ${madeId('pr.id', 'c.day', 'c.reader', 'c.organization_id')}, pr.party_id, null, pr.rfp_id, null, pr.id,
    c.reader, c.organization_id, 1, count(distinct c.person_id)::int, c.day, min(c.read_at)
  from proposal pr join content_read c on c.object_type = 'proposal' and c.object_id = pr.id
  group by pr.party_id, pr.rfp_id, pr.id, c.reader, c.organization_id, c.day)`;

const accessLog: ListTable = {
  filters: {
    'filter.organizationId': { sql: (t, value) => `${t}.owner_id = ${value}`, cast: 'uuid' },
    'filter.problemId': { sql: (t, value) => `${t}.problem_id = ${value}`, cast: 'uuid' },
    'filter.rfpId': { sql: (t, value) => `${t}.rfp_id = ${value}`, cast: 'uuid' },
    'filter.reader': { sql: (t, value) => `${t}.reader = ${value}`, cast: 'text' },
  },
  orders: { newest: { sql: (t) => `${t}.read_at`, cast: 'timestamptz', descending: true } },
  facets: { reader: 'reader' },
};

projection('AccessLogEntry', {
  table: ACCESS_LOG,
  fields: {
    id: id(),
    day: day(),
    reader: choice(),
    organization: one('Organization', 'organization_id'),
    companies: integer(),
    people: integer(),
    readAt: dateTime(),
    problem: one('Problem', 'problem_id'),
    rfp: one('Rfp', 'rfp_id'),
    definition: one('Definition', 'definition_id'),
    proposal: one('Proposal', 'proposal_id'),
  },
  visible: ofOwner,
  ...accessLog,
});
