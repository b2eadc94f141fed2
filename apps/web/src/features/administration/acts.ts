import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';

/** What the audit log writes down and is no step of an object, which has its words elsewhere. */
export const ACTS: Readonly<Record<string, MessageDescriptor>> = {
  'account.registered': msg`Account opened`,
  'account.verified': msg`E-mail address confirmed`,
  'account.signedIn': msg`Signed in`,
  'account.signedOut': msg`Signed out`,
  'account.passwordConfirmed': msg`Password given again`,
  'account.passwordChanged': msg`Password changed`,
  'account.emailChanged': msg`E-mail address changed`,
  'account.secondFactorProved': msg`Second factor shown`,
  'account.secondFactorReplaced': msg`Second factor replaced`,
  'account.secondFactorRemoved': msg`Second factor removed`,
  'account.secondFactorReset': msg`Second factor reset by an administrator`,
  'account.recoveryCodeUsed': msg`Recovery code used`,
  'organization.founded': msg`Organization founded`,
  'organization.updated': msg`Organization changed`,
  'organization.changed': msg`Organization changed`,
  'organization.listed': msg`Organization listed`,
  'organizations.listed': msg`Organizations listed`,
  'profile.changed': msg`Profile changed`,
  'membership.started': msg`Membership began`,
  'membership.ended': msg`Membership ended`,
  'membership.roleChanged': msg`Role of a member changed`,
  'invitation.sent': msg`Invitation sent`,
  'invitation.withdrawn': msg`Invitation withdrawn`,
  'capacity.assigned': msg`Vetting assigned`,
  'problem.assigned': msg`Problem assigned`,
  'office.numbersSet': msg`Numbers of an office set`,
  'office.fieldsSet': msg`Fields of an office set`,
  'office.contactSet': msg`Contact of an office set`,
  'office.markedFallback': msg`Office made the fallback`,
  'holiday.set': msg`Holiday set`,
  'holiday.removed': msg`Holiday removed`,
  'competence.added': msg`Competence added`,
  'competence.worded': msg`Competence worded anew`,
  'competence.retired': msg`Competence retired`,
  'competence.restored': msg`Competence restored`,
  'job.replayed': msg`Failed job run again`,
  'job.dropped': msg`Failed job dropped`,
};

/** Kinds of objects that have no word of their own elsewhere. */
export const OBJECTS: Readonly<Record<string, MessageDescriptor>> = {
  person: msg`Person`,
  membership: msg`Membership`,
  invitation: msg`Invitation`,
  office: msg`Office`,
  holiday: msg`Holiday`,
  competence: msg`Competence`,
  job: msg`Job`,
};

/** The platform's queues, by the names that its logs use. */
export const QUEUES: Readonly<Record<string, MessageDescriptor>> = {
  events: msg`Events and notices`,
  matching: msg`Matching`,
  files: msg`Files`,
  mail: msg`Mail`,
};
