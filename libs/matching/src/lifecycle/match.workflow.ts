import { asLeader, asOfficer, bySystem, defineWorkflow, only, type Guard } from '@peyvand/kernel';
import { isNotRecused, mayDecide, type Recusal } from '@peyvand/problems';
import { dayInIran } from '@peyvand/reference';
import type { MatchOrigin, MatchState } from '../match.entity.js';

/** What the steps of a match are decided on. */
export interface MatchSituation extends Recusal {
  readonly officeId: string;
  /** The office of its RFP and those that act beside it. */
  readonly officeIds: readonly string[];
  readonly organizationId: string;
  readonly origin: MatchOrigin;
  readonly rfpState: string;
  /** By the database's clock: open and before its close. */
  readonly isRfpOpen: boolean;
  readonly closesAt: Date | null;
  readonly canBeReached: boolean;
  readonly decidedBy: string | null;
  readonly isUndoable: boolean;
  /** Until when the decision can be taken back; null where nothing can be. */
  readonly undoUntil: Date | null;
  /** The company knows of the match: it was told, or applied by itself. */
  readonly isTold: boolean;
  /** How often the company may still be told of an RFP that it did not ask for. */
  readonly contactsLeft: number;
  /** When the next contact is free; null when one is free now. */
  readonly nextContactAt: Date | null;
  /** The officer goes over the contact budget, with a reason. */
  readonly isOverBudgetAllowed?: boolean;
}

/** The office for which the viewer acts on the match; its own one where the viewer is an officer of several. */
export const officer = asOfficer<MatchSituation>((match) => match.officeIds);
const sameOfficer = only(officer, (match, viewer) => viewer.personId === match.decidedBy);
const company = asLeader<MatchSituation>((match) => match.organizationId);
/** Of a match that it does not know of. */
const unknowing = only(company, (match) => !match.isTold);
const guard = (
  code: string,
  test: (match: MatchSituation) => boolean,
  params?: Guard<MatchSituation>['params'],
): Guard<MatchSituation> => ({ code, test, params });

const rfpOpen = guard('RFP_NOT_OPEN', (match) => match.isRfpOpen);
const canBeReached = guard('NO_CONTACT', (match) => match.canBeReached);
const stillUndoable = guard('UNDO_WINDOW_OVER', (match) => match.isUndoable);
const selfApplied = guard('NOT_SELF_APPLIED', (match) => isSelfApplied(match));
/** The company asked for it by itself. */
export const isSelfApplied = ({ origin }: MatchSituation): boolean => origin === 'selfApplied';
/** The company may not be told of anything more that it did not ask for. */
export const isOverBudget = (match: MatchSituation): boolean => !isSelfApplied(match) && match.contactsLeft <= 0;
const withinBudget: Guard<MatchSituation> = {
  ...guard(
    'CONTACT_BUDGET_SPENT',
    (match) => !isOverBudget(match) || match.isOverBudgetAllowed === true,
    ({ nextContactAt }) => ({ nextFreeDay: nextContactAt ? dayInIran(nextContactAt) : '' }),
  ),
  until: ({ nextContactAt }) => nextContactAt,
};

const states = [
  'inReview',
  'approved',
  'notified',
  'interested',
  'declined',
  'expired',
  'rejected',
  'ended',
] as const satisfies readonly MatchState[];

export const matchWorkflow = defineWorkflow<MatchState, MatchSituation>({
  name: 'match',
  states,
  initial: ['inReview'],
  terminal: ['ended'],
})({
  find: { from: null, to: 'inReview', by: bySystem, event: 'match.found' },
  add: { from: null, to: 'inReview', by: officer, when: [isNotRecused, rfpOpen], event: 'match.added' },
  selfApply: { from: null, to: 'inReview', by: company, when: [rfpOpen], event: 'match.selfApplied' },
  /** The company asks for what is stored already: whatever was decided without its knowledge is decided anew. */
  apply: {
    from: ['inReview', 'approved', 'rejected'],
    to: 'inReview',
    by: unknowing,
    when: [rfpOpen],
    event: 'match.selfApplied',
  },
  approve: {
    from: 'inReview',
    to: 'approved',
    by: officer,
    when: [...mayDecide, rfpOpen, canBeReached, withinBudget],
    event: 'match.approved',
  },
  undo: {
    from: 'approved',
    to: 'inReview',
    by: sameOfficer,
    when: [isNotRecused, stillUndoable],
    until: ({ undoUntil }) => undoUntil,
    event: 'match.approvalUndone',
  },
  notify: { from: 'approved', to: 'notified', by: bySystem, when: [rfpOpen], event: 'match.notified' },
  admit: {
    from: 'inReview',
    to: 'interested',
    by: officer,
    when: [...mayDecide, selfApplied, rfpOpen],
    event: 'match.admitted',
  },
  reject: {
    from: 'inReview',
    to: 'rejected',
    by: officer,
    when: mayDecide,
    reason: 'required',
    event: 'match.rejected',
  },
  /** While the company was not told of the rejection. */
  undoReject: {
    from: 'rejected',
    to: 'inReview',
    by: sameOfficer,
    when: [isNotRecused, stillUndoable],
    until: ({ undoUntil }) => undoUntil,
    event: 'match.rejectionUndone',
  },
  reconsider: {
    from: 'rejected',
    to: 'inReview',
    by: officer,
    when: [...mayDecide, rfpOpen],
    reason: 'required',
    event: 'match.reconsidered',
  },
  interest: {
    from: ['notified', 'expired', 'declined'],
    to: 'interested',
    by: company,
    when: [rfpOpen],
    event: 'match.interested',
  },
  decline: {
    from: ['notified', 'interested'],
    to: 'declined',
    by: company,
    reason: 'required',
    event: 'match.declined',
  },
  expire: { from: 'notified', to: 'expired', by: bySystem, event: 'match.expired' },
  end: {
    from: ['inReview', 'approved', 'notified', 'interested', 'expired'],
    to: 'ended',
    by: bySystem,
    event: 'match.ended',
  },
});
