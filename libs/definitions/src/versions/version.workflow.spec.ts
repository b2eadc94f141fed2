import { describe, expect, it } from '@jest/globals';
import { Viewer, type CapacityKind, type MembershipRole } from '@peyvand/kernel';
import { versionWorkflow, type VersionSituation } from './version.workflow.js';

const acting = (organizationId: string, role: MembershipRole, capacities: CapacityKind[] = []): Viewer =>
  new Viewer('person', 'p', [{ id: 'm', organizationId, role, capacities }], null, null);
const situation: VersionSituation = {
  ownerId: 'owner',
  definerId: 'definer',
  officeId: 'office',
  officeIds: ['office', 'standIn'],
  isEngaged: true,
  hasRfp: false,
  blocking: 0,
  clarity: 100,
  clarityMin: 70,
  isSignedAsIs: true,
  isUninvolved: true,
};
const names = (state: Parameters<typeof versionWorkflow.next>[0], viewer: Viewer, s = situation): string[] =>
  versionWorkflow.next(state, viewer, s).map(({ name }) => name);

describe('the steps of a definition', () => {
  it('belong to definer, owner and office in turn', () => {
    expect(names('drafting', acting('definer', 'member'))).toEqual(['askSignature']);
    expect(names('drafting', acting('owner', 'head'))).toEqual([]);
    expect(names('ownerReview', acting('owner', 'head'))).toEqual(['requestChanges', 'sign']);
    expect(names('ownerReview', acting('owner', 'member'))).toEqual(['requestChanges']);
    expect(names('officeReview', acting('office', 'member', ['office']))).toEqual(['sendBack', 'approve']);
    expect(names('officeReview', acting('office', 'member'))).toEqual([]);
    expect(names('approved', acting('office', 'member', ['office']))).toEqual([]);
  });

  it('pass on when its definer goes, ends or begins anew', () => {
    const gone = { ...situation, isEngaged: false };
    expect(names('drafting', acting('definer', 'member'), gone)).toEqual([]);
    expect(names('ownerReview', acting('definer', 'member'))).toEqual(['takeBack']);
    expect(names('officeReview', acting('standIn', 'member', ['office']))).toEqual(['sendBack', 'approve']);
    for (const [step, from, to] of [
      ['supersede', 'approved', 'superseded'],
      ['abandon', 'drafting', 'abandoned'],
      ['abandon', 'officeReview', 'abandoned'],
      ['takeBack', 'ownerReview', 'drafting'],
    ] as const)
      expect(versionWorkflow.take(step, from, Viewer.system, situation).to).toBe(to);
    expect(versionWorkflow.take('newVersion', null, acting('owner', 'member'), situation).to).toBe('drafting');
    expect(() => versionWorkflow.take('newVersion', null, acting('definer', 'member'), gone)).toThrow(
      'STEP_NOT_ALLOWED',
    );
    expect(() =>
      versionWorkflow.take('supersede', 'approved', acting('office', 'member', ['office']), situation),
    ).toThrow('STEP_NOT_ALLOWED');
  });

  it.each<[string, Partial<VersionSituation>, 'askSignature' | 'approve', string]>([
    ['findings that block', { blocking: 1 }, 'askSignature', 'DEFINITION_INCOMPLETE'],
    ['too little clarity', { clarity: 69 }, 'askSignature', 'CLARITY_TOO_LOW'],
    ['a text that is not the signed one', { isSignedAsIs: false }, 'approve', 'SIGNED_TEXT_CHANGED'],
    ['an officer who had a part in it', { isUninvolved: false }, 'approve', 'DEFINED_BY_YOURSELF'],
  ])('are refused for %s', (_what, change, step, code) => {
    const viewer = step === 'approve' ? acting('office', 'member', ['office']) : acting('definer', 'member');
    expect(() =>
      versionWorkflow.take(step, step === 'approve' ? 'officeReview' : 'drafting', viewer, { ...situation, ...change }),
    ).toThrow(code);
  });
});
