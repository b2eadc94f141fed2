export type { DomainEvents, EventName } from './events/domain-events.js';
export { defineJob, type Job, type JobRetry, type PayloadOf, type QueueName } from './jobs/define-job.js';
export {
  EndMatches, ScoreMatch, ScoreRfp, SendInvitationMail, SendNoticeMail, SendRegistrationMail,
  StoreNotices, VoidProposals, allJobs,
} from './jobs/jobs.js';
