import { describe, expect, it } from '@jest/globals';
import { Viewer, type ActingMembership, type Refusal } from '@peyvand/kernel';
import type { CapacityState } from '../organization.choices.js';
import { capacityWorkflow, type CapacitySituation } from './capacity.workflow.js';

const membership = (
  organizationId: string,
  role: ActingMembership['role'],
  capacities: ActingMembership['capacities'] = [],
): ActingMembership => ({ id: `${organizationId}-${role}`, organizationId, role, capacities });
const person = (...memberships: ActingMembership[]): Viewer => new Viewer('person', 'p', memberships, 's', null);

const head = person(membership('firm', 'head'));
const manager = person(membership('firm', 'manager'));
const officer = new Viewer('officer', 'o', [membership('office', 'member', ['office'])], 's', null);
const otherOfficer = new Viewer('officer', 'o', [membership('other', 'head', ['office'])], 's', null);
const administrator = new Viewer('administrator', 'a', [], 's', null);

const situation = (changes: Partial<CapacitySituation> = {}): CapacitySituation => ({
  organizationId: 'firm',
  kind: 'solver',
  officeId: 'office',
  standInIds: [],
  missing: 0,
  solvedProblems: 0,
  hasWrittenReason: false,
  isOwnMember: false,
  ...changes,
});

const outcome = (
  step: keyof typeof capacityWorkflow.steps,
  state: CapacityState | null,
  viewer: Viewer,
  changes: Partial<CapacitySituation> = {},
  reason?: string,
): string => {
  try {
    return capacityWorkflow.take(step, state, viewer, situation(changes), reason).to;
  } catch (error) {
    return (error as Refusal).code;
  }
};

describe('the life of a capacity', () => {
  it('is begun and taken up again by a head', () => {
    expect(outcome('request', null, head)).toBe('pending');
    expect(outcome('request', null, manager)).toBe('STEP_NOT_ALLOWED');
    expect(outcome('request', null, head, { missing: 1 })).toBe('EVIDENCE_MISSING');
    expect(outcome('resubmit', 'incomplete', head)).toBe('pending');
    expect(outcome('resubmit', 'pending', head)).toBe('STEP_NOT_POSSIBLE');
  });

  it('is judged by the verifying office, or the administrator where there is none', () => {
    expect(outcome('verify', 'pending', officer)).toBe('verified');
    expect(outcome('verify', 'pending', otherOfficer)).toBe('STEP_NOT_ALLOWED');
    expect(outcome('verify', 'pending', administrator)).toBe('STEP_NOT_ALLOWED');
    expect(outcome('verify', 'pending', administrator, { officeId: null, kind: 'office' })).toBe('verified');
    expect(outcome('sendBack', 'pending', officer)).toBe('incomplete');
    expect(outcome('sendBack', 'verified', officer)).toBe('STEP_NOT_POSSIBLE');
  });

  it('is not judged by those it is about', () => {
    expect(outcome('verify', 'pending', officer, { isOwnMember: true })).toBe('VERIFIER_IS_MEMBER');
    expect(outcome('sendBack', 'pending', officer, { isOwnMember: true })).toBe('VERIFIER_IS_MEMBER');
  });

  it('is judged by an office that stands in, too', () => {
    expect(outcome('verify', 'pending', otherOfficer, { standInIds: ['other'] })).toBe('verified');
    expect(outcome('refuse', 'pending', otherOfficer, { officeId: null, standInIds: ['other'] }, 'notEligible')).toBe(
      'refused',
    );
  });

  it('is refused and revoked by its verifier, with a reason', () => {
    for (const [step, from, to] of [
      ['refuse', 'pending', 'refused'],
      ['revoke', 'verified', 'revoked'],
    ] as const) {
      expect(outcome(step, from, officer, {}, 'other')).toBe(to);
      expect(outcome(step, from, officer)).toBe('REASON_REQUIRED');
      expect(outcome(step, from, otherOfficer, {}, 'other')).toBe('STEP_NOT_ALLOWED');
      expect(outcome(step, from, head, {}, 'other')).toBe('STEP_NOT_ALLOWED');
      expect(outcome(step, from, officer, { isOwnMember: true }, 'other')).toBe('VERIFIER_IS_MEMBER');
      expect(outcome(step, 'incomplete', officer, {}, 'other')).toBe('STEP_NOT_POSSIBLE');
    }
  });

  it('is ended by the clock alone', () => {
    expect(outcome('expire', 'verified', Viewer.system)).toBe('expired');
    for (const viewer of [head, officer, administrator])
      expect(outcome('expire', 'verified', viewer)).toBe('STEP_NOT_ALLOWED');
    expect(outcome('expire', 'revoked', Viewer.system)).toBe('STEP_NOT_POSSIBLE');
  });

  it('is renewed by a head once it was refused, revoked or expired', () => {
    for (const state of ['expired', 'refused', 'revoked'] as const) {
      expect(outcome('renew', state, head)).toBe('pending');
      expect(outcome('renew', state, manager)).toBe('STEP_NOT_ALLOWED');
      expect(outcome('renew', state, head, { missing: 1 })).toBe('EVIDENCE_MISSING');
    }
    for (const state of ['pending', 'verified', 'incomplete'] as const)
      expect(outcome('renew', state, head)).toBe('STEP_NOT_POSSIBLE');
  });

  it('asks definers for three solved problems or a written reason', () => {
    expect(outcome('verify', 'pending', officer, { kind: 'definer', solvedProblems: 2 })).toBe(
      'DEFINER_EVIDENCE_MISSING',
    );
    expect(outcome('verify', 'pending', officer, { kind: 'definer', solvedProblems: 3 })).toBe('verified');
    expect(outcome('verify', 'pending', officer, { kind: 'definer', hasWrittenReason: true })).toBe('verified');
  });
});
