import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { JobHost } from './jobs/job-host.js';
import { JobRegistry } from './jobs/job-registry.js';
import { Upkeep } from './jobs/upkeep.js';

/** What only a worker process has: relay, queues, clocks. */
@Module({ imports: [DiscoveryModule], providers: [JobRegistry, JobHost, Upkeep], exports: [JobHost] })
export class PlatformWorkerModule {}
