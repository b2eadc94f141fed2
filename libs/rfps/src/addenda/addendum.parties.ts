import { defineParties } from '@peyvand/platform';
import { makersOfItsRfp } from '../rfp.parties.js';

/** Those who make its RFP make it. */
export const addendumParties = defineParties('addendum', 'addendum', makersOfItsRfp);
