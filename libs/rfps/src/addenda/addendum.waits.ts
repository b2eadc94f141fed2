import type { OfficeSpan } from '@peyvand/organizations';
import { declareWaits, type WaitTable } from '@peyvand/platform';
import { isAddendumAsked } from '../writing/asked.js';
import type { AddendumState } from '../content/rfp-choices.js';
import type { AddendumEntity } from './addendum.entity.js';
import type { AddendumSituation, AddendumStepName } from './addendum.workflow.js';

/** For whom an addendum waits; a draft is private until its signature is asked. */
export const addendumWaits: WaitTable<
  AddendumState,
  AddendumEntity,
  Pick<AddendumSituation, 'ownerId' | 'officeId'>,
  AddendumStepName,
  OfficeSpan
> = {
  office: (_addendum, { officeId }) => officeId,
  states: {
    draft: {
      whom: (addendum, { ownerId }) => (isAddendumAsked(addendum) ? { role: 'owner', organizationId: ownerId } : null),
      within: 'definitionOwnerReview',
      step: 'publish',
      reminder: 'end',
      escalates: 'office',
    },
    inReview: {
      whom: (_addendum, { officeId }) => ({ role: 'office', officeId }),
      within: 'rfpInReview',
      step: 'approve',
      reminder: 'end',
      escalates: 'office',
    },
    published: null,
  },
};

declareWaits('addendum', addendumWaits);
