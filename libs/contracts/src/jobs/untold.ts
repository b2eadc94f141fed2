import type { EventName } from '../events/domain-events.js';

/**
 * Events of which nobody is told, so that no work is made of them: there are many of some, such as a match that was
 * found.
 */
export const UNTOLD: readonly EventName[] = [
  'account.emailChangeAsked',
  'account.emailChanged',
  'account.passwordResetAsked',
  'account.registrationAsked',
  'addendum.drafted',
  'addendum.takenBack',
  'definition.started',
  'definition.superseded',
  'engagement.begunByOwner',
  'file.arrived',
  'file.sealedArrived',
  'importRun.appended',
  'invitation.sent',
  'joining.settled',
  'match.added',
  'match.approvalUndone',
  'match.approved',
  'match.found',
  'match.rejected',
  'match.rejectionUndone',
  'notice.digestMade',
  'notice.stored',
  'organization.listed',
  'organizations.imported',
  'problem.imported',
  'profile.changed',
  'profile.previewAsked',
  'proposal.drafted',
  'proposal.replaced',
  'rfp.created',
  'rfp.imported',
  'rfp.openingStarted',
];
