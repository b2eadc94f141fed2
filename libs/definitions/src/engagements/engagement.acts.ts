import { asLeader, asOfficer, defineActs, only } from '@peyvand/kernel';
import type { EngagementState } from './engagement-choices.js';
import type { EngagementSituation } from './engagement.workflow.js';

/** Only where something was declared and not waived is there anything to waive. */
const officerWithDoubt = only(
  asOfficer<EngagementSituation>((s) => s.officeIds),
  (s) => s.conflictRefusal === 'CONFLICT_NOT_WAIVED',
);
/** An office that defines itself has nothing to declare here: its officers declare for themselves. */
const definersHead = only(
  asLeader<EngagementSituation>((s) => s.definerId),
  (s) => s.definerId !== s.officeId,
);

const LIVE = ['offered', 'applied', 'active'] as const satisfies readonly EngagementState[];
export const isLive = (state: EngagementState): boolean => LIVE.some((live) => live === state);

/** What is done with an engagement beside its steps. */
export const engagementActs = defineActs<EngagementState, EngagementSituation>('engagement')({
  declareConflict: { from: LIVE, by: definersHead, removes: 'CONFLICT_NOT_DECLARED' },
  waiveConflict: {
    from: LIVE,
    by: officerWithDoubt,
    when: [{ code: 'RECUSED', test: (s) => !s.isRecused }],
    removes: 'CONFLICT_NOT_WAIVED',
  },
});
