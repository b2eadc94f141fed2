import { bySystem, defineWorkflow, type By, type Guard } from '@peyvand/kernel';
import type { MatchOrigin, MatchState } from './match.entity.js';

/** What the steps of a match are decided on. */
export interface MatchSituation {
  readonly officeId: string;
  readonly organizationId: string;
  readonly origin: MatchOrigin;
  readonly rfpState: string;
  /** By the database's clock: open and before its close. */
  readonly isRfpOpen: boolean;
  readonly canBeReached: boolean;
  readonly decidedBy: string | null;
  readonly isUndoable: boolean;
  /** The company knows of the match: it was told, or applied by itself. */
  readonly isTold: boolean;
}

const officer: By<MatchSituation> = (viewer, match) => viewer.isOfficerOf(match.officeId);
const sameOfficer: By<MatchSituation> = (viewer, match) => officer(viewer, match) && viewer.personId === match.decidedBy;
const company: By<MatchSituation> = (viewer, match) => viewer.leads(match.organizationId);
const guard = (code: string, test: (match: MatchSituation) => boolean): Guard<MatchSituation> => ({ code, test });

const rfpOpen = guard('RFP_NOT_OPEN', (match) => match.isRfpOpen);
const canBeReached = guard('NO_CONTACT', (match) => match.canBeReached);
const stillUndoable = guard('UNDO_WINDOW_OVER', (match) => match.isUndoable);
const selfApplied = guard('NOT_SELF_APPLIED', (match) => match.origin === 'selfApplied');

const states = ['inReview', 'approved', 'notified', 'interested', 'declined', 'rejected', 'ended'] as const satisfies readonly MatchState[];

export const matchWorkflow = defineWorkflow<MatchState, MatchSituation>({
  name: 'match', states, initial: ['inReview'], terminal: ['rejected', 'ended'],
})({
  find: { from: null, to: 'inReview', by: bySystem, event: 'match.found' },
  add: { from: null, to: 'inReview', by: officer, when: [rfpOpen], event: 'match.added' },
  selfApply: { from: null, to: 'inReview', by: company, when: [rfpOpen], event: 'match.selfApplied' },
  approve: { from: 'inReview', to: 'approved', by: officer, when: [rfpOpen, canBeReached], event: 'match.approved' },
  undo: { from: 'approved', to: 'inReview', by: sameOfficer, when: [stillUndoable], event: 'match.approvalUndone' },
  notify: { from: 'approved', to: 'notified', by: bySystem, when: [rfpOpen], event: 'match.notified' },
  admit: { from: 'inReview', to: 'interested', by: officer, when: [selfApplied, rfpOpen], event: 'match.admitted' },
  reject: { from: 'inReview', to: 'rejected', by: officer, reason: 'required', event: 'match.rejected' },
  interest: { from: ['notified', 'declined'], to: 'interested', by: company, when: [rfpOpen], event: 'match.interested' },
  decline: { from: ['notified', 'interested'], to: 'declined', by: company, reason: 'required', event: 'match.declined' },
  end: { from: ['inReview', 'approved', 'notified', 'interested', 'declined'], to: 'ended', by: bySystem, event: 'match.ended' },
});
