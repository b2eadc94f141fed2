import { bySelf, defineActs, only, type Viewer } from '@peyvand/kernel';
import type { AnswererKind } from '../content/rfp-choices.js';
import { isPartyOf } from '../lifecycle/rfp-situations.js';
import type { RfpSituation } from '../lifecycle/rfp.workflow.js';

/** On whose side somebody would answer; null for who is no party. */
export interface Answering {
  readonly side: AnswererKind | null;
  readonly isBarredOnMatches?: boolean;
}

/**
 * Owner and definer answer for themselves, whatever else they belong to; an officer who is barred leaves it to others.
 */
export function answeringOf(viewer: Viewer, situation: RfpSituation): Answering {
  const { ownerId, officeIds, isBarredOnMatches } = situation;
  const isOfficer = officeIds.some((id) => viewer.isOfficerOf(id));
  const party = isPartyOf(situation, viewer) ? 'definer' : null;
  return { side: viewer.actsFor(ownerId) ? 'owner' : isOfficer ? 'office' : party, isBarredOnMatches };
}

/** Open: not answered, and answers are still taken. */
export type QuestionTime = 'open' | 'over';

export const questionActs = defineActs<QuestionTime, Answering>('question')({
  answer: {
    from: ['open'],
    by: only<Answering>(bySelf, ({ side }) => side !== null),
    when: [{ code: 'RECUSED', test: ({ side, isBarredOnMatches }) => side !== 'office' || !isBarredOnMatches }],
    isFinal: true,
  },
});
