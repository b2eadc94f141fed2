import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { DeadJobResolver } from './jobs/dead-job.resolver.js';
import { DeadJobs } from './jobs/dead-jobs.js';
import { NextSteps } from './next-steps/next-steps.js';
import { ServedPages } from './pages/served-pages.js';

/** What only the API has of the platform: what comes next, pages behind links, and work that was given up. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [DeadJobs, DeadJobResolver, NextSteps, ServedPages],
  exports: [DeadJobs, NextSteps],
})
export class PlatformApiModule {}
