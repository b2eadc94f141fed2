import { declareWaits, type WaitTable } from '@peyvand/platform';
import { competesSql } from '@peyvand/problems';
import { rfpOf, titledByRfp, waitsUnderRfp } from '../lifecycle/waits-under-rfp.js';

export interface QuestionWait {
  readonly ownerId: string;
  readonly until: Date | null;
}

/** Until a question is answered, or its RFP closes, the owner is waited for. */
export const questionWaits: WaitTable<'open' | 'answered', { state: 'open' | 'answered' }, QuestionWait, 'answer'> = {
  states: {
    open: {
      whom: (_question, { ownerId }) => ({ role: 'owner', organizationId: ownerId }),
      within: (_question, { until }) => until,
      step: 'answer',
      reminder: 'end',
      escalates: 'office',
    },
    answered: null,
  },
};

declareWaits('question', questionWaits, {
  ...waitsUnderRfp('question'),
  ...titledByRfp(rfpOf('question')),
  place: rfpOf('question'),
  endsWithRfp: (rfpId) =>
    `select q.id, r.answers_until from question q join rfp r on r.id = q.rfp_id where r.id = ${rfpId}`,
  notice: 'rfp',
  barred: (id) => competesSql(rfpOf('question')(id), 'm.person_id'),
});
