/** A stage with SQL for when it was reached, null where it was not, and for the end of its time, if it has one. */
export interface Stage {
  readonly name: string;
  readonly since: string;
  readonly until?: string;
  /** Shown once it is reached only: an end, or what is passed over at times. */
  readonly onlyReached?: boolean;
}

const utc = (at: string): string => `to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/**
 * SQL: the stages in their order as a document. What was passed over is left out; what lies ahead is left out once
 * `isOver`.
 */
export function stageLine(stages: readonly Stage[], isOver: string): string {
  const rows = stages.map(
    ({ name, since, until = 'null', onlyReached = false }, place) =>
      `(${place}, '${name}', (${since})::timestamptz, (${until})::timestamptz, ${onlyReached})`,
  );
  return `(select coalesce(jsonb_agg(jsonb_build_object('stage', s.stage, 'since', ${utc('s.since')}, 'until', ${utc(
    'case when s.place = s.present then s.until when s.since is not null then s.next end',
  )}) order by s.place), '[]')
    from (select x.*, max(x.place) filter (where x.since is not null) over () as present,
        min(x.since) over (order by x.place rows between 1 following and unbounded following) as next
      from (values ${rows.join(',\n        ')}) x(place, stage, since, until, is_end)) s
    where s.since is not null or (not s.is_end and not (${isOver}) and s.place > coalesce(s.present, -1)))`;
}
