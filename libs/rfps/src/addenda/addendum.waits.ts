import { declareDraft, type OfficeSpan } from '@peyvand/organizations';
import { declareWaits, ofParty, type WaitTable } from '@peyvand/platform';
import { barredInOwnOffice, problemOf } from '@peyvand/problems';
import { isAddendumAsked } from '../writing/asked.js';
import { hadPartSql } from '../lifecycle/had-part.js';
import { rfpOf, titledByRfp, waitsUnderRfp } from '../lifecycle/waits-under-rfp.js';
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

const ofItsRfp = { ...titledByRfp(rfpOf('addendum')), place: rfpOf('addendum') };

declareWaits('addendum', addendumWaits, {
  ...waitsUnderRfp('addendum'),
  ...ofItsRfp,
  notice: 'rfp',
  barred: (id) => `exists (select 1 from addendum o join rfp r on r.id = o.rfp_id
    where o.id = ${id} and o.state = 'inReview' and ${hadPartSql('r', 'm.person_id')})`,
});

declareDraft('addendum', {
  ...ofItsRfp,
  ...ofParty('rfp', [{ kind: 'AddendumDraftLeft' }]),
  untold: barredInOwnOffice((id) => problemOf('rfp')(rfpOf('addendum')(id))),
});
