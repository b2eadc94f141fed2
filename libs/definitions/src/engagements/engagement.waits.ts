import { isMemberSql, type OfficeSpan } from '@peyvand/organizations';
import { declareWaits, type WaitTable } from '@peyvand/platform';
import { problemOf, titledByProblem, waitsUnderProblem } from '@peyvand/problems';
import type { EngagementState } from './engagement-choices.js';
import type { EngagementEntity } from './engagement.entity.js';
import type { EngagementSituation, EngagementStepName } from './engagement.workflow.js';

/** For whom an engagement waits. While it is active its definition waits, not the engagement itself. */
export const engagementWaits: WaitTable<
  EngagementState,
  EngagementEntity,
  Pick<EngagementSituation, 'officeId'>,
  EngagementStepName,
  OfficeSpan
> = {
  office: (_engagement, { officeId }) => officeId,
  states: {
    offered: {
      whom: ({ definerId }) => ({ role: 'definer', organizationId: definerId }),
      within: ({ dueAt }) => dueAt,
      step: 'acceptOffer',
      reminder: 'none',
      escalates: 'none',
    },
    applied: {
      whom: (_engagement, { officeId }) => (officeId ? { role: 'office', officeId } : null),
      within: 'engagementApplied',
      step: 'choose',
      reminder: 'end',
      escalates: 'office',
    },
    active: null,
    declined: null,
    expired: null,
    notChosen: null,
    reassigned: null,
    resigned: null,
    retracted: null,
    cancelled: null,
    done: null,
  },
};

declareWaits('engagement', engagementWaits, {
  ...waitsUnderProblem('engagement'),
  ...titledByProblem(problemOf('engagement')),
  numberedBy: 'Engagement',
  notice: 'engagement',
  definer: (id) => `(select o.definer_id from engagement o where o.id = ${id})`,
  barred: (id) => `exists (select 1 from engagement o join problem p on p.id = o.problem_id
    where o.id = ${id} and o.definer_id is distinct from p.office_id
      and ${isMemberSql('o.definer_id', 'm.person_id')})`,
});
