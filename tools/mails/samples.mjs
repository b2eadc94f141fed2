export const ID = '01983f2a-7c1e-7000-8000-000000000001';

/** One per language, in a zone of their own. */
export const READERS = [
  { email: 'zohreh@example.ir', name: 'زهره امینی', locale: 'fa', timeZone: 'Asia/Tehran' },
  { email: 'klara@example.de', name: 'Klara Lindström', locale: 'en', timeZone: 'Europe/Berlin' },
];

/** Names and titles of both directions, and one that has no place to break. */
export const VALUES = {
  number: 'RFP-1405-0042',
  capacity: 'solver',
  day: '2026-12-20',
  closesAt: '2026-12-20T13:30:00.000Z',
  answersUntil: '2026-12-16T13:30:00.000Z',
  field: '28',
  province: 'isfahan',
  title: 'خنک‌سازی کوره‌های زینتر (phase 2)',
};

const until = new Date(Date.now() + 9 * 86_400_000);
const nothing = { number: null, title: null, until, step: null };

/** How it stands with an object of each kind. */
export const STANDINGS = {
  person: { ...nothing, until: null },
  organization: { ...nothing, until: null },
  joiningRequest: nothing,
  capacity: nothing,
  problem: { ...nothing, number: 'PRB-1405-0117' },
  engagement: { ...nothing, number: 'ENG-1405-0031' },
  definition: { ...nothing, number: 'PRB-1405-0117/2' },
  rfp: { ...nothing, number: VALUES.number, title: `${VALUES.title} ${'SinterkühlerAbwärmerückgewinnung'.repeat(2)}` },
  match: { ...nothing, number: VALUES.number },
  proposal: { ...nothing, number: 'RFP-1405-0042/3' },
};

/** A state of each in which somebody must act. */
const STATES = {
  joiningRequest: 'requested',
  capacity: 'pending',
  problem: 'triage',
  engagement: 'offered',
  definition: 'officeReview',
  rfp: 'inReview',
  match: 'notified',
  proposal: 'needsReconfirm',
};

/** What waits instead where a notice tells of something else: kind of object, state, and of whom where it depends. */
/** @type {[RegExp, string | null][]} */
const WAITED = [
  [/^AddendumSignature/, 'addendum draft owner'],
  [/^Addendum/, 'addendum inReview office'],
  [/^CapacitySentBack/, 'capacity incomplete organization'],
  [/^Definer/, 'problem accepted office'],
  [/^DefinitionBroken|^NobodyMayAct|Begins$/, null],
  [/^Definition(ChangesRequested|SentBack)/, 'definition drafting definer'],
  [/^DefinitionSignature/, 'definition ownerReview owner'],
  [/^Engagement(Applied|ConflictDeclared)/, 'engagement applied office'],
  [/^EngagementConflictWaived/, 'definition drafting definer'],
  [/^EngagementResigned/, 'problem accepted office'],
  [/^MatchesFound|^ReviewQueue|^MatchOverdue/, 'reviewQueue inReview office'],
  [/^ProblemAppealed/, 'problem appealed office'],
  [/^ProblemInfo(Asked|Reminder)/, 'problem needsInfo owner'],
  [/^ProblemReferred/, 'problem referred office'],
  [/^Question/, 'question open office'],
  [/^Remark/, 'remark open definer'],
  [/^Rfp(ChangesRequested|SignatureAsked)/, 'rfp draft owner'],
];

/** Kind of object, state and role that stand behind a notice; null where nothing waits. */
export function waitedBehind(kind, object) {
  const draft = /^(Addendum|Definition|Problem|Profile|Proposal|Replacement|Rfp)DraftLeft$/.exec(kind)?.[1];
  if (draft)
    return [draft === 'Replacement' ? 'proposalDraft' : `${draft[0].toLowerCase()}${draft.slice(1)}Draft`, 'draft'];
  const known = WAITED.find(([name]) => name.test(kind));
  if (known) return known[1]?.split(' ') ?? null;
  return STATES[object] ? [object, STATES[object]] : null;
}
