import { numbersInForce, numbersSql } from '@peyvand/organizations';
import type { Moment } from '@peyvand/platform';
import { matchesAt } from '../reading/matches-at.js';

/** Never awarded anything here. */
export const isNewcomerSql = (organizationId: string, moment: Moment | null = null): string =>
  `not exists (select 1 from company_award ca where ca.organization_id = ${organizationId}
    ${moment ? `and ca.awarded_at <= ${moment.at}` : ''})`;

const { viewPlace } = numbersInForce();

/**
 * Matches with their place in the list of their RFP, as a source of rows. By score, save that in each view (of the
 * office's `viewPlace`) without a
 * newcomer the last place goes to the next best one; the others move down. The place hangs on scores and awards alone,
 * not on states, so deciding
 * on rows loses none for whoever reads on. The ranker knows nothing of it.
 *
 * Newcomer k stands at score place r, in view c = ceil(r / size). It is shown in view b = min(c, view of newcomer k -
 * 1, plus 1),
 * which is k + min(0, min over j <= k of (c_j - j)): at its own place when b = c, else in the last place of view b.
 * Everything is partitioned by RFP,
 * so a condition on the RFP reaches the innermost rows.
 *
 * Over several RFPs a row stands by the score that belongs to its place: that of the row which has this place by score.
 */
export const placedMatches = (moment: Moment | null): string => `(
  select l4.*, nth_value(l4.at_score, l4.view_place) over (partition by l4.rfp_id order by l4.score_place
    rows between unbounded preceding and unbounded following) as place_score
  from (select l3.*, row_number() over (partition by l3.rfp_id order by l3.merge_key, l3.score_place)::int as view_place
  from (select l2b.*, l2b.is_new and l2b.new_view < l2b.own_view as moved_up,
      case when not l2b.is_new then l2b.others_so_far when l2b.new_view < l2b.own_view
      then l2b.new_view * l2b.view_size - l2b.new_number + 0.5
        else l2b.score_place - l2b.new_number + 0.5 end as merge_key
    from (select l2.*, l2.new_number + least(0, min(l2.own_view - l2.new_number) over (partition by l2.rfp_id, l2.is_new
      order by l2.score_place)) as new_view
      from (select l1.*, ceil(l1.score_place::numeric / l1.view_size) as own_view,
          row_number() over (partition by l1.rfp_id, l1.is_new order by l1.score_place) as new_number,
          count(*) filter (where not l1.is_new) over (partition by l1.rfp_id order by l1.score_place) as others_so_far
        from (select m.*, ${isNewcomerSql('m.organization_id', moment)} as is_new,
            row_number() over (partition by m.rfp_id order by m.at_score desc, m.id desc) as score_place,
            (select greatest(1, coalesce((${numbersSql('r.office_id')} ->> 'viewPlace')::int, ${viewPlace}))
              from rfp r where r.id = m.rfp_id) as view_size
          from ${matchesAt(moment)} m) l1) l2) l2b) l3) l4)`;
