import {
  asLeader,
  asMember,
  asOfficer,
  byAdministrator,
  bySystem,
  defineWorkflow,
  either,
  Refusal,
  type Guard,
  type Viewer,
} from '@peyvand/kernel';
import type { Author } from '@peyvand/organizations';
import { isNotRecusedWriter, mayDecide, type Defining } from '@peyvand/problems';
import { RFP_STATES, type RfpOrigin, type RfpState } from '../content/rfp-choices.js';
import type { WaiverParty } from '../waivers/waiver.model.js';

/** What the steps of an RFP need to know beside its row. */
export interface RfpSituation extends Defining {
  readonly ownerId: string;
  /** The firm of its version's engagement, active or done; null for an imported RFP. */
  readonly definerId: string | null;
  readonly officeId: string;
  /** Its office and those that act beside it. */
  readonly officeIds: readonly string[];
  readonly origin: RfpOrigin;
  /** Blocking findings of the RFP gate over the draft. */
  readonly blocking: number;
  /** The viewer neither wrote it nor approved its definition nor belongs to its parties. */
  readonly isUninvolved: boolean;
  /** The viewer is barred on its matches, its proposals and its award. */
  readonly isBarredOnMatches?: boolean;
  /** Of its parties those that may propose by a waiver, and those to which one could be granted. */
  readonly waived?: readonly WaiverParty[];
  readonly waivable?: readonly WaiverParty[];
  /** The viewer leads the owner, whose own affair it is. */
  readonly isForOwner?: boolean;
}

export const definerOrOwner = asMember<RfpSituation>((s) => [s.definerId, s.ownerId]);
const ownersHead = asLeader<RfpSituation>((s) => s.ownerId);
export const officer = asOfficer<RfpSituation>((s) => s.officeIds);
const importer = either(byAdministrator, bySystem);

const passesTheGate: Guard<RfpSituation> = {
  code: 'RFP_INCOMPLETE',
  test: (s) => s.blocking === 0,
  params: (s) => ({ blocking: s.blocking }),
};
const isDefinedHere: Guard<RfpSituation> = { code: 'RFP_IMPORTED', test: (s) => s.origin === 'defined' };
const isSecondOfficer: Guard<RfpSituation> = { code: 'SECOND_OFFICER_REQUIRED', test: (s) => s.isUninvolved };
/** What ends an RFP decides about its matches and proposals. */
export const mayEnd: readonly Guard<RfpSituation>[] = [
  { code: 'RECUSED', test: (s) => !s.isBarredOnMatches },
  ...mayDecide,
];
const mayCancel = mayEnd.map((guard): Guard<RfpSituation> => ({
  ...guard,
  test: (s) => s.isForOwner === true || guard.test(s),
}));

export const rfpWorkflow = defineWorkflow<RfpState, RfpSituation>({
  name: 'rfp',
  states: RFP_STATES,
  initial: ['draft', 'inReview'],
  terminal: ['failed', 'cancelled'],
})({
  create: { from: null, to: 'draft', by: definerOrOwner, when: [isNotRecusedWriter], event: 'rfp.created' },
  import: { from: null, to: 'inReview', by: importer, event: 'rfp.imported' },
  askSignature: {
    from: 'draft',
    to: 'draft',
    by: definerOrOwner,
    when: [isNotRecusedWriter, passesTheGate],
    event: 'rfp.signatureAsked',
  },
  submit: { from: 'draft', to: 'inReview', by: ownersHead, when: [passesTheGate], event: 'rfp.submitted' },
  requestChanges: {
    from: 'inReview',
    to: 'draft',
    by: officer,
    when: [...mayDecide, isDefinedHere],
    event: 'rfp.changesRequested',
  },
  approve: {
    from: 'inReview',
    to: 'approved',
    by: officer,
    when: [...mayDecide, isSecondOfficer],
    event: 'rfp.approved',
  },
  takeBack: {
    from: ['inReview', 'approved'],
    to: 'draft',
    by: ownersHead,
    when: [isDefinedHere],
    event: 'rfp.takenBack',
  },
  open: { from: 'approved', to: 'open', by: bySystem, event: 'rfp.opened' },
  close: { from: 'open', to: 'closed', by: bySystem, event: 'rfp.closed' },
  startOpening: { from: 'closed', to: 'opening', by: bySystem, event: 'rfp.openingStarted' },
  finishOpening: { from: 'opening', to: 'opened', by: bySystem, event: 'rfp.openingFinished' },
  fail: {
    from: ['closed', 'opening', 'opened'],
    to: 'failed',
    by: either(bySystem, officer),
    when: mayEnd,
    reason: 'required',
    event: 'rfp.failed',
  },
  cancel: {
    from: ['draft', 'inReview', 'approved', 'open', 'closed', 'opening', 'opened'],
    to: 'cancelled',
    by: either(bySystem, ownersHead, officer),
    when: mayCancel,
    reason: 'required',
    event: 'rfp.cancelled',
  },
});

/** Owner and definer write the RFP together. @throws Refusal STEP_NOT_ALLOWED or, for who is barred, RECUSED. */
export function requireWriter(situation: Defining & Pick<RfpSituation, 'ownerId'>, viewer: Viewer): void {
  if (!isWriter(situation, viewer)) throw new Refusal('STEP_NOT_ALLOWED', undefined, { step: 'edit' });
  if (!isNotRecusedWriter.test(situation)) throw new Refusal('RECUSED');
}

export const mayWrite = (situation: RfpSituation, viewer: Viewer): boolean =>
  isWriter(situation, viewer) && isNotRecusedWriter.test(situation);

/** For whom the viewer writes, and the office whose numbers hold. */
export const authorOf = (
  { ownerId, definerId, officeId }: Pick<RfpSituation, 'ownerId' | 'definerId' | 'officeId'>,
  viewer: Viewer,
): Author =>
  definerId && viewer.actsFor(definerId)
    ? { role: 'definer', organizationId: definerId, officeId }
    : { role: 'owner', organizationId: ownerId, officeId };

export const isWriter = (s: Pick<RfpSituation, 'ownerId' | 'definerId'>, viewer: Viewer): boolean =>
  viewer.actsFor(s.ownerId) || viewer.actsFor(s.definerId);

export type RfpStepName = keyof typeof rfpWorkflow.steps;

const ORDER = ['public', 'anonymousOwner', 'ndaOnly'] as const;

/** Whether confidentiality `to` hides at least all that `from` hides. */
export const isNoWider = (from: (typeof ORDER)[number], to: (typeof ORDER)[number]): boolean =>
  ORDER.indexOf(to) >= ORDER.indexOf(from);
