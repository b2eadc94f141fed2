import { defineActs } from '@peyvand/kernel';
import type { RfpState } from '../content/rfp-choices.js';
import { officer, mayEnd, type RfpSituation } from '../lifecycle/rfp.workflow.js';

/** The office lets those propose who otherwise must not: it decides who competes, as what ends an RFP does. */
export const waiverActs = defineActs<RfpState, RfpSituation>('rfp')({
  grantWaiver: { from: ['open'], elsewhere: 'RFP_NOT_OPEN', by: officer, when: mayEnd },
  withdrawWaiver: { from: ['open'], elsewhere: 'RFP_NOT_OPEN', by: officer, when: mayEnd },
});
