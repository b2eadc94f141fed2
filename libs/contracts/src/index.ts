export type { DomainEvents, EventName } from './events/domain-events.js';
export { defineJob, QUEUES, type Job, type JobRetry, type PayloadOf, type QueueName } from './jobs/define-job.js';
export {
  EndDefinitions,
  ReopenProblem,
  EndMatches,
  PreviewProfile,
  RescoreCompany,
  ScoreMatch,
  ScoreRfp,
  RankDefiners,
  CancelRfpOfProblem,
  DemandReconfirm,
  EndRfpAccess,
  ReopenRfpAccess,
  MatchSavedSearches,
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
