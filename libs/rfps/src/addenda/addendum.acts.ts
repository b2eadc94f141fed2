import { defineActs } from '@peyvand/kernel';
import { isNotRecusedWriter } from '@peyvand/problems';
import type { AddendumState } from '../content/rfp-choices.js';
import { isWriter } from '../rfp.workflow.js';
import type { AddendumSituation } from './addendum.workflow.js';

/** What is done with an addendum beside its steps. */
export const addendumActs = defineActs<AddendumState, AddendumSituation>('addendum')({
  edit: { from: ['draft'], by: (viewer, s) => isWriter(s, viewer), when: [isNotRecusedWriter] },
  delete: { from: ['draft'], by: (viewer, s) => isWriter(s, viewer), when: [isNotRecusedWriter], isFinal: true },
});
