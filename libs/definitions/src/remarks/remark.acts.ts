import { bySelf, defineActs, only, type By, type Guard } from '@peyvand/kernel';
import { isNotRecusedWriter } from '@peyvand/problems';
import type { VersionState } from '../versions/version-choices.js';
import { isPartyOf, isWriter } from '../versions/version-situations.js';
import type { VersionSituation } from '../versions/version.workflow.js';

export interface CommentSituation extends VersionSituation {
  /** It answers another one. */
  readonly isAnswer: boolean;
  readonly isResolved: boolean;
}

export interface SuggestionSituation extends VersionSituation {
  /** Nobody decided yet. */
  readonly isOpen: boolean;
  /** The viewer suggested it. */
  readonly isOwn: boolean;
  /** The section is as it was when it was suggested. */
  readonly isCurrent: boolean;
}

const LIVE = ['drafting', 'ownerReview', 'officeReview', 'approved'] as const satisfies readonly VersionState[];

/** What owner, definer and office do with a comment that is no answer itself. */
const about = (test: (s: CommentSituation) => boolean): By<CommentSituation> =>
  only<CommentSituation>(bySelf, (s, viewer) => isPartyOf(s, viewer) && !s.isAnswer && test(s));

export const commentActs = defineActs<VersionState, CommentSituation>('comment')({
  answer: { from: LIVE, elsewhere: 'DEFINITION_ENDED', by: about(() => true) },
  resolve: { from: LIVE, elsewhere: 'DEFINITION_ENDED', by: about(({ isResolved }) => !isResolved) },
  reopen: { from: LIVE, elsewhere: 'DEFINITION_ENDED', by: about(({ isResolved }) => isResolved) },
});

const writer = only<SuggestionSituation>(bySelf, (s, viewer) => s.isOpen && isWriter(s, viewer));
const suggester = only<SuggestionSituation>(bySelf, (s) => s.isOpen && s.isOwn);
const isCurrent: Guard<SuggestionSituation> = { code: 'STALE', test: (s) => s.isCurrent };

/** Who writes the text decides on suggested words; who suggested them may think again. */
export const suggestionActs = defineActs<VersionState, SuggestionSituation>('suggestion')({
  accept: {
    from: ['drafting'],
    elsewhere: 'DEFINITION_NOT_OPEN',
    by: writer,
    when: [isNotRecusedWriter, isCurrent],
    isFinal: true,
  },
  decline: {
    from: ['drafting'],
    elsewhere: 'DEFINITION_NOT_OPEN',
    by: writer,
    when: [isNotRecusedWriter],
    isFinal: true,
  },
  withdraw: { from: LIVE, elsewhere: 'DEFINITION_ENDED', by: suggester, isFinal: true },
});
