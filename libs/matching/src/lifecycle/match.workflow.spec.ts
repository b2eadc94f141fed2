import { describe, expect, it } from '@jest/globals';
import { Viewer } from '@peyvand/kernel';
import type { MatchState } from '../match.entity.js';
import { matchWorkflow, type MatchSituation } from './match.workflow.js';

const situation = (change: Partial<MatchSituation> = {}): MatchSituation => ({
  officeId: 'office',
  officeIds: ['office', 'fallback'],
  problemId: 'problem',
  organizationId: 'firm',
  origin: 'scored',
  rfpState: 'open',
  isRfpOpen: true,
  closesAt: null,
  canBeReached: true,
  decidedBy: 'officer',
  isTold: true,
  isUndoable: true,
  undoUntil: null,
  declared: 'none',
  contactsLeft: 5,
  nextContactAt: null,
  ...change,
});
const officerOf = (office: string) =>
  new Viewer(
    'officer',
    'officer',
    [{ id: 'm', organizationId: office, role: 'member', capacities: ['office'] }],
    null,
    null,
  );
const officer = officerOf('office');
const firm = new Viewer(
  'person',
  'head',
  [{ id: 'm', organizationId: 'firm', role: 'head', capacities: ['solver'] }],
  null,
  null,
);
const member = new Viewer(
  'person',
  'member',
  [{ id: 'm', organizationId: 'firm', role: 'member', capacities: ['solver'] }],
  null,
  null,
);

type Step = Parameters<typeof matchWorkflow.take>[0];
const allowed: [Step, MatchState | null, MatchState, Viewer, Partial<MatchSituation>][] = [
  ['find', null, 'inReview', Viewer.system, {}],
  ['add', null, 'inReview', officer, {}],
  ['selfApply', null, 'inReview', firm, {}],
  ['apply', 'inReview', 'inReview', firm, { isTold: false }],
  ['apply', 'approved', 'inReview', firm, { isTold: false }],
  ['apply', 'rejected', 'inReview', firm, { isTold: false }],
  ['approve', 'inReview', 'approved', officer, {}],
  ['undo', 'approved', 'inReview', officer, {}],
  ['notify', 'approved', 'notified', Viewer.system, {}],
  ['admit', 'inReview', 'interested', officer, { origin: 'selfApplied' }],
  ['reject', 'inReview', 'rejected', officer, {}],
  ['reconsider', 'rejected', 'inReview', officer, {}],
  ['interest', 'notified', 'interested', firm, {}],
  ['interest', 'expired', 'interested', firm, {}],
  ['interest', 'declined', 'interested', firm, {}],
  ['decline', 'notified', 'declined', firm, {}],
  ['decline', 'interested', 'declined', firm, {}],
  ['expire', 'notified', 'expired', Viewer.system, {}],
  ...(['inReview', 'approved', 'notified', 'interested', 'expired'] as const).map(
    (from): [Step, MatchState, MatchState, Viewer, object] => [
      'end',
      from,
      'ended',
      Viewer.system,
      { isRfpOpen: false },
    ],
  ),
];
const take = (
  step: Step,
  from: MatchState | null,
  viewer: Viewer,
  change: Partial<MatchSituation> = {},
  reason: string | null = 'other',
) => matchWorkflow.take(step, from, viewer, situation(change), reason).to;

describe('the table of a match', () => {
  it.each(allowed)('%s leads from %s to %s', (step, from, to, viewer, change) => {
    expect(take(step, from, viewer, change)).toBe(to);
  });

  it.each(allowed)("%s from %s (to %s) is nobody else's", (step, from, _to, viewer, change) => {
    for (const other of [officer, firm, member, Viewer.system, officerOf('elsewhere')].filter((one) => one !== viewer))
      expect(() => take(step, from, other, change)).toThrow('STEP_NOT_ALLOWED');
  });

  it.each(allowed)('%s from %s (to %s) starts from no other state', (step, _from, _to, viewer, change) => {
    const own = allowed.filter(([name]) => name === step).map(([, from]) => from);
    for (const state of matchWorkflow.shape.states.filter((one) => !own.includes(one)))
      expect(() => take(step, state, viewer, change)).toThrow('STEP_NOT_POSSIBLE');
  });

  it.each<[Step, Partial<MatchSituation>, string]>([
    ['approve', { isRfpOpen: false }, 'RFP_NOT_OPEN'],
    ['approve', { declared: null }, 'CONFLICT_NOT_DECLARED'],
    ['approve', { declared: 'family' }, 'RECUSED'],
    ['approve', { canBeReached: false }, 'NO_CONTACT'],
    ['approve', { contactsLeft: 0 }, 'CONTACT_BUDGET_SPENT'],
    ['reject', { declared: null }, 'CONFLICT_NOT_DECLARED'],
    ['reject', { declared: 'business' }, 'RECUSED'],
    ['admit', { origin: 'added' }, 'NOT_SELF_APPLIED'],
    ['admit', { origin: 'selfApplied', isRfpOpen: false }, 'RFP_NOT_OPEN'],
    ['admit', { origin: 'selfApplied', declared: 'other' }, 'RECUSED'],
  ])('refuses %s when %p with %s', (step, change, code) => {
    expect(() => take(step, 'inReview', officer, change)).toThrow(code);
  });

  it('refuses what comes after the close, and looking again by who stepped back', () => {
    for (const state of ['notified', 'expired', 'declined'] as const)
      expect(() => take('interest', state, firm, { isRfpOpen: false })).toThrow('RFP_NOT_OPEN');
    expect(() => take('reconsider', 'rejected', officer, { isRfpOpen: false })).toThrow('RFP_NOT_OPEN');
    expect(() => take('reconsider', 'rejected', officer, { declared: 'employment' })).toThrow('RECUSED');
    expect(() => take('notify', 'approved', Viewer.system, { isRfpOpen: false })).toThrow('RFP_NOT_OPEN');
    for (const [step, viewer] of [
      ['add', officer],
      ['selfApply', firm],
    ] as const)
      expect(() => take(step, null, viewer, { isRfpOpen: false })).toThrow('RFP_NOT_OPEN');
  });

  it('counts no budget for who applied by itself, and goes over it when told so', () => {
    expect(take('approve', 'inReview', officer, { contactsLeft: 0, origin: 'selfApplied' })).toBe('approved');
    expect(take('approve', 'inReview', officer, { contactsLeft: 0, isOverBudgetAllowed: true })).toBe('approved');
  });

  it('lets nobody but the same officer undo, and only in time', () => {
    expect(() => take('undo', 'approved', officer, { decidedBy: 'colleague' })).toThrow('STEP_NOT_ALLOWED');
    expect(() => take('undo', 'approved', officer, { isUndoable: false })).toThrow('UNDO_WINDOW_OVER');
  });

  it('lets officers of the office that acts beside decide as well', () => {
    expect(take('approve', 'inReview', officerOf('fallback'))).toBe('approved');
  });

  it('shows a company its own steps and an officer none of them', () => {
    expect(matchWorkflow.next('notified', firm, situation()).map((step) => step.name)).toEqual(['interest', 'decline']);
    expect(matchWorkflow.next('notified', officer, situation())).toEqual([]);
  });

  it('needs a reason for every no, and for taking one back', () => {
    for (const [step, from, viewer] of [
      ['decline', 'notified', firm],
      ['reject', 'inReview', officer],
      ['reconsider', 'rejected', officer],
    ] as const)
      expect(() => take(step, from, viewer, {}, null)).toThrow('REASON_REQUIRED');
  });
});
