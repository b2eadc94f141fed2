import { declareWaits, ofParty, type WaitTable } from '@peyvand/platform';
import type { JoiningState } from './joining.choices.js';
import type { JoiningRequestEntity } from './joining-request.entity.js';
import type { JoiningStep } from './joining.workflow.js';
import { titledByOrganization } from '../waits/titled-by-organization.js';

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

// Who asks where is for its heads alone.
declareWaits('joiningRequest', joiningWaits, {
  ...titledByOrganization((id) => `(select o.organization_id from joining_request o where o.id = ${id})`),
  ...ofParty('joiningRequest', [{ kind: 'JoiningStillWaits' }]),
  untold: () => "m.role <> 'head'",
});
