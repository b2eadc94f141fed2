import { describe, expect, it } from '@jest/globals';
import { Viewer, type CapacityKind, type MembershipRole, type Refusal } from '@peyvand/kernel';
import { problemWorkflow, type ProblemSituation, type ProblemStepName } from './problem.workflow.js';

const member = (organizationId: string, role: MembershipRole = 'head', ...capacities: CapacityKind[]) =>
  new Viewer('person', 'p', [{ id: 'm', organizationId, role, capacities }], null, null);

const owner = member('owner');
const clerk = member('owner', 'member');
const writer = member('park', 'head', 'park');
const officer = member('office', 'member', 'office');
const lapsedOfficer = member('office');
const stranger = member('other', 'head', 'office', 'problemOwner');
const administrator = new Viewer('administrator', 'a', [], null, null);

const situation: ProblemSituation = { ownerId: 'owner', officeId: 'office', enteredBy: 'park', isOwnerVerified: true, missing: [] };

const codeOf = (step: ProblemStepName, state: 'draft' | 'triage' | 'accepted' | null, viewer: Viewer, changes: Partial<ProblemSituation> = {}): string => {
  try {
    return problemWorkflow.take(step, state, viewer, { ...situation, ...changes }).to;
  } catch (refusal) {
    return (refusal as Refusal).code;
  }
};

describe('the life of a problem', () => {
  it.each<[ProblemStepName, 'draft' | 'triage' | null, string, Viewer, string]>([
    ['create', null, 'a member of the owner', clerk, 'draft'],
    ['create', null, 'who writes it down', writer, 'draft'],
    ['create', null, 'a stranger', stranger, 'STEP_NOT_ALLOWED'],
    ['submit', 'draft', 'the owner\'s head', owner, 'triage'],
    ['submit', 'draft', 'a plain member of the owner', clerk, 'STEP_NOT_ALLOWED'],
    ['submit', 'draft', 'who wrote it down', writer, 'STEP_NOT_ALLOWED'],
    ['accept', 'triage', 'an officer of its office', officer, 'accepted'],
    ['accept', 'triage', 'a member of an office that is not verified any more', lapsedOfficer, 'STEP_NOT_ALLOWED'],
    ['accept', 'triage', 'an officer of another office', stranger, 'STEP_NOT_ALLOWED'],
    ['accept', 'triage', 'the owner', owner, 'STEP_NOT_ALLOWED'],
    ['accept', 'triage', 'the administrator', administrator, 'STEP_NOT_ALLOWED'],
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

  it('takes no step twice', () => {
    expect(codeOf('submit', 'triage', owner)).toBe('STEP_NOT_POSSIBLE');
    expect(codeOf('accept', 'accepted', officer)).toBe('STEP_NOT_POSSIBLE');
    expect(codeOf('accept', 'draft', officer)).toBe('STEP_NOT_POSSIBLE');
  });

  it('tells each what is next, and what stands in the way', () => {
    expect(problemWorkflow.next('draft', owner, { ...situation, missing: ['province'] })).toEqual([{ name: 'submit', to: 'triage', reasonRequired: false, refusedBy: 'PROBLEM_INCOMPLETE' }]);
    expect(problemWorkflow.next('draft', writer, situation)).toEqual([]);
    expect(problemWorkflow.next('triage', officer, { ...situation, isOwnerVerified: false })).toMatchObject([{ name: 'accept', refusedBy: 'OWNER_NOT_VERIFIED' }]);
  });
});
