import { choice, dateTime, extendProjection, id, many, one, projection, text, type Sql } from '@peyvand/platform';
import { isOffice } from '../reading/problem.policy.js';

/** Officers who decide about the problem: of its office, of those that act beside it, of the one it is referred to. */
const actsOnProblem: Sql = (t, viewer, kind) =>
  `exists (select 1 from problem cp where cp.id = ${t}.problem_id and ${isOffice('cp', viewer, kind)})`;

projection('OfficerConflict', {
  table: 'officer_conflict',
  fields: {
    id: id(),
    kind: choice(),
    note: text(),
    declaredAt: dateTime(),
    officer: text({ sql: (t) => `(select cn.name from person cn where cn.id = ${t}.person_id)` }),
  },
  visible: actsOnProblem,
});

extendProjection('Problem', {
  conflicts: many('OfficerConflict', 'problem_id', 'declared_at'),
  myConflict: one(
    'OfficerConflict',
    (t, viewer) =>
      `(select oc.id from officer_conflict oc where oc.problem_id = ${t}.id
        and oc.person_id = ${viewer('personId', 'uuid')})`,
  ),
});
