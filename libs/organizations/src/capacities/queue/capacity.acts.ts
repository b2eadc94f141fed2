import { asOfficer, defineActs } from '@peyvand/kernel';
import type { CapacityState } from '../../organization.choices.js';
import { isOutsider, type CapacitySituation } from '../capacity.workflow.js';

/** What a verifying office does with a request beside its steps. */
export const capacityActs = defineActs<CapacityState, CapacitySituation>('capacity')({
  assign: {
    from: ['pending', 'incomplete'],
    by: asOfficer(({ officeId, standInIds }) => [officeId, ...standInIds]),
    when: [isOutsider],
  },
});
