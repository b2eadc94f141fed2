import { defineWorkflow, type By, type Guard } from '@peyvand/kernel';
import { PROBLEM_STATES, type ProblemState } from './problem.choices.js';

/** What the steps of a problem need to know beside its row. */
export interface ProblemSituation {
  readonly ownerId: string;
  /** Null until it is submitted. */
  readonly officeId: string | null;
  /** The organization that writes it down for the owner. */
  readonly enteredBy: string | null;
  /** Whether the owner's capacity problemOwner is verified today. */
  readonly isOwnerVerified: boolean;
  /** Fields that submitting asks for and that have no answer. */
  readonly missing: readonly string[];
}

const writer: By<ProblemSituation> = (viewer, s) => viewer.actsFor(s.ownerId) || viewer.actsFor(s.enteredBy);
const ownersHead: By<ProblemSituation> = (viewer, s) => viewer.leads(s.ownerId);
const officer: By<ProblemSituation> = (viewer, s) => viewer.isOfficerOf(s.officeId);
const importer: By<ProblemSituation> = (viewer) => viewer.kind === 'administrator' || viewer.isSystem;

const isComplete: Guard<ProblemSituation> = { code: 'PROBLEM_INCOMPLETE', test: (s) => s.missing.length === 0, params: (s) => ({ missing: s.missing.join(' ') }) };
const ownerIsVerified: Guard<ProblemSituation> = { code: 'OWNER_NOT_VERIFIED', test: (s) => s.isOwnerVerified, params: (s) => ({ organizationId: s.ownerId }) };

export const problemWorkflow = defineWorkflow<ProblemState, ProblemSituation>({
  name: 'problem', states: PROBLEM_STATES, initial: ['draft', 'accepted'], terminal: ['accepted'],
})({
  create: { from: null, to: 'draft', by: writer, event: 'problem.created' },
  import: { from: null, to: 'accepted', by: importer, event: 'problem.imported' },
  submit: { from: 'draft', to: 'triage', by: ownersHead, when: [isComplete], event: 'problem.submitted' },
  accept: { from: 'triage', to: 'accepted', by: officer, when: [ownerIsVerified], event: 'problem.accepted' },
});

export type ProblemStepName = keyof typeof problemWorkflow.steps;
