import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { ServerTimeResolver } from './application/server-time.resolver.js';
import { DeadJobResolver } from './jobs/dead-job.resolver.js';
import { DeadJobs } from './jobs/dead-jobs.js';
import { QueueFigures } from './jobs/queue-figures.js';
import { QueueFiguresResolver } from './jobs/queue-figures.resolver.js';
import { NextSteps } from './next-steps/next-steps.js';
import { ServedPages } from './pages/served-pages.js';

/** What only the API has of the platform: what comes next, pages behind links, and work that was given up. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    DeadJobs,
    DeadJobResolver,
    QueueFigures,
    QueueFiguresResolver,
    NextSteps,
    ServedPages,
    ServerTimeResolver,
  ],
  exports: [DeadJobs, NextSteps],
})
export class PlatformApiModule {}
