import { defineParties, relation } from '@peyvand/platform';
import { ofRfp } from '@peyvand/rfps';

export const matchParties = defineParties('match', 'match', {
  company: relation.organization((t) => `${t}.organization_id`),
  /** The office of its RFP and those that act beside it. */
  office: relation.offices((t) => ofRfp('office', t)),
});
