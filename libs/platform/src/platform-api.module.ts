import { Module } from '@nestjs/common';
import { DeadJobResolver } from './jobs/dead-job.resolver.js';
import { DeadJobs } from './jobs/dead-jobs.js';

/** What only the API has of the platform: an administrator's view of work that was given up. */
@Module({ providers: [DeadJobs, DeadJobResolver], exports: [DeadJobs] })
export class PlatformApiModule {}
