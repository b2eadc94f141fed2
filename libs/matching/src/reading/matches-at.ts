import type { Moment } from '@peyvand/platform';

/** Of two companies that apply, the one that was scored before would show it by a score at once. */
export const isSince = (t: string): string =>
  `(${t}.origin <> 'selfApplied' or exists (select 1 from match_score since
    where since.id = ${t}.score_id and since.created_at >= ${t}.created_at))`;
export const scoreSince = (t: string): string => `(case when ${isSince(t)} then ${t}.score else 0 end)`;

/**
 * Matches with the scores by which they are ordered, `at_score` and `at_score_since`: as they are, or as the
 * transactions that `moment` had seen left them. What came up later is left out then. No transaction lasts an hour, so
 * older changes need no look.
 */
export function matchesAt(moment: Moment | null): string {
  if (!moment) return `(select x.*, x.score as at_score, ${scoreSince('x')} as at_score_since from match x)`;
  return `(select x.*, coalesce(old.score, x.score) as at_score,
      case when old.seq is null then ${scoreSince('x')} else old.score_since end as at_score_since
    from match x left join lateral (select mm.seq, mm.score, mm.score_since from match_moved mm
      where mm.match_id = x.id and mm.moved_at > ${moment.at} - interval '1 hour'
        and not pg_visible_in_snapshot(mm.moved_in, ${moment.snapshot}) order by mm.seq limit 1) old on true
    where old.seq is null or old.score is not null)`;
}
