import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { DeadJobResolver } from './jobs/dead-job.resolver.js';
import { DeadJobs } from './jobs/dead-jobs.js';
import { ServedPages } from './pages/served-pages.js';

/** What only the API has of the platform: an administrator's view of work that was given up, and pages behind links. */
@Module({ imports: [DiscoveryModule], providers: [DeadJobs, DeadJobResolver, ServedPages], exports: [DeadJobs] })
export class PlatformApiModule {}
