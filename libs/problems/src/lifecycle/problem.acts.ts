import { asLeader, asMember, asOfficer, defineActs, either, only, type Guard, type Viewer } from '@peyvand/kernel';
import { isNotRecused } from '../conflicts/recusal.js';
import { PROBLEM_STATES, type ProblemState } from '../problem.choices.js';
import type { ProblemSituation } from './problem.workflow.js';

export interface ProblemActSituation extends ProblemSituation {
  /** Written down for the owner, who has not submitted it yet. */
  readonly isDraft: boolean;
  /** Its rejection is judged anew, by the fallback office too. */
  readonly isAppealed: boolean;
  readonly createdBy: string | null;
}

const owner = asMember<ProblemSituation>((s) => s.ownerId);
const officer = asOfficer<ProblemSituation>((s) => s.officeIds);
/** An officer who has not said yet whether an interest of their own touches it; every decision asks that first. */
const undeclared = only(
  asOfficer<ProblemActSituation>((s) => [...s.officeIds, s.isAppealed ? s.fallbackId : null]),
  (s) => s.declared === null,
);
/** The draft by owner and writer, what the owner was asked about by the owner alone. */
const editor = asMember<ProblemActSituation>((s) => (s.isDraft ? [s.ownerId, s.enteredBy] : s.ownerId));
const ownerAndWriter = (s: ProblemActSituation): (string | null)[] => [s.ownerId, s.enteredBy];
/** Who began it, or a head or manager of owner or writer. */
const mayThrowAway = either(
  asLeader(ownerAndWriter),
  only(asMember(ownerAndWriter), (s, viewer) => s.createdBy === viewer.personId),
);

/** Known to the system already: there is nothing to declare any more. */
const isNotBarred: Guard<ProblemSituation> = { ...isNotRecused, test: ({ isRecused }) => !isRecused };

const LIVE = ['triage', 'needsInfo', 'referred', 'appealed', 'accepted'] as const satisfies readonly ProblemState[];
/** An RFP that was opened is decided on after its problem was solved or closed. */
const DECIDED_ON = [...LIVE, 'solved', 'unsolved'] as const;
const ENDED = ['lapsed', 'duplicate', 'rejected', 'withdrawn', 'solved', 'unsolved'] as const;

/** What is done with a problem beside its steps. */
export const problemActs = defineActs<ProblemState, ProblemActSituation>('problem')({
  edit: { from: ['draft', 'needsInfo'], by: editor },
  remark: { from: PROBLEM_STATES.filter((state) => state !== 'draft'), elsewhere: 'PROBLEM_IS_DRAFT', by: owner },
  assign: { from: LIVE, by: officer, when: [isNotRecused] },
  declareConflict: {
    from: DECIDED_ON,
    by: undeclared,
    when: [isNotBarred],
    removes: 'CONFLICT_NOT_DECLARED',
    isFinal: true,
  },
  copy: { from: ENDED, elsewhere: 'PROBLEM_IS_LIVE', by: owner },
  deleteDraft: { from: ['draft'], by: mayThrowAway, isFinal: true },
});

/** Whether the viewer may change the text: the draft, and what the owner was asked about. */
export const mayEdit = (state: ProblemState, situation: ProblemActSituation, viewer: Viewer): boolean =>
  problemActs.next(state, viewer, situation).some(({ name }) => name === 'edit');
