import { Viewer, type CapacityKind, type MembershipRole } from '@peyvand/kernel';

const member = (
  personId: string,
  organizationId: string,
  role: MembershipRole,
  ...capacities: CapacityKind[]
): Viewer =>
  new Viewer(
    capacities.includes('office') ? 'officer' : 'person',
    personId,
    [{ id: 'm', organizationId, role, capacities }],
    null,
    null,
  );

/** Whom the letters of the tables mean, a manager, another head, and who leads an office that is not verified. */
export const PEOPLE: Readonly<Record<string, Viewer>> = {
  o: member('oh', 'owner', 'head', 'problemOwner'),
  manager: member('on', 'owner', 'manager', 'problemOwner'),
  m: member('om', 'owner', 'member', 'problemOwner'),
  w: member('wm', 'hub', 'member', 'hub'),
  v: member('wh', 'hub', 'head', 'hub'),
  d: member('dh', 'definer', 'head', 'definer'),
  e: member('de', 'definer', 'member', 'definer'),
  f: member('officer', 'office', 'member', 'office'),
  j: member('judge', 'office', 'member', 'office'),
  officesHead: member('gh', 'office', 'head', 'office'),
  unverified: member('un', 'office', 'head'),
  unverifiedToo: member('us', 'second', 'head'),
  r: member('receiver', 'second', 'member', 'office'),
  b: member('fallback', 'fallback', 'member', 'office'),
  c: member('ch', 'company', 'head', 'solver'),
  k: member('ck', 'company', 'member', 'solver'),
  x: member('xh', 'other', 'head', 'problemOwner', 'definer', 'solver', 'office'),
  a: new Viewer('administrator', 'admin', [], null, null),
  s: Viewer.system,
};

/** Whether somebody is among those of a row. */
export function isAmong(by: string, who: string): boolean {
  if (who === 'o') return /o/i.test(by);
  if (who === 'manager') return by.includes('o');
  if (who === 'officesHead') return by.includes('j');
  return who.length === 1 && by.includes(who);
}

const office = { officeId: 'office', officeIds: ['office'], isRecused: false, declared: 'none' };
const parties = { ...office, ownerId: 'owner', definerId: 'definer' };
const problem = {
  ...office,
  ownerId: 'owner',
  referredTo: 'second',
  fallbackId: 'fallback',
  enteredBy: 'hub',
  isOwnerVerified: true,
  missing: [],
  bounces: 1,
  decidedBy: 'officer',
  appealRefusal: null,
};
const engagement = { ...parties, isProblemAccepted: true, isTaken: false, mayDefine: true, conflictRefusal: null };
const definition = {
  ...parties,
  isEngaged: true,
  blocking: 0,
  clarity: 70,
  clarityMin: 70,
  isSignedAsIs: true,
  isUninvolved: true,
};
const capacity = {
  organizationId: 'owner',
  kind: 'problemOwner',
  officeId: 'office',
  standInIds: ['fallback'],
  missing: 0,
  solvedProblems: 0,
  hasWrittenReason: false,
  isOwnMember: false,
};
const addendum = { ...parties, kind: 'material', isTaking: true, isUninvolved: true };

/** Each kind of object where nothing stands in the way, so that only state and person decide. */
export const CLEAR: Readonly<Record<string, object>> = {
  capacity,
  joiningRequest: {
    organizationId: 'owner',
    personId: 'xh',
    isVerified: true,
    isMember: false,
    isListed: false,
    hasAsked: false,
    refusedUntil: null,
    open: 2,
  },
  problem,
  engagement,
  definition,
  rfp: { ...parties, origin: 'defined', blocking: 0, isUninvolved: true },
  waiver: { ...parties, origin: 'defined', blocking: 0, isUninvolved: true },
  addendum,
  'addendum.publish': { ...addendum, kind: 'minor' },
  match: {
    ...office,
    problemId: 'problem',
    organizationId: 'company',
    origin: 'selfApplied',
    rfpState: 'open',
    isRfpOpen: true,
    closesAt: null,
    canBeReached: true,
    decidedBy: 'officer',
    isUndoable: true,
    isTold: false,
    contactsLeft: 5,
    nextContactAt: null,
  },
  proposal: { partyId: 'company', over: null, barred: null, unanswered: [], unasked: [] },
  'problem.declareConflict': { ...problem, declared: null },
  'problem.edit in draft': { ...problem, isDraft: true },
  'problem.declareConflict in appealed': { ...problem, declared: null, isAppealed: true },
  'problem.deleteDraft': { ...problem, isDraft: true, createdBy: 'om' },
  'engagement.waiveConflict': { ...engagement, conflictRefusal: 'CONFLICT_NOT_WAIVED' },
  comment: { ...definition, isAnswer: false, isResolved: false },
  'comment.reopen': { ...definition, isAnswer: false, isResolved: true },
  suggestion: { ...definition, isOpen: true, isOwn: true, isCurrent: true },
};

/** What there is when a code stands in the way, each world on its own. */
interface Obstacle {
  readonly worlds: readonly object[];
  /** Makes something else impossible besides, so that only steps which it hinders are asked. */
  readonly isNarrow?: true;
  /** Who takes the step in that world, where others do. */
  readonly who?: readonly string[];
}

export const OBSTACLES: Readonly<Record<string, Obstacle>> = {
  RECUSED: { worlds: [{ isRecused: true }, { declared: 'family' }] },
  CONFLICT_NOT_DECLARED: { worlds: [{ declared: null }] },
  'own.RECUSED': { worlds: [{ definerId: 'office', isRecused: true }], isNarrow: true, who: ['officesHead'] },
  'matches.RECUSED': { worlds: [{ isBarredOnMatches: true }] },
  'known.RECUSED': { worlds: [{ isRecused: true }] },
  EVIDENCE_MISSING: { worlds: [{ missing: 1 }] },
  VERIFIER_IS_MEMBER: { worlds: [{ isOwnMember: true }] },
  DEFINER_EVIDENCE_MISSING: { worlds: [{ kind: 'definer', solvedProblems: 2 }] },
  JOINING_ASKED: { worlds: [{ hasAsked: true }] },
  JOINING_REFUSED_LATELY: { worlds: [{ refusedUntil: new Date() }] },
  TOO_MANY_JOINING_REQUESTS: { worlds: [{ open: 3 }] },
  PROBLEM_INCOMPLETE: { worlds: [{ missing: ['symptom'] }] },
  BOUNCED_TWICE: { worlds: [{ bounces: 2 }] },
  APPEALED_ALREADY: { worlds: [{ appealRefusal: 'APPEALED_ALREADY' }] },
  APPEAL_TOO_LATE: { worlds: [{ appealRefusal: 'APPEAL_TOO_LATE' }] },
  OWNER_NOT_VERIFIED: { worlds: [{ isOwnerVerified: false }] },
  PROBLEM_NOT_ACCEPTED: { worlds: [{ isProblemAccepted: false }] },
  ENGAGEMENT_ACTIVE: { worlds: [{ isTaken: true }] },
  DEFINER_IS_OWNER: { worlds: [{ definerId: 'owner' }], isNarrow: true, who: ['o', 'f'] },
  DEFINER_NOT_VERIFIED: { worlds: [{ mayDefine: false }] },
  'definer.CONFLICT_NOT_DECLARED': { worlds: [{ conflictRefusal: 'CONFLICT_NOT_DECLARED' }] },
  CONFLICT_NOT_WAIVED: { worlds: [{ conflictRefusal: 'CONFLICT_NOT_WAIVED' }] },
  DEFINITION_INCOMPLETE: { worlds: [{ blocking: 1 }] },
  CLARITY_TOO_LOW: { worlds: [{ clarity: 69 }] },
  DEFINED_BY_YOURSELF: { worlds: [{ isUninvolved: false }] },
  SIGNED_TEXT_CHANGED: { worlds: [{ isSignedAsIs: false }] },
  RFP_INCOMPLETE: { worlds: [{ blocking: 1 }] },
  RFP_IMPORTED: { worlds: [{ origin: 'imported' }] },
  SECOND_OFFICER_REQUIRED: { worlds: [{ isUninvolved: false }] },
  'material.SECOND_OFFICER_REQUIRED': { worlds: [{ kind: 'material' }], isNarrow: true },
  ADDENDUM_MINOR: { worlds: [{ kind: 'minor' }], isNarrow: true },
  NO_CONTACT: { worlds: [{ canBeReached: false }] },
  CONTACT_BUDGET_SPENT: { worlds: [{ origin: 'scored', contactsLeft: 0 }], isNarrow: true },
  UNDO_WINDOW_OVER: { worlds: [{ isUndoable: false }] },
  NOT_SELF_APPLIED: { worlds: [{ origin: 'scored' }] },
  STALE: { worlds: [{ isCurrent: false }] },
  PROPOSAL_INCOMPLETE: { worlds: [{ unanswered: [1] }] },
  UNKNOWN_CODE: { worlds: [{ unasked: [1] }] },
  PROBLEM_WITHDRAWN: { worlds: [{ over: 'PROBLEM_WITHDRAWN' }] },
  DEADLINE_PASSED: { worlds: [{ over: 'DEADLINE_PASSED' }] },
  PROPOSAL_CONFLICT: { worlds: [{ barred: 'PROPOSAL_CONFLICT' }] },
  SOLVER_NOT_VERIFIED: { worlds: [{ barred: 'SOLVER_NOT_VERIFIED' }] },
  NO_RFP_ACCESS: { worlds: [{ barred: 'NO_RFP_ACCESS' }] },
  NDA_REQUIRED: { worlds: [{ barred: 'NDA_REQUIRED' }] },
  RFP_NOT_OPEN: { worlds: [{ isRfpOpen: false, isTaking: false, over: 'RFP_NOT_OPEN' }] },
};
