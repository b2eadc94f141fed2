import { asLeader, asMember, asOfficer, bySystem, defineWorkflow, either, only, type Guard } from '@peyvand/kernel';
import { isNotRecusedDefiner, isNotRecusedWriter, mayDecide, type Defining } from '@peyvand/problems';
import { VERSION_STATES, type VersionState } from './version-choices.js';

/** What the steps of a definition version need to know beside its row. */
export interface VersionSituation extends Defining {
  readonly ownerId: string;
  readonly definerId: string;
  readonly officeId: string | null;
  /** The office of the problem and those that stand in for it. */
  readonly officeIds: readonly string[];
  /** The engagement is active, or done with its RFP open. */
  readonly isEngaged: boolean;
  /** A live RFP of its problem is there already: no other can be made. */
  readonly hasRfp: boolean;
  /** Blocking findings of the definition gate over the sections. */
  readonly blocking: number;
  /** Clarity from 0 to 100, and the least that the office asks for. */
  readonly clarity: number;
  readonly clarityMin: number;
  /** The hash that the owner signed is the hash of the sections as they are. */
  readonly isSignedAsIs: boolean;
  /** The viewer neither wrote in it nor asked for its signature nor offered it to the own office. */
  readonly isUninvolved: boolean;
}

const definer = only(
  asMember<VersionSituation>((s) => s.definerId),
  (s) => s.isEngaged,
);
const owner = asMember<VersionSituation>((s) => s.ownerId);
const ownersHead = asLeader<VersionSituation>((s) => s.ownerId);
const officer = asOfficer<VersionSituation>((s) => s.officeIds);

const passesTheGate: Guard<VersionSituation> = {
  code: 'DEFINITION_INCOMPLETE',
  test: (s) => s.blocking === 0,
  params: (s) => ({ blocking: s.blocking }),
};
export const isClear: Guard<VersionSituation> = {
  code: 'CLARITY_TOO_LOW',
  test: (s) => s.clarity >= s.clarityMin,
  params: (s) => ({ clarity: s.clarity, min: s.clarityMin }),
};
const isSignedAsIs: Guard<VersionSituation> = { code: 'SIGNED_TEXT_CHANGED', test: (s) => s.isSignedAsIs };
const isSecondPerson: Guard<VersionSituation> = { code: 'DEFINED_BY_YOURSELF', test: (s) => s.isUninvolved };

export const versionWorkflow = defineWorkflow<VersionState, VersionSituation>({
  name: 'definition',
  states: VERSION_STATES,
  initial: ['drafting'],
  terminal: ['superseded', 'abandoned'],
})({
  start: { from: null, to: 'drafting', by: bySystem, event: 'definition.started' },
  newVersion: {
    from: null,
    to: 'drafting',
    by: either(definer, owner),
    when: [isNotRecusedWriter],
    event: 'definition.newVersionBegun',
  },
  askSignature: {
    from: 'drafting',
    to: 'ownerReview',
    by: definer,
    when: [isNotRecusedDefiner, passesTheGate, isClear],
    event: 'definition.signatureAsked',
  },
  requestChanges: { from: 'ownerReview', to: 'drafting', by: owner, event: 'definition.changesRequested' },
  takeBack: {
    from: 'ownerReview',
    to: 'drafting',
    by: either(bySystem, definer),
    when: [isNotRecusedDefiner],
    event: 'definition.takenBack',
  },
  sign: { from: 'ownerReview', to: 'officeReview', by: ownersHead, event: 'definition.signed' },
  sendBack: { from: 'officeReview', to: 'drafting', by: officer, when: [...mayDecide], event: 'definition.sentBack' },
  approve: {
    from: 'officeReview',
    to: 'approved',
    by: officer,
    when: [...mayDecide, isSecondPerson, isSignedAsIs],
    event: 'definition.approved',
  },
  supersede: { from: 'approved', to: 'superseded', by: bySystem, event: 'definition.superseded' },
  abandon: {
    from: ['drafting', 'ownerReview', 'officeReview'],
    to: 'abandoned',
    by: bySystem,
    event: 'definition.abandoned',
  },
});

export type VersionStepName = keyof typeof versionWorkflow.steps;
