import { declareDraft, type OfficeSpan } from '@peyvand/organizations';
import { declareWaits, ofParty, type Waited, type WaitTable } from '@peyvand/platform';
import { barredInOwnOffice, competesSql, problemOf, waitsUnderProblem } from '@peyvand/problems';
import { isRfpAsked } from '../writing/asked.js';
import type { RfpState } from '../content/rfp-choices.js';
import type { RfpEntity } from '../rfp.entity.js';
import { hadPartSql } from './had-part.js';
import type { RfpSituation, RfpStepName } from './rfp.workflow.js';
import { titledByRfp } from './waits-under-rfp.js';

type Parties = Pick<RfpSituation, 'ownerId' | 'officeId'>;

const office = (_rfp: RfpEntity, { officeId }: Parties): Waited => ({ role: 'office', officeId });

/**
 * For whom an RFP waits. Signing what is asked for has less time than writing. `opened` has no end until evaluation is
 * built.
 */
export const rfpWaits: WaitTable<RfpState, RfpEntity, Parties, RfpStepName, OfficeSpan> = {
  office: (_rfp, { officeId }) => officeId,
  states: {
    draft: {
      whom: (_rfp, { ownerId }) => ({ role: 'owner', organizationId: ownerId }),
      within: (rfp) => (isRfpAsked(rfp) ? 'definitionOwnerReview' : 'rfpDraft'),
      step: 'submit',
      reminder: 'end',
      escalates: 'office',
    },
    inReview: { whom: office, within: 'rfpInReview', step: 'approve', reminder: 'end', escalates: 'office' },
    approved: { clock: 'open', at: (t) => `${t}.opens_at` },
    open: { clock: 'close', at: (t) => `${t}.closes_at`, step: 'proposal.create' },
    closed: null,
    // The platform ends it by itself; the office learns where that takes too long.
    opening: { whom: office, within: 'rfpOpening', step: null, reminder: 'end', escalates: 'office' },
    opened: { whom: office, step: null, reminder: 'none', escalates: 'none' },
    failed: null,
    cancelled: null,
  },
};

declareWaits('rfp', rfpWaits, {
  ...waitsUnderProblem('rfp'),
  ...titledByRfp(),
  notice: 'rfp',
  barred: (id) => `exists (select 1 from rfp o
      where o.id = ${id} and o.state = 'inReview' and ${hadPartSql('o', 'm.person_id')})
    or exists (select 1 from rfp o where o.id = ${id} and o.state in ('opening', 'opened')
      and ${competesSql('o.id', 'm.person_id')})`,
});

declareDraft('rfp', {
  ...titledByRfp(),
  ...ofParty('rfp', [{ kind: 'RfpDraftLeft' }]),
  untold: barredInOwnOffice(problemOf('rfp')),
});
