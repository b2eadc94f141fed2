/**
 * What the rows of the tables cannot say: somebody, in a world that differs from the clear one, tries a step or an act
 * in a state, and what is answered: the state it leads to, `done`, or the code of the refusal.
 */
export type Case = readonly [
  of: string,
  name: string,
  state: string | null,
  who: string,
  world: object,
  answer: string,
];

const NO = 'STEP_NOT_ALLOWED';
const ownOffice = { definerId: 'office' };
const disengaged = { isEngaged: false };

export const CASES: readonly Case[] = [
  // Three solved problems, or an officer's written reason; of other capacities none are asked.
  ['capacity', 'verify', 'pending', 'f', { kind: 'definer', solvedProblems: 3 }, 'verified'],
  ['capacity', 'verify', 'pending', 'f', { kind: 'definer', hasWrittenReason: true }, 'verified'],
  // The administrator where no office verifies, and there alone.
  ['capacity', 'verify', 'pending', 'a', { officeId: null, standInIds: [] }, 'verified'],
  ['capacity', 'verify', 'pending', 'f', { officeId: null, standInIds: [] }, NO],
  ['joiningRequest', 'request', null, 'x', { isVerified: false }, NO],
  ['joiningRequest', 'request', null, 'x', { isMember: true }, NO],
  ['joiningRequest', 'request', null, 'x', { isListed: true }, NO],
  // A listed organization has nobody yet: it is claimed by name, and its office answers; no other office does.
  ['joiningRequest', 'request', null, 'x', { isListed: true, isClaim: true }, 'requested'],
  ['joiningRequest', 'request', null, 'x', { isClaim: true }, NO],
  ['joiningRequest', 'accept', 'requested', 'f', { isListed: true, isClaim: true, officeId: 'office' }, 'accepted'],
  ['joiningRequest', 'refuse', 'requested', 'j', { isListed: true, isClaim: true, officeId: 'office' }, 'refused'],
  ['joiningRequest', 'accept', 'requested', 'b', { isListed: true, isClaim: true, officeId: 'office' }, NO],
  ['joiningRequest', 'accept', 'requested', 'x', { isListed: true, isClaim: true, officeId: 'office' }, NO],
  ['joiningRequest', 'accept', 'requested', 'f', { officeId: null }, NO],
  // Who leads an office that is not verified is no officer of it.
  ['joiningRequest', 'accept', 'requested', 'unverified', { isListed: true, isClaim: true, officeId: 'office' }, NO],
  ['joiningRequest', 'refuse', 'requested', 'unverified', { isListed: true, isClaim: true, officeId: 'office' }, NO],
  // Whoever leads the owner does not let it propose.
  ['waiver', 'grantWaiver', 'open', 'o', { isForOwner: true }, NO],
  ['waiver', 'withdrawWaiver', 'open', 'f', { isForOwner: true, isBarredOnMatches: true }, 'RECUSED'],
  // An officer judges what another decided, in whichever office.
  ['problem', 'grantAppeal', 'appealed', 'b', { decidedBy: 'fallback' }, NO],
  ['problem', 'declareConflict', 'triage', 'f', { declared: 'none' }, NO],
  ['problem', 'edit', 'needsInfo', 'w', {}, NO],
  ['problem', 'deleteDraft', 'draft', 'm', { createdBy: null }, NO],
  ['problem', 'deleteDraft', 'draft', 'w', { createdBy: 'wm' }, 'done'],
  ['problem', 'deleteDraft', 'draft', 'x', { createdBy: 'xh' }, NO],
  // An office that defines itself: by any officer who is not barred; another firm is on its own side.
  ['engagement', 'acceptOffer', 'offered', 'f', ownOffice, 'active'],
  ['engagement', 'acceptOffer', 'offered', 'officesHead', ownOffice, 'active'],
  ['engagement', 'acceptOffer', 'offered', 'd', { isRecused: true, declared: 'family' }, 'active'],
  ['engagement', 'declareConflict', 'offered', 'officesHead', ownOffice, NO],
  ['engagement', 'waiveConflict', 'offered', 'f', { conflictRefusal: null }, NO],
  ['engagement', 'waiveConflict', 'offered', 'f', { conflictRefusal: 'CONFLICT_NOT_DECLARED' }, NO],
  // Whose engagement ended without an RFP writes no more.
  ['definition', 'newVersion', null, 'e', disengaged, NO],
  ['definition', 'newVersion', null, 'm', disengaged, 'drafting'],
  ['definition', 'askSignature', 'drafting', 'd', disengaged, NO],
  ['definition', 'takeBack', 'ownerReview', 'd', disengaged, NO],
  // The owner's own affair is never barred to the owner.
  ['definition', 'newVersion', null, 'o', { ...ownOffice, isRecused: true, actsForOwner: true }, 'drafting'],
  ['rfp', 'create', null, 'o', { ...ownOffice, isRecused: true, actsForOwner: true }, 'draft'],
  ['rfp', 'cancel', 'open', 'o', { isForOwner: true, isRecused: true }, 'cancelled'],
  ['rfp', 'cancel', 'open', 'o', { isForOwner: true, declared: null }, 'cancelled'],
  ['rfp', 'cancel', 'open', 'o', { isForOwner: true, isBarredOnMatches: true }, 'cancelled'],
  ['rfp', 'fail', 'opened', 'f', { isForOwner: true, isBarredOnMatches: true }, 'RECUSED'],
  // An imported one has no definer, and whoever has none is not nobody.
  ['rfp', 'create', null, 'd', { definerId: null }, NO],
  ['match', 'apply', 'inReview', 'c', { isTold: true }, NO],
  // Whom an RFP is pushed to has a budget; it can be gone over, and who asked is not counted.
  ['match', 'approve', 'inReview', 'f', { origin: 'scored', contactsLeft: 1 }, 'approved'],
  ['match', 'approve', 'inReview', 'f', { origin: 'scored', contactsLeft: 0, isOverBudgetAllowed: true }, 'approved'],
  ['match', 'approve', 'inReview', 'f', { contactsLeft: 0 }, 'approved'],
  ['comment', 'answer', 'drafting', 'o', { isAnswer: true }, NO],
  ['comment', 'answer', 'drafting', 'o', { isResolved: true }, 'done'],
  ['comment', 'answer', 'drafting', 'd', disengaged, NO],
  ['comment', 'resolve', 'drafting', 'f', { isResolved: true }, NO],
  ['comment', 'reopen', 'drafting', 'f', { isResolved: false }, NO],
  ['suggestion', 'accept', 'drafting', 'o', { isOpen: false }, NO],
  ['suggestion', 'decline', 'drafting', 'd', disengaged, NO],
  ['suggestion', 'accept', 'drafting', 'o', { ...ownOffice, isRecused: true, actsForOwner: true }, 'done'],
  ['suggestion', 'withdraw', 'drafting', 'e', {}, 'done'],
  ['suggestion', 'withdraw', 'drafting', 'e', { isOwn: false }, NO],
  ['suggestion', 'withdraw', 'drafting', 'e', { isOpen: false }, NO],
  ['suggestion', 'withdraw', 'superseded', 'e', {}, 'DEFINITION_ENDED'],
  ['question', 'answer', 'open', 'o', { side: 'owner', isBarredOnMatches: true }, 'done'],
  ['question', 'answer', 'open', 'f', { side: 'office', isBarredOnMatches: false }, 'done'],
  ['question', 'answer', 'open', 'f', { side: 'office', isBarredOnMatches: true }, 'RECUSED'],
  ['question', 'answer', 'open', 'x', { side: null }, NO],
  ['question', 'answer', 'over', 'o', { side: 'owner' }, 'STEP_NOT_POSSIBLE'],
];
