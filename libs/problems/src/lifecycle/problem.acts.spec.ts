import { describe, expect, it } from '@jest/globals';
import { type Refusal, Viewer } from '@peyvand/kernel';
import { PROBLEM_STATES } from '../problem.choices.js';
import { problemActs, type ProblemActSituation } from './problem.acts.js';
import { problemWorkflow, type ProblemStepName } from './problem.workflow.js';

const officerOf = (organizationId: string): Viewer =>
  new Viewer('officer', 'p', [{ id: 'm', organizationId, role: 'member', capacities: ['office'] }], null, null);
const OFFICERS = ['office', 'standIn', 'fallback', 'second', 'other'].map(officerOf);

const situation: ProblemActSituation = {
  ownerId: 'owner',
  officeIds: ['office', 'standIn'],
  referredTo: 'second',
  fallbackId: 'fallback',
  enteredBy: null,
  isOwnerVerified: true,
  missing: [],
  bounces: 0,
  decidedBy: 'whoRejectedIt',
  appealRefusal: null,
  isDraft: false,
  isAppealed: false,
  createdBy: null,
  isRecused: false,
  declared: null,
};

function codeOf(step: ProblemStepName, state: (typeof PROBLEM_STATES)[number], viewer: Viewer, s: ProblemActSituation) {
  try {
    problemWorkflow.take(step, state, viewer, s, 'other');
    return null;
  } catch (error) {
    return (error as Refusal).code;
  }
}

describe('a word on conflicts of interest', () => {
  it('is offered to whoever is refused a decision for want of it', () => {
    const steps = Object.keys(problemWorkflow.steps) as ProblemStepName[];
    const asked = PROBLEM_STATES.flatMap((state) =>
      OFFICERS.flatMap((viewer) => {
        const now = { ...situation, isAppealed: state === 'appealed' };
        const isAsked = steps.some((step) => codeOf(step, state, viewer, now) === 'CONFLICT_NOT_DECLARED');
        const isOffered = problemActs.next(state, viewer, now).some(({ name }) => name === 'declareConflict');
        return isAsked ? [{ state, office: viewer.officeIds[0], isOffered }] : [];
      }),
    );
    expect(asked.filter(({ isOffered }) => !isOffered)).toEqual([]);
    // The fallback office judges an appeal beside the office itself.
    expect(asked.filter(({ state }) => state === 'appealed').map(({ office }) => office)).toEqual([
      'office',
      'standIn',
      'fallback',
    ]);
    expect(asked.map(({ state }) => state)).toEqual(expect.arrayContaining(['triage', 'accepted']));
  });
});
