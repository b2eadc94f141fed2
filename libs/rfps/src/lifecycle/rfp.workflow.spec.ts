import { describe, expect, it } from '@jest/globals';
import { Viewer } from '@peyvand/kernel';
import { addendumWorkflow } from '../addenda/addendum.workflow.js';
import { rfpWorkflow } from './rfp.workflow.js';

/** Steps of the table as `from → to`, several states joined. */
const shapeOf = (steps: Readonly<Record<string, { from: string | readonly string[] | null; to: string }>>) =>
  Object.fromEntries(
    Object.entries(steps).map(([name, { from, to }]) => [name, `${[from].flat().join(', ')} → ${to}`]),
  );

describe('the table of RFPs', () => {
  it('has the steps of the domain', () => {
    expect(shapeOf(rfpWorkflow.steps)).toEqual({
      create: ' → draft',
      import: ' → inReview',
      askSignature: 'draft → draft',
      submit: 'draft → inReview',
      requestChanges: 'inReview → draft',
      approve: 'inReview → approved',
      takeBack: 'inReview, approved → draft',
      open: 'approved → open',
      close: 'open → closed',
      startOpening: 'closed → opening',
      finishOpening: 'opening → opened',
      fail: 'closed, opening, opened → failed',
      cancel: 'draft, inReview, approved, open, closed, opening, opened → cancelled',
    });
  });

  it('asks for a reason where one is ended', () => {
    const situation = {
      ownerId: 'o',
      definerId: null,
      officeId: 'f',
      officeIds: ['f'],
      origin: 'defined' as const,
      blocking: 0,
      isUninvolved: true,
    };
    expect(() => rfpWorkflow.take('cancel', 'open', Viewer.system, situation)).toThrow('REASON_REQUIRED');
    expect(() => rfpWorkflow.take('fail', 'closed', Viewer.system, situation)).toThrow('REASON_REQUIRED');
    expect(() => rfpWorkflow.take('takeBack', 'approved', Viewer.system, situation)).toThrow('STEP_NOT_ALLOWED');
  });
});

describe('the table of addenda', () => {
  it('publishes a minor one by signature and a material one after review', () => {
    expect(shapeOf(addendumWorkflow.steps)).toEqual({
      create: ' → draft',
      publish: 'draft → published',
      askSignature: 'draft → draft',
      submit: 'draft → inReview',
      requestChanges: 'inReview → draft',
      takeBack: 'inReview → draft',
      approve: 'inReview → published',
    });
  });
});
