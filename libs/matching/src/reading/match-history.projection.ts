import { personNameSql } from '@peyvand/accounts';
import { document } from '@peyvand/platform';
import { anyOf, reviewedByViewer, toldToViewer } from './match.policy.js';

/** Steps that a company learns of: its own, and those that changed what it may do. */
const OF_COMPANY = "'selfApply', 'apply', 'notify', 'admit', 'interest', 'decline', 'expire', 'end'";

/** Steps with whether the company was told: of a rejection that stood, and of what took that one back. */
const steps = (t: string): string =>
  `select h.*, coalesce(case h.step when 'reject' then h.taken_at <= ${t}.rejection_told_at
      and h.next_step is distinct from 'undoReject' else h.former_at <= ${t}.rejection_told_at end, false) as is_told
    from (select m.*, lead(m.step) over w as next_step, lag(m.taken_at) over w as former_at from match_step m
      where m.subject_id = ${t}.id window w as (order by m.taken_at, m.id)) h`;

/**
 * Officers read persons and all notes; the company its own steps, and the no to what it applied for by itself. At most
 * the latest 100.
 */
export const history = document({
  sql: (t, viewer, kind) => {
    const office = reviewedByViewer(t, viewer, kind);
    // What was taken back before it was told, and what still can be, it does not learn either.
    const toldNo = `${t}.origin = 'selfApplied' and s.is_told
      and s.step in ('reject', 'reconsider')`;
    // What was decided before it applied, it never learns; and that it was on the list then neither.
    const isSince = `(${t}.origin <> 'selfApplied' or s.taken_at >= ${t}.created_at)`;
    const isOwn = `s.by_organization = ${t}.organization_id`;
    return `(select coalesce(jsonb_agg(jsonb_build_object(
        'step', case when s.step = 'apply' and not s.is_office then 'selfApply' else s.step end,
        'from', case when s.step <> 'apply' or s.is_office then s."from" end, 'to', s."to",
        'takenAt', to_char(s.taken_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'by', case when s.is_office or ${isOwn} then (select ${personNameSql('p', viewer('locale', 'text'))} from person p
          where p.id = s.by_person) end,
        'reason', case when s.is_office or ${isOwn} or s.step = 'reject' then s.reason end,
        'note', case when s.is_office or ${isOwn} or s.step = 'reject' then s.note end)
        order by s.taken_at, s.id), '[]')
      from (select s.*, ${office} as is_office from (${steps(t)}) s where true
        and (${office}
          or (${isSince} and (s.step in (${OF_COMPANY}) or ${toldNo})))
        order by s.taken_at desc, s.id desc limit 100) s)`;
  },
  visible: anyOf(reviewedByViewer, toldToViewer),
});
