import { personNameSql } from '@peyvand/accounts';
import { document } from '@peyvand/platform';
import { anyOf, reviewedByViewer, toldToViewer } from './match.policy.js';

/** Steps that a company learns of: its own, and those that changed what it may do. */
const OF_COMPANY = "'selfApply', 'apply', 'notify', 'admit', 'interest', 'decline', 'expire', 'end'";

/**
 * Officers read persons and all notes; the company its own steps, and the no to what it applied for by itself. At most
 * the latest 100.
 */
export const history = document({
  sql: (t, viewer, kind) => {
    const office = reviewedByViewer(t, viewer, kind);
    const toldNo = `${t}.origin = 'selfApplied' and s.step in ('reject', 'reconsider')`;
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
      from (select s.*, ${office} as is_office from match_step s where s.subject_id = ${t}.id
        and (${office}
          or (${isSince} and (s.step in (${OF_COMPANY}) or ${toldNo})))
        order by s.taken_at desc, s.id desc limit 100) s)`;
  },
  visible: anyOf(reviewedByViewer, toldToViewer),
});
