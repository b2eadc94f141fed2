import type { OfficeSpan } from '@peyvand/organizations';
import { declareWaits, ofParty, type Waited, type WaitTable } from '@peyvand/platform';
import { barredInOwnOffice, problemOf, titledByProblem } from '@peyvand/problems';

/** Who speaks, and who could answer. */
export interface RemarkParties {
  readonly ownerId: string;
  readonly definerId: string;
  readonly officeId: string | null;
  readonly isEngaged: boolean;
  /** On the definer's side; owner and office speak to it. */
  readonly isByDefiner: boolean;
  /** On the owner's side. */
  readonly isByOwner: boolean;
}

/** A comment is open until it is answered, words are suggested until they are accepted or declined. */
export type RemarkState = 'open' | 'suggested' | 'settled';

/** A comment or a suggestion waits for the other party; where one firm is both, or nobody defines, for nobody. */
export const remarkWaits: WaitTable<RemarkState, { state: RemarkState }, RemarkParties, never, OfficeSpan> = {
  office: (_remark, { officeId }) => officeId,
  states: {
    open: {
      whom: (_remark, parties) => otherThan(parties),
      within: 'remarkAnswered',
      step: 'comment.answer',
      reminder: 'end',
      escalates: 'heads',
    },
    suggested: {
      whom: (_remark, parties) => otherThan(parties),
      within: 'remarkAnswered',
      step: 'suggestion.accept',
      reminder: 'end',
      escalates: 'heads',
    },
    settled: null,
  },
};

const versionOf = (id: string): string =>
  `(select o.version_id from definition_comment o where o.id = ${id}
    union all select o.version_id from definition_suggestion o where o.id = ${id})`;
const problemOfRemark = (id: string): string => problemOf('definition_version')(versionOf(id));

// The other party owes an answer; nobody counts it against it.
declareWaits('remark', remarkWaits, {
  ...titledByProblem(problemOfRemark),
  ...ofParty('definition', [{ kind: 'RemarkUnanswered' }]),
  place: versionOf,
  untold: barredInOwnOffice(problemOfRemark),
});

function otherThan({ ownerId, definerId, isEngaged, isByDefiner, isByOwner }: RemarkParties): Waited | null {
  const definer: Waited | null = isEngaged ? { role: 'definer', organizationId: definerId } : null;
  if (!isByDefiner) return isByOwner && definerId === ownerId ? null : definer;
  return definerId === ownerId ? null : { role: 'owner', organizationId: ownerId };
}
