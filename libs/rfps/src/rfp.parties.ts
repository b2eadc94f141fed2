import { isEngagedSql } from '@peyvand/definitions';
import { defineParties, relation } from '@peyvand/platform';
import { officesSql } from '@peyvand/organizations';
import { ofProblem } from '@peyvand/problems';

/** SQL: when a cancelled RFP `t` was cancelled; access that was held until then ended with it. */
export const cancelledAtSql = (t: string): string =>
  `(select max(s.taken_at) from rfp_step s where s.subject_id = ${t}.id and s.step = 'cancel')`;

export const rfpParties = defineParties('rfp', 'rfp', {
  owner: relation.organization((t) => ofProblem('owner', t)),
  /** The firm of its version's engagement, unless it gave the work up. */
  definer: relation.organization(
    (t) => `(select de.definer_id from definition_version dd join engagement de on de.id = dd.engagement_id
      where dd.id = ${t}.definition_version_id and ${isEngagedSql('de')})`,
  ),
  /** Its office and those that act beside it. */
  office: relation.offices((t) => officesSql('problem', `${t}.problem_id`, `${t}.office_id`)),
  /**
   * Companies that read its dossier. Who is told of a cancelling held access at that moment, although it ended with it.
   */
  access: relation.organizations(
    (t) => `array(select distinct a.organization_id from rfp_access a where a.rfp_id = ${t}.id
      and (a.until is null or a.until > clock_timestamp()
        or ${t}.state = 'cancelled' and a.until >= ${cancelledAtSql(t)}))`,
  ),
});

/** SQL: the same of a row that belongs to an RFP, such as an addendum or a match. */
export const ofRfp = (name: keyof typeof rfpParties.sql, t: string): string =>
  `(select ${rfpParties.sql[name]('pr')} from rfp pr where pr.id = ${t}.rfp_id)`;

/** Those who make its RFP, of a row that belongs to one. */
export const makersOfItsRfp = {
  owner: relation.organization((t) => ofRfp('owner', t)),
  definer: relation.organization((t) => ofRfp('definer', t)),
  office: relation.offices((t) => ofRfp('office', t)),
};
