import { defineParties, relation } from '@peyvand/platform';
import { ofRfp } from '../rfp.parties.js';

/** Who makes its RFP answers; who asks, its office alone learns. */
export const questionParties = defineParties('question', 'question', {
  asker: relation.organization((t) => `${t}.organization_id`),
  owner: relation.organization((t) => ofRfp('owner', t)),
  definer: relation.organization((t) => ofRfp('definer', t)),
  office: relation.offices((t) => ofRfp('office', t)),
});
