import type { OfficeSpan } from '@peyvand/organizations';
import { declareWaits, type Waited, type WaitTable } from '@peyvand/platform';
import { competesSql, waitsUnderProblem } from '@peyvand/problems';
import { rfpOf, titledByRfp, waitsUnderRfp } from '@peyvand/rfps';
import type { MatchEntity, MatchState } from '../match.entity.js';
import type { MatchSituation, matchWorkflow } from './match.workflow.js';

const company = ({ organizationId }: MatchEntity): Waited => ({ role: 'company', organizationId });

/** For whom a match waits. One in review waits for nobody by itself: the queue of its RFP does. */
export const matchWaits: WaitTable<
  MatchState,
  MatchEntity,
  Pick<MatchSituation, 'closesAt'>,
  keyof typeof matchWorkflow.steps
> = {
  states: {
    inReview: null,
    approved: { clock: 'notify', at: (t) => `${t}.notify_at` },
    notified: {
      whom: company,
      within: ({ expiresAt }, { closesAt }) => earlier(expiresAt, closesAt),
      step: 'interest',
      reminder: 'own',
      escalates: 'none',
    },
    interested: {
      whom: company,
      within: (_match, { closesAt }) => closesAt,
      step: 'proposal.create',
      reminder: 'none',
      escalates: 'none',
    },
    declined: null,
    expired: null,
    rejected: null,
    ended: null,
  },
};

/** The matches of an RFP wait for their first decision as one object, named by the RFP. */
export const reviewQueueWaits: WaitTable<'inReview', { state: 'inReview' }, { officeId: string }, never, OfficeSpan> = {
  office: (_queue, { officeId }) => officeId,
  states: {
    inReview: {
      whom: (_queue, { officeId }) => ({ role: 'office', officeId }),
      within: 'reviewQueue',
      step: 'match.approve',
      reminder: 'end',
      escalates: 'office',
    },
  },
};

declareWaits('match', matchWaits, {
  ...waitsUnderRfp('match'),
  ...titledByRfp(rfpOf('match')),
  endsWithRfp: (rfpId) => `select m.id, case when m.state = 'notified' then least(m.expires_at, r.closes_at)
    else r.closes_at end from match m join rfp r on r.id = m.rfp_id where r.id = ${rfpId}`,
  notice: 'match',
  barred: (id) => competesSql(rfpOf('match')(id), 'm.person_id'),
});

declareWaits('reviewQueue', reviewQueueWaits, {
  ...waitsUnderProblem('rfp'),
  ...titledByRfp(),
  notice: 'rfp',
  barred: (id) => competesSql(id, 'm.person_id'),
});

function earlier(one: Date | null, other: Date | null): Date | null {
  if (!one || !other) return one ?? other;
  return one < other ? one : other;
}
