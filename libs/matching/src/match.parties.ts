import { defineParties, relation } from '@peyvand/platform';
import { rfpParties } from '@peyvand/rfps';

export const matchParties = defineParties('match', 'match', {
  company: relation.organization((t) => `${t}.organization_id`),
  /** The office of its RFP and those that act beside it. */
  office: relation.offices((t) => `(select ${rfpParties.sql.office('mr')} from rfp mr where mr.id = ${t}.rfp_id)`),
});
