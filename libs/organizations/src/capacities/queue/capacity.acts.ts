import { defineActs } from '@peyvand/kernel';
import type { CapacityState } from '../../organization.choices.js';
import { isOutsider, type CapacitySituation } from '../capacity.workflow.js';

/** What a verifying office does with a request beside its steps. */
export const capacityActs = defineActs<CapacityState, CapacitySituation>('capacity')({
  assign: {
    from: ['pending', 'incomplete'],
    by: (viewer, { officeId, standInIds }) =>
      viewer.isOfficerOf(officeId) || standInIds.some((id) => viewer.isOfficerOf(id)),
    when: [isOutsider],
  },
});
