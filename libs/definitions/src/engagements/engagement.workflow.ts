import { asLeader, asOfficer, bySystem, defineWorkflow, either, only, type Guard } from '@peyvand/kernel';
import { isNotRecused, isNotRecusedDefiner, mayDecide, type Recusal } from '@peyvand/problems';
import { ENGAGEMENT_STATES, type EngagementState } from './engagement-choices.js';

/** What the steps of an engagement need to know beside its row. */
export interface EngagementSituation extends Recusal {
  readonly ownerId: string;
  /** The office of the problem and those that stand in for it. */
  readonly officeIds: readonly string[];
  readonly officeId: string | null;
  readonly definerId: string;
  /** The problem is accepted and neither withdrawn nor ended. */
  readonly isProblemAccepted: boolean;
  /** Another engagement of the problem is active. */
  readonly isTaken: boolean;
  /** The definer's capacity is verified, or it is the problem's own office. */
  readonly mayDefine: boolean;
  /** What stands in the way of a definer that accepts; null when nothing does. */
  readonly conflictRefusal: 'CONFLICT_NOT_DECLARED' | 'CONFLICT_NOT_WAIVED' | null;
}

const officer = asOfficer<EngagementSituation>((s) => s.officeIds);
const officerOrSystem = either(bySystem, officer);
const definersHead = asLeader<EngagementSituation>((s) => s.definerId);
/** An officer who offers it to the own office acts as its definer, head or not. */
const definersHeadOrOwnOffice = either(
  definersHead,
  only(officer, (s) => s.definerId === s.officeId),
);
const ownersHead = asLeader<EngagementSituation>((s) => s.ownerId);

const isAccepted: Guard<EngagementSituation> = { code: 'PROBLEM_NOT_ACCEPTED', test: (s) => s.isProblemAccepted };
const isFree: Guard<EngagementSituation> = { code: 'ENGAGEMENT_ACTIVE', test: (s) => !s.isTaken };
const isDefiner: Guard<EngagementSituation> = { code: 'DEFINER_NOT_VERIFIED', test: (s) => s.mayDefine };
const conflictIsDeclared: Guard<EngagementSituation> = {
  code: 'CONFLICT_NOT_DECLARED',
  test: (s) => s.conflictRefusal !== 'CONFLICT_NOT_DECLARED',
};
const conflictIsWaived: Guard<EngagementSituation> = {
  code: 'CONFLICT_NOT_WAIVED',
  test: (s) => s.conflictRefusal !== 'CONFLICT_NOT_WAIVED',
};
const isNotOwner: Guard<EngagementSituation> = { code: 'DEFINER_IS_OWNER', test: (s) => s.definerId !== s.ownerId };

export const engagementWorkflow = defineWorkflow<EngagementState, EngagementSituation>({
  name: 'engagement',
  states: ENGAGEMENT_STATES,
  initial: ['offered', 'applied', 'active'],
  terminal: ['declined', 'expired', 'notChosen', 'reassigned', 'resigned', 'retracted', 'cancelled', 'done'],
})({
  offer: {
    from: null,
    to: 'offered',
    by: officer,
    when: [isNotRecused, isAccepted, isFree, isNotOwner, isDefiner],
    event: 'engagement.offered',
  },
  apply: {
    from: null,
    to: 'applied',
    by: definersHead,
    when: [isNotRecusedDefiner, isAccepted, isFree, isNotOwner, isDefiner],
    event: 'engagement.applied',
  },
  defineMyself: {
    from: null,
    to: 'active',
    by: ownersHead,
    when: [isAccepted, isFree],
    event: 'engagement.begunByOwner',
  },
  acceptOffer: {
    from: 'offered',
    to: 'active',
    by: definersHeadOrOwnOffice,
    when: [isNotRecusedDefiner, isAccepted, isFree, isDefiner, conflictIsDeclared, conflictIsWaived],
    event: 'engagement.accepted',
  },
  declineOffer: {
    from: 'offered',
    to: 'declined',
    by: definersHead,
    when: [isNotRecusedDefiner],
    reason: 'required',
    event: 'engagement.declined',
  },
  choose: {
    from: 'applied',
    to: 'active',
    by: officer,
    when: [...mayDecide, isAccepted, isFree, isDefiner],
    event: 'engagement.chosen',
  },
  notChosen: {
    from: 'applied',
    to: 'notChosen',
    by: officerOrSystem,
    when: [isNotRecused],
    reason: 'required',
    event: 'engagement.notChosen',
  },
  expire: { from: 'offered', to: 'expired', by: bySystem, event: 'engagement.expired' },
  retract: {
    from: 'applied',
    to: 'retracted',
    by: definersHead,
    when: [isNotRecusedDefiner],
    event: 'engagement.retracted',
  },
  reassign: {
    from: 'active',
    to: 'reassigned',
    by: officer,
    when: mayDecide,
    reason: 'required',
    event: 'engagement.reassigned',
  },
  resign: {
    from: 'active',
    to: 'resigned',
    by: definersHead,
    when: [isNotRecusedDefiner],
    reason: 'required',
    event: 'engagement.resigned',
  },
  cancel: {
    from: ['offered', 'applied', 'active'],
    to: 'cancelled',
    by: officerOrSystem,
    when: mayDecide,
    reason: 'required',
    event: 'engagement.cancelled',
  },
  finish: { from: 'active', to: 'done', by: bySystem, event: 'engagement.finished' },
});

export type EngagementStepName = keyof typeof engagementWorkflow.steps;
