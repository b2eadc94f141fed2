import { describe, expect, it } from '@jest/globals';
import { Viewer, type CapacityKind, type MembershipRole, type Refusal } from '@peyvand/kernel';
import type { ProblemState } from '../problem.choices.js';
import { problemWorkflow, type ProblemSituation, type ProblemStepName } from './problem.workflow.js';

const member = (organizationId: string, role: MembershipRole = 'head', ...capacities: CapacityKind[]) =>
  new Viewer('person', 'p', [{ id: 'm', organizationId, role, capacities }], null, null);

const owner = member('owner');
const clerk = member('owner', 'member');
const writer = member('park', 'head', 'park');
const officer = member('office', 'member', 'office');
const receiver = member('second', 'member', 'office');
const fallback = member('fallback', 'member', 'office');
const judge = new Viewer(
  'officer',
  'judge',
  [{ id: 'm', organizationId: 'office', role: 'member', capacities: ['office'] }],
  null,
  null,
);
const lapsedOfficer = member('office');
const stranger = member('other', 'head', 'office', 'problemOwner');
const administrator = new Viewer('administrator', 'a', [], null, null);

const situation: ProblemSituation = {
  ownerId: 'owner',
  officeIds: ['office'],
  referredTo: 'second',
  fallbackId: 'fallback',
  enteredBy: 'park',
  isOwnerVerified: true,
  missing: [],
  bounces: 0,
  decidedBy: 'judge',
  appealRefusal: null,
};

const codeOf = (
  step: ProblemStepName,
  state: ProblemState | null,
  viewer: Viewer,
  changes: Partial<ProblemSituation> = {},
  reason: string | null = 'other',
): string => {
  try {
    return problemWorkflow.take(step, state, viewer, { ...situation, ...changes }, reason).to;
  } catch (refusal) {
    return (refusal as Refusal).code;
  }
};

describe('the life of a problem', () => {
  it.each<[ProblemStepName, ProblemState | null, string, Viewer, string]>([
    ['create', null, 'a member of the owner', clerk, 'draft'],
    ['create', null, 'who writes it down', writer, 'draft'],
    ['create', null, 'a stranger', stranger, 'STEP_NOT_ALLOWED'],
    ['submit', 'draft', "the owner's head", owner, 'triage'],
    ['submit', 'draft', 'a plain member of the owner', clerk, 'STEP_NOT_ALLOWED'],
    ['submit', 'draft', 'who wrote it down', writer, 'STEP_NOT_ALLOWED'],
    ['accept', 'triage', 'an officer of its office', officer, 'accepted'],
    ['accept', 'triage', 'a member of an office that is not verified any more', lapsedOfficer, 'STEP_NOT_ALLOWED'],
    ['accept', 'triage', 'an officer of another office', stranger, 'STEP_NOT_ALLOWED'],
    ['accept', 'triage', 'the owner', owner, 'STEP_NOT_ALLOWED'],
    ['accept', 'triage', 'the administrator', administrator, 'STEP_NOT_ALLOWED'],
    ['askInfo', 'triage', 'an officer of its office', officer, 'needsInfo'],
    ['askInfo', 'triage', 'the owner', owner, 'STEP_NOT_ALLOWED'],
    ['answerInfo', 'needsInfo', 'a member of the owner', clerk, 'triage'],
    ['answerInfo', 'needsInfo', 'an officer', officer, 'STEP_NOT_ALLOWED'],
    ['lapse', 'needsInfo', 'the clock', Viewer.system, 'lapsed'],
    ['lapse', 'needsInfo', 'an officer', officer, 'STEP_NOT_ALLOWED'],
    ['refer', 'triage', 'an officer of its office', officer, 'referred'],
    ['refer', 'triage', 'the office it would go to', receiver, 'STEP_NOT_ALLOWED'],
    ['take', 'referred', 'the office it is referred to', receiver, 'triage'],
    ['take', 'referred', 'the sender', officer, 'STEP_NOT_ALLOWED'],
    ['bounce', 'referred', 'the office it is referred to', receiver, 'triage'],
    ['bounce', 'referred', 'the clock', Viewer.system, 'triage'],
    ['bounce', 'referred', 'the sender', officer, 'STEP_NOT_ALLOWED'],
    ['markDuplicate', 'triage', 'an officer of its office', officer, 'duplicate'],
    ['reject', 'triage', 'an officer of its office', officer, 'rejected'],
    ['reject', 'triage', 'a stranger', stranger, 'STEP_NOT_ALLOWED'],
    ['appeal', 'rejected', "the owner's head", owner, 'appealed'],
    ['appeal', 'duplicate', "the owner's head", owner, 'appealed'],
    ['appeal', 'rejected', 'a plain member of the owner', clerk, 'STEP_NOT_ALLOWED'],
    ['grantAppeal', 'appealed', 'another officer', officer, 'triage'],
    ['grantAppeal', 'appealed', 'the fallback office', fallback, 'triage'],
    ['grantAppeal', 'appealed', 'who turned it down', judge, 'STEP_NOT_ALLOWED'],
    ['denyAppeal', 'appealed', 'another officer', officer, 'rejected'],
    ['denyAppeal', 'appealed', 'who turned it down', judge, 'STEP_NOT_ALLOWED'],
    ['withdraw', 'triage', "the owner's head", owner, 'withdrawn'],
    ['withdraw', 'needsInfo', "the owner's head", owner, 'withdrawn'],
    ['withdraw', 'referred', "the owner's head", owner, 'withdrawn'],
    ['withdraw', 'appealed', "the owner's head", owner, 'withdrawn'],
    ['withdraw', 'accepted', "the owner's head", owner, 'withdrawn'],
    ['withdraw', 'accepted', 'an officer', officer, 'STEP_NOT_ALLOWED'],
    ['solve', 'accepted', "the owner's head", owner, 'solved'],
    ['solve', 'accepted', 'an officer', officer, 'STEP_NOT_ALLOWED'],
    ['closeUnsolved', 'accepted', 'an officer of its office', officer, 'unsolved'],
    ['closeUnsolved', 'accepted', 'the owner', owner, 'STEP_NOT_ALLOWED'],
    ['import', null, 'the administrator', administrator, 'accepted'],
    ['import', null, 'the platform', Viewer.system, 'accepted'],
    ['import', null, 'an officer', officer, 'STEP_NOT_ALLOWED'],
  ])('%s from %s by %s', (step, state, _who, viewer, result) => {
    expect(codeOf(step, state, viewer)).toBe(result);
  });

  it('is submitted complete, and accepted for a verified owner', () => {
    expect(codeOf('submit', 'draft', owner, { missing: ['symptom'] })).toBe('PROBLEM_INCOMPLETE');
    expect(codeOf('submit', 'draft', owner, { isOwnerVerified: false })).toBe('triage');
    expect(codeOf('accept', 'triage', officer, { isOwnerVerified: false })).toBe('OWNER_NOT_VERIFIED');
  });

  it('gives a reason with every no', () => {
    for (const [step, state, viewer] of [
      ['refer', 'triage', officer],
      ['bounce', 'referred', receiver],
      ['reject', 'triage', officer],
      ['grantAppeal', 'appealed', officer],
      ['denyAppeal', 'appealed', officer],
      ['withdraw', 'accepted', owner],
      ['closeUnsolved', 'accepted', officer],
    ] as const)
      expect(codeOf(step, state, viewer, {}, null)).toBe('REASON_REQUIRED');
  });

  it('travels no more after two offices sent it back, and is appealed once and in time', () => {
    expect(codeOf('refer', 'triage', officer, { bounces: 2 })).toBe('BOUNCED_TWICE');
    expect(codeOf('appeal', 'rejected', owner, { appealRefusal: 'APPEALED_ALREADY' })).toBe('APPEALED_ALREADY');
    expect(codeOf('appeal', 'rejected', owner, { appealRefusal: 'APPEAL_TOO_LATE' })).toBe('APPEAL_TOO_LATE');
    expect(codeOf('answerInfo', 'needsInfo', owner, { missing: ['symptom'] })).toBe('PROBLEM_INCOMPLETE');
  });

  it('takes no step twice', () => {
    expect(codeOf('submit', 'triage', owner)).toBe('STEP_NOT_POSSIBLE');
    expect(codeOf('accept', 'accepted', officer)).toBe('STEP_NOT_POSSIBLE');
    expect(codeOf('accept', 'draft', officer)).toBe('STEP_NOT_POSSIBLE');
  });

  it('tells each what is next, and what stands in the way', () => {
    expect(problemWorkflow.next('draft', owner, { ...situation, missing: ['province'] })).toEqual([
      {
        of: 'problem',
        name: 'submit',
        to: 'triage',
        isFinal: true,
        until: null,
        refusals: [{ code: 'PROBLEM_INCOMPLETE', params: { missing: 'province' }, until: null }],
      },
    ]);
    expect(problemWorkflow.next('draft', writer, situation)).toEqual([]);
    expect(problemWorkflow.next('triage', officer, { ...situation, isOwnerVerified: false })).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          name: 'accept',
          refusals: [expect.objectContaining({ code: 'OWNER_NOT_VERIFIED' })],
        }),
      ]),
    );
  });
});
