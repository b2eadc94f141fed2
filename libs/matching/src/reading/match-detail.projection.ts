import { saidFields } from '@peyvand/organizations';
import {
  bool,
  dateTime,
  document,
  extendProjection,
  id,
  integer,
  one,
  page,
  projection,
  type Sql,
} from '@peyvand/platform';
import { reviewedByViewer } from './match.policy.js';

/** The requirements as they were when it was scored, in their order, with the quotes that the ranker found then. */
const evidenceSql: Sql = (t) => `(select coalesce(jsonb_agg(jsonb_build_object(
    'requirementId', q.asked ->> 'id', 'requirement', coalesce(q.asked ->> 'text', ''),
    'quotes', coalesce((select e -> 'quotes' from jsonb_array_elements(s.reasons -> 'evidence') e
      where (e ->> 'requirement')::integer = q.place - 1 limit 1), '[]')) order by q.place), '[]')
  from match_score s join rfp_version v on v.id = s.rfp_version_id
    cross join lateral jsonb_path_query(v.content, '$.content.requirements[*]') with ordinality q(asked, place)
  where s.id = ${t}.score_id having bool_and(s.reasons ? 'evidence'))`;

/** A profile as it was is read by who judges a match by it. */
const judgedByViewer: Sql = (t, viewer, kind) =>
  `exists (select 1 from match_score s join match m on m.score_id = s.id
    where s.profile_version_id = ${t}.id and ${reviewedByViewer('m', viewer, kind)})`;

projection('ProfileAsScored', {
  table: 'profile_version',
  visible: judgedByViewer,
  fields: {
    id: id(),
    version: integer({ column: 'number' }),
    isCurrent: bool({ sql: (t) => `exists (select 1 from profile f where f.current_version_id = ${t}.id)` }),
    savedAt: dateTime({ column: 'created_at' }),
    ...saidFields('outside'),
  },
});

const officeOf = (t: string): string => `(select r.office_id from rfp r where r.id = ${t}.rfp_id)`;

const otherMatches = {
  ...page('Match', 'organization_id', { visible: reviewedByViewer }),
  where: ((t, viewer, kind) =>
    `(${t}.organization_id = parent.organization_id and ${t}.id <> parent.id
      and ${officeOf(t)} = ${officeOf('parent')} and ${reviewedByViewer(t, viewer, kind)})`) satisfies Sql,
};

extendProjection('Match', {
  evidence: document({ sql: evidenceSql, visible: reviewedByViewer }),
  otherMatches,
  profileAsScored: one(
    'ProfileAsScored',
    (t) => `(select s.profile_version_id from match_score s where s.id = ${t}.score_id)`,
  ),
});
