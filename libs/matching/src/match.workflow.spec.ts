import { describe, expect, it } from '@jest/globals';
import { Viewer } from '@peyvand/kernel';
import { matchWorkflow, type MatchSituation } from './match.workflow.js';

const situation = (change: Partial<MatchSituation> = {}): MatchSituation => ({
  officeId: 'office', organizationId: 'firm', origin: 'scored', rfpState: 'open', isRfpOpen: true, canBeReached: true,
  decidedBy: 'officer', isTold: true, isUndoable: true, ...change,
});
const officer = new Viewer('officer', 'officer', [{ id: 'm', organizationId: 'office', role: 'member', capacities: ['office'] }], null, null);
const firm = new Viewer('person', 'head', [{ id: 'm', organizationId: 'firm', role: 'head', capacities: ['solver'] }], null, null);

describe('the table of a match', () => {
  it.each([
    [{ isRfpOpen: false }, 'RFP_NOT_OPEN'],
    [{ canBeReached: false }, 'NO_CONTACT'],
  ])('refuses approval when %p with %s', (change, code) => {
    expect(() => matchWorkflow.take('approve', 'inReview', officer, situation(change))).toThrow(code);
  });

  it('lets nobody but the same officer undo, and only in time', () => {
    expect(() => matchWorkflow.take('undo', 'approved', officer, situation({ decidedBy: 'colleague' }))).toThrow('STEP_NOT_ALLOWED');
    expect(() => matchWorkflow.take('undo', 'approved', officer, situation({ isTold: true, isUndoable: false }))).toThrow('UNDO_WINDOW_OVER');
  });

  it('shows a company its own steps and an officer none of them', () => {
    expect(matchWorkflow.next('notified', firm, situation()).map((step) => step.name)).toEqual(['interest', 'decline']);
    expect(matchWorkflow.next('notified', officer, situation())).toEqual([]);
  });

  it('needs a reason for every no', () => {
    expect(() => matchWorkflow.take('decline', 'notified', firm, situation())).toThrow('REASON_REQUIRED');
    expect(() => matchWorkflow.take('reject', 'inReview', officer, situation())).toThrow('REASON_REQUIRED');
  });
});
