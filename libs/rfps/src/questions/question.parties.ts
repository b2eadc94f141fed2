import { defineParties, relation } from '@peyvand/platform';
import { makersOfItsRfp } from '../rfp.parties.js';

/** Who makes its RFP answers; who asks, its office alone learns. */
export const questionParties = defineParties('question', 'question', {
  asker: relation.organization((t) => `${t}.organization_id`),
  ...makersOfItsRfp,
});
