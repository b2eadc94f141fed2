import type { Sql } from '@peyvand/platform';
import { reviewedByViewer } from './match.policy.js';

/** SQL: what was said when the match was brought. */
export const firstNoteSql = (matchId: string): string =>
  `(select b.note from match_step b where b.subject_id = ${matchId} and b.step in ('add', 'selfApply', 'apply')
    order by b.taken_at desc, b.id desc limit 1)`;

/** A rejection that can still be taken back: for all but the office the match is in review as before. */
const isHushed: Sql = (t, viewer, kind) =>
  `(${t}.state = 'rejected' and coalesce(${t}.notify_at > clock_timestamp(), false)
    and not ${reviewedByViewer(t, viewer, kind)})`;

/** The state as the viewer may know of it. */
export const shownState: Sql = (t, viewer, kind) =>
  `(case when ${isHushed(t, viewer, kind)} then 'inReview' else ${t}.state end)`;

/** The note as the viewer may know of it: while a no is hushed, what was said when the match was brought. */
export const shownNote: Sql = (t, viewer, kind) =>
  `(case when ${isHushed(t, viewer, kind)} then ${firstNoteSql(`${t}.id`)} else ${t}.note end)`;

/** A rule that holds for what the viewer may know of a decision. */
export const unlessHushed =
  (rule: Sql): Sql =>
  (t, viewer, kind) =>
    `((${rule(t, viewer, kind)}) and not ${isHushed(t, viewer, kind)})`;
