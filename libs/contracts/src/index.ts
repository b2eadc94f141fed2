export type { DomainEvents, EventName } from './events/domain-events.js';
export { defineJob, follows, QUEUES, type Job, type PayloadOf, type QueueName } from './jobs/define-job.js';
export {
  EndDefinitions,
  ReopenProblem,
  EndMatches,
  PreviewProfile,
  RescoreCompany,
  RescoreImported,
  ScoreMatch,
  ScoreRfp,
  RankDefiners,
  CancelRfpOfProblem,
  DemandReconfirm,
  DrawOpenedFiles,
  EndRfpAccess,
  ReopenRfpAccess,
  MatchSavedSearches,
  ScanFile,
  ScanSealedFile,
  SendAccountMail,
  SendInvitationMail,
  ProcessImport,
  SendNoticeDigest,
  SendNoticeMail,
  SendRegistrationMail,
  StoreNotices,
  TranslateRfp,
  VoidProposals,
  WatchSupply,
  allJobs,
} from './jobs/jobs.js';
export { LINK_PAGES, WEB_PLACES, type LinkPage, type WebPlace } from './places.js';
export { NOTICE_OBJECTS, type NoticeObject } from './notice-objects.js';
