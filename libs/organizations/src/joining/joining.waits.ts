import { declareWaits, type WaitTable } from '@peyvand/platform';
import type { JoiningState } from './joining.choices.js';
import type { JoiningRequestEntity } from './joining-request.entity.js';
import type { JoiningStep } from './joining.workflow.js';

/**
 * A request waits for the heads alone: nobody outside may learn who asks where. A claim waits for its office. They are
 * reminded at half-time.
 */
export const joiningWaits: WaitTable<
  JoiningState,
  Pick<JoiningRequestEntity, 'state' | 'organizationId' | 'dueAt'> &
    Partial<Pick<JoiningRequestEntity, 'claimOfficeId'>>,
  unknown,
  JoiningStep
> = {
  states: {
    requested: {
      whom: ({ organizationId, claimOfficeId: officeId }) =>
        officeId ? { role: 'office', officeId } : { role: 'organization', organizationId },
      within: ({ dueAt }) => dueAt,
      step: 'accept',
      reminder: 'half',
      escalates: 'heads',
    },
    accepted: null,
    refused: null,
    withdrawn: null,
    lapsed: null,
  },
};

declareWaits('joiningRequest', joiningWaits);
