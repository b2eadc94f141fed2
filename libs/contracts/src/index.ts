export type { DomainEvents, EventName } from './events/domain-events.js';
export { defineJob, type Job, type JobRetry, type PayloadOf, type QueueName } from './jobs/define-job.js';
export {
  EndDefinitions, ReopenProblem, EndMatches, RescoreCompany, ScoreMatch, ScoreRfp, RankDefiners, CancelRfpOfProblem, DemandReconfirm, EndRfpAccess, MatchSavedSearches, SendAccountMail, SendInvitationMail, ProcessImport, SendNoticeDigest, SendNoticeMail, SendRegistrationMail,
  StoreNotices, VoidProposals, WatchSupply, allJobs,
} from './jobs/jobs.js';
