import { defineParties, relation } from '@peyvand/platform';
import { ofRfp } from '../rfp.parties.js';

/** Those who make its RFP make it. */
export const addendumParties = defineParties('addendum', 'addendum', {
  owner: relation.organization((t) => ofRfp('owner', t)),
  definer: relation.organization((t) => ofRfp('definer', t)),
  office: relation.offices((t) => ofRfp('office', t)),
});
