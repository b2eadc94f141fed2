import { defineJob, type Job } from './define-job.js';
import { UNTOLD } from './untold.js';

/** Stores what people are told; which event tells whom stands with the features, and there alone. */
export const StoreNotices = defineJob({ name: 'notices.store', queue: 'events', on: 'all', except: UNTOLD });

export const SendNoticeMail = defineJob({ name: 'notices.send-mail', queue: 'mail', on: ['notice.stored'] });

/** A piece of a file that an administrator hands in. */
export const ProcessImport = defineJob({ name: 'imports.process', queue: 'events', on: ['importRun.appended'] });

export const SendNoticeDigest = defineJob({ name: 'notices.send-digest', queue: 'mail', on: ['notice.digestMade'] });

export const SendRegistrationMail = defineJob({
  name: 'accounts.send-registration-mail',
  queue: 'mail',
  on: ['account.registrationAsked'],
});

export const SendAccountMail = defineJob({
  name: 'accounts.send-link-mail',
  queue: 'mail',
  on: ['account.passwordResetAsked', 'account.emailChangeAsked', 'account.emailChanged'],
});

export const SendInvitationMail = defineJob({
  name: 'organizations.send-invitation-mail',
  queue: 'mail',
  on: ['invitation.sent'],
});

/** Only where an operator has named a machine that translates; it may be slow, as mail servers may. */
export const TranslateRfp = defineJob({
  name: 'rfps.translate',
  queue: 'mail',
  on: ['rfp.opened', 'rfp.addendumPublished'],
});

export const ScoreRfp = defineJob({
  name: 'matching.score-rfp',
  queue: 'matching',
  on: ['rfp.opened', 'rfp.addendumPublished'],
});

/** A problem that needs a definer, at first or after a no, has the verified definers ranked. */
export const RankDefiners = defineJob({
  name: 'matching.rank-definers',
  queue: 'matching',
  on: [
    'problem.accepted',
    'engagement.declined',
    'engagement.expired',
    'engagement.retracted',
    'engagement.reassigned',
    'engagement.resigned',
  ],
});

/** A company that no scoring proposed gets its score and reasons afterwards. */
export const ScoreMatch = defineJob({
  name: 'matching.score-match',
  queue: 'matching',
  on: ['match.added', 'match.selfApplied', 'match.rejectionUndone', 'match.reconsidered'],
});

/** Notes that a company is to be scored again over the open RFPs; a clock does it, many at a time. */
export const RescoreCompany = defineJob({
  name: 'matching.rescore-company',
  queue: 'events',
  on: ['profile.changed', 'capacity.verified', 'capacity.revoked', 'capacity.expired'],
});

/** The same for the companies of an import, a batch of rows at a time. */
export const RescoreImported = defineJob({
  name: 'matching.rescore-imported',
  queue: 'events',
  on: ['organizations.imported'],
});

/** What a profile, as it is drafted, would be worth on open RFPs. */
export const PreviewProfile = defineJob({
  name: 'matching.preview-profile',
  queue: 'matching',
  on: ['profile.previewAsked'],
});

/** From its opening on an RFP is watched for companies that are told. */
export const WatchSupply = defineJob({ name: 'matching.watch-supply', queue: 'events', on: ['rfp.opened'] });

export const EndMatches = defineJob({
  name: 'matching.end-matches',
  queue: 'events',
  on: ['rfp.closed', 'rfp.failed', 'rfp.cancelled'],
});

/** Without its RFP an accepted problem waits for its office again. */
export const ReopenProblem = defineJob({
  name: 'rfps.reopen-problem',
  queue: 'events',
  on: ['rfp.failed', 'rfp.cancelled'],
});

/** With its problem, engagements and versions end. */
export const EndDefinitions = defineJob({
  name: 'definitions.end',
  queue: 'events',
  on: ['problem.withdrawn', 'problem.solved', 'problem.closedUnsolved'],
});

export const VoidProposals = defineJob({
  name: 'proposals.void',
  queue: 'events',
  on: ['rfp.cancelled', 'rfp.failed'],
});

/** A problem that ends takes its live RFP with it; solved or closed, it leaves an opened one. */
export const CancelRfpOfProblem = defineJob({
  name: 'rfps.cancel-of-problem',
  queue: 'events',
  on: ['problem.withdrawn', 'problem.solved', 'problem.closedUnsolved'],
});

/** Who is no verified solver any more loses its access. */
export const EndRfpAccess = defineJob({
  name: 'rfps.end-access',
  queue: 'events',
  on: ['capacity.revoked', 'capacity.expired'],
});

/** Who is a verified solver again has it back. */
export const ReopenRfpAccess = defineJob({ name: 'rfps.reopen-access', queue: 'events', on: ['capacity.verified'] });

/** Saved searches that a newly opened RFP fits. */
export const MatchSavedSearches = defineJob({ name: 'rfps.match-saved-searches', queue: 'events', on: ['rfp.opened'] });

/** After a material addendum every proposal must be confirmed again. */
export const DemandReconfirm = defineJob({
  name: 'proposals.demand-reconfirm',
  queue: 'events',
  on: ['rfp.addendumPublished'],
});

/** Looks for what is harmful in a file that arrived, and draws small sizes of a picture. */
export const ScanFile = defineJob({ name: 'files.scan', queue: 'files', on: ['file.arrived'] });
/** The same of a sealed file, under the label of proposals. */
export const ScanSealedFile = defineJob({ name: 'proposals.scan-file', queue: 'files', on: ['file.sealedArrived'] });

/** Small sizes of the pictures of a proposal: nobody looked into them before the opening. */
export const DrawOpenedFiles = defineJob({ name: 'proposals.draw-files', queue: 'files', on: ['proposal.opened'] });

export const allJobs: readonly Job[] = [
  StoreNotices,
  SendNoticeMail,
  SendNoticeDigest,
  ProcessImport,
  SendRegistrationMail,
  SendAccountMail,
  SendInvitationMail,
  TranslateRfp,
  ScoreRfp,
  RankDefiners,
  ScoreMatch,
  RescoreCompany,
  RescoreImported,
  PreviewProfile,
  WatchSupply,
  EndMatches,
  EndDefinitions,
  ReopenProblem,
  VoidProposals,
  CancelRfpOfProblem,
  EndRfpAccess,
  ReopenRfpAccess,
  MatchSavedSearches,
  DemandReconfirm,
  ScanFile,
  ScanSealedFile,
  DrawOpenedFiles,
];
