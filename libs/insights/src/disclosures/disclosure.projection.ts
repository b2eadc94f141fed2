import { choice, dateTime, id, integer, one, projection, type ListTable, type Sql } from '@peyvand/platform';
import { competesSql, reader } from '@peyvand/problems';

/**
 * Read from what let each of them in. Companies of an RFP stand in one row until it has closed: who they are is then
 * the office's to know.
 */
const DISCLOSURES = `(
  select p.id, p.owner_id, p.id as problem_id, null::uuid as rfp_id, 'office' as reader, p.office_id as organization_id,
    1 as companies, s.since, null::timestamptz as until, null::timestamptz as accepted_at,
    null::timestamptz as looked_at
  from problem p join lateral (select min(ps.taken_at) as since from problem_step ps
    where ps.subject_id = p.id and ps."from" = 'draft') s on s.since is not null
  where p.office_id is not null
  union all
  select a.id, p.owner_id, p.id, null, 'definer', a.organization_id, 1, a.since, a.until, null, null
  from problem p join problem_access a on a.problem_id = p.id
  union all
  select a.id, p.owner_id, p.id, r.id, 'solver', a.organization_id, 1, a.since, a.until,
    (select max(na.accepted_at) from nda_acceptance na
      where na.rfp_id = r.id and na.organization_id = a.organization_id),
    (select m.seen_at from match m where m.id = a.source_id)
  from problem p join rfp r on r.problem_id = p.id and r.closed_at is not null join rfp_access a on a.rfp_id = r.id
  union all
  select r.id, p.owner_id, p.id, r.id, 'solver', null, count(distinct a.organization_id)::int, r.opened_at, null, null,
    null
  from problem p join rfp r on r.problem_id = p.id and r.closed_at is null and r.opened_at is not null
    join rfp_access a on a.rfp_id = r.id
  group by p.owner_id, p.id, r.id)`;

/** The owner's own members; who also belongs to a company that competes does not learn with whom. */
export const ofOwner: Sql = (t, viewer, kind) =>
  kind === 'anonymous'
    ? 'false'
    : `(${t}.owner_id = any(${viewer('organizationIds', 'uuid[]')})
      and not (${t}.reader = 'solver' and ${competesSql(`${t}.rfp_id`, reader(viewer))}))`;

const disclosureList: ListTable = {
  filters: {
    'filter.organizationId': { sql: (t, value) => `${t}.owner_id = ${value}`, cast: 'uuid' },
    'filter.problemId': { sql: (t, value) => `${t}.problem_id = ${value}`, cast: 'uuid' },
    'filter.reader': { sql: (t, value) => `${t}.reader = ${value}`, cast: 'text' },
  },
  orders: { newest: { sql: (t) => `${t}.since`, cast: 'timestamptz', descending: true } },
  facets: { reader: 'reader' },
};

projection('Disclosure', {
  table: DISCLOSURES,
  fields: {
    id: id(),
    reader: choice(),
    organization: one('Organization', 'organization_id'),
    companies: integer(),
    problem: one('Problem', 'problem_id'),
    rfp: one('Rfp', 'rfp_id'),
    since: dateTime(),
    until: dateTime(),
    ndaAcceptedAt: dateTime({ column: 'accepted_at' }),
    lookedAt: dateTime(),
  },
  visible: ofOwner,
  ...disclosureList,
});
