import { IRAN_ZONE } from '@peyvand/reference';

/** More than that nobody counts on a screen. */
export const COUNTED_MAX = 1_000;

const today = (time: string): string => `(${time} at time zone '${IRAN_ZONE}')::date`;

const isOver = `coalesce(c.until <= clock_timestamp(), false)`;

/** SQL: a document of how much waits in `rows`, a source of rows of `waiting`. */
export const workCountsSql = (rows: string): string => `(select jsonb_build_object(
  'total', coalesce(sum(k.count), 0), 'overdue', coalesce(sum(k.overdue), 0), 'today', coalesce(sum(k.today), 0),
  'unassigned', coalesce(sum(k.unassigned), 0), 'byType', coalesce(jsonb_agg(
    jsonb_build_object('objectType', k.object_type, 'count', k.count) order by k.count desc, k.object_type), '[]'))
  from (select c.object_type, count(*) as count, count(*) filter (where ${isOver}) as overdue,
      count(*) filter (where not ${isOver} and ${today('c.until')} = ${today('clock_timestamp()')}) as today,
      count(*) filter (where c.office_id is not null and c.person_id is null) as unassigned
    from ${rows} c group by c.object_type) k)`;
