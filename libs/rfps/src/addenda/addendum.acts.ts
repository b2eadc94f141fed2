import { defineActs } from '@peyvand/kernel';
import { isNotRecusedWriter } from '@peyvand/problems';
import type { AddendumState } from '../content/rfp-choices.js';
import { definerOrOwner, type AddendumSituation } from './addendum.workflow.js';

/** What is done with an addendum beside its steps. */
export const addendumActs = defineActs<AddendumState, AddendumSituation>('addendum')({
  edit: { from: ['draft'], by: definerOrOwner, when: [isNotRecusedWriter] },
  delete: { from: ['draft'], by: definerOrOwner, when: [isNotRecusedWriter], isFinal: true },
});
