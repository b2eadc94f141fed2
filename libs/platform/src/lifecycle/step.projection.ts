import { document, type ScalarField } from '../projection/mapping.js';

/**
 * The history of a row, oldest first, at most the latest 100 steps. Persons stay out: who acted is told by the step
 * itself,
 * and a viewer of the row need not know the names of another organization's people.
 */
export function stepsOf(table: string): ScalarField {
  return document({
    sql: (t) => `(select coalesce(jsonb_agg(jsonb_build_object('step', s.step, 'from', s."from", 'to', s."to", 'reason',
      s.reason,
      'note', s.note, 'takenAt', to_char(s.taken_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
      order by s.taken_at, s.id), '[]')
      from (select * from ${table} s where s.subject_id = ${t}.id order by s.taken_at desc limit 100) s)`,
  });
}
