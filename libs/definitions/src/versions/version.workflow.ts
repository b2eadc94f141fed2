import { bySystem, defineWorkflow, type By, type Guard } from '@peyvand/kernel';
import { VERSION_STATES, type VersionState } from './version-choices.js';

/** What the steps of a definition version need to know beside its row. */
export interface VersionSituation {
  readonly ownerId: string;
  readonly definerId: string;
  readonly officeId: string | null;
  /** Blocking findings of the definition gate over the sections. */
  readonly blocking: number;
  /** Clarity from 0 to 100, and the least that the office asks for. */
  readonly clarity: number;
  readonly clarityMin: number;
  /** The hash that the owner signed is the hash of the sections as they are. */
  readonly isSignedAsIs: boolean;
  /** The viewer neither wrote in it nor asked for its signature nor offered it to the own office. */
  readonly isUninvolved: boolean;
  /** The viewer declared a conflict of interest on the problem. */
  readonly isRecused?: boolean;
}

const definer: By<VersionSituation> = (viewer, s) => viewer.actsFor(s.definerId);
const owner: By<VersionSituation> = (viewer, s) => viewer.actsFor(s.ownerId);
const ownersHead: By<VersionSituation> = (viewer, s) => viewer.leads(s.ownerId);
const officer: By<VersionSituation> = (viewer, s) => viewer.isOfficerOf(s.officeId);

const passesTheGate: Guard<VersionSituation> = { code: 'DEFINITION_INCOMPLETE', test: (s) => s.blocking === 0, params: (s) => ({ blocking: s.blocking }) };
const isClear: Guard<VersionSituation> = {
  code: 'CLARITY_TOO_LOW', test: (s) => s.clarity >= s.clarityMin, params: (s) => ({ clarity: s.clarity, min: s.clarityMin }),
};
const isSignedAsIs: Guard<VersionSituation> = { code: 'SIGNATURE_VOID', test: (s) => s.isSignedAsIs };
const isSecondPerson: Guard<VersionSituation> = { code: 'DEFINED_BY_YOURSELF', test: (s) => s.isUninvolved };
const isNotRecused: Guard<VersionSituation> = { code: 'RECUSED', test: (s) => !s.isRecused };

export const versionWorkflow = defineWorkflow<VersionState, VersionSituation>({
  name: 'definition', states: VERSION_STATES, initial: ['drafting'], terminal: ['approved'],
})({
  start: { from: null, to: 'drafting', by: bySystem, event: 'definition.started' },
  askSignature: { from: 'drafting', to: 'ownerReview', by: definer, when: [passesTheGate, isClear], event: 'definition.signatureAsked' },
  requestChanges: { from: 'ownerReview', to: 'drafting', by: owner, event: 'definition.changesRequested' },
  sign: { from: 'ownerReview', to: 'officeReview', by: ownersHead, event: 'definition.signed' },
  sendBack: { from: 'officeReview', to: 'drafting', by: officer, when: [isNotRecused], event: 'definition.sentBack' },
  approve: { from: 'officeReview', to: 'approved', by: officer, when: [isNotRecused, isSecondPerson, isSignedAsIs], event: 'definition.approved' },
});

export type VersionStepName = keyof typeof versionWorkflow.steps;
