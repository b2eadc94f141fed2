import { asLeader, asMember, asOfficer, defineWorkflow, type Guard } from '@peyvand/kernel';
import { isNotRecusedWriter, mayDecide, type Defining } from '@peyvand/problems';
import { ADDENDUM_STATES, type AddendumKind, type AddendumState } from '../content/rfp-choices.js';

export interface AddendumSituation extends Defining {
  readonly ownerId: string;
  readonly definerId: string | null;
  readonly officeId: string;
  readonly officeIds: readonly string[];
  readonly kind: AddendumKind;
  /** The RFP is open and its close not reached, by the database's clock. */
  readonly isTaking: boolean;
  /** The viewer neither wrote any of it nor approved its definition nor belongs to its parties. */
  readonly isUninvolved: boolean;
}

export const definerOrOwner = asMember<AddendumSituation>((s) => [s.definerId, s.ownerId]);
const ownersHead = asLeader<AddendumSituation>((s) => s.ownerId);
const officer = asOfficer<AddendumSituation>((s) => s.officeIds);

const isInTime: Guard<AddendumSituation> = { code: 'RFP_NOT_OPEN', test: (s) => s.isTaking };
const isMinor: Guard<AddendumSituation> = { code: 'SECOND_OFFICER_REQUIRED', test: (s) => s.kind === 'minor' };
const isMaterial: Guard<AddendumSituation> = { code: 'ADDENDUM_MINOR', test: (s) => s.kind === 'material' };
const isSecondOfficer: Guard<AddendumSituation> = { code: 'SECOND_OFFICER_REQUIRED', test: (s) => s.isUninvolved };

/** A minor one is published by the owner's signature alone, a material one after a second officer. */
export const addendumWorkflow = defineWorkflow<AddendumState, AddendumSituation>({
  name: 'addendum',
  states: ADDENDUM_STATES,
  initial: ['draft'],
  terminal: ['published'],
})({
  create: {
    from: null,
    to: 'draft',
    by: definerOrOwner,
    when: [isNotRecusedWriter, isInTime],
    event: 'addendum.drafted',
  },
  askSignature: {
    from: 'draft',
    to: 'draft',
    by: definerOrOwner,
    when: [isNotRecusedWriter, isInTime],
    event: 'addendum.signatureAsked',
  },
  publish: {
    from: 'draft',
    to: 'published',
    by: ownersHead,
    when: [isInTime, isMinor],
    event: 'rfp.addendumPublished',
  },
  submit: { from: 'draft', to: 'inReview', by: ownersHead, when: [isInTime, isMaterial], event: 'addendum.submitted' },
  requestChanges: {
    from: 'inReview',
    to: 'draft',
    by: officer,
    when: [...mayDecide],
    event: 'addendum.changesRequested',
  },
  takeBack: { from: 'inReview', to: 'draft', by: ownersHead, event: 'addendum.takenBack' },
  approve: {
    from: 'inReview',
    to: 'published',
    by: officer,
    when: [...mayDecide, isInTime, isSecondOfficer],
    event: 'rfp.addendumPublished',
  },
});

export type AddendumStepName = keyof typeof addendumWorkflow.steps;
