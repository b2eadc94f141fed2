import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { allJobs, type Job } from '@peyvand/contracts';
import { Db, JobHost, Metrics, addTechnicalRoutes, type AppConfig } from '@peyvand/platform';
import { features as workerFeatures } from './features.js';
import { WorkerModule } from './worker.module.js';

/** A relay that has not passed for this long is stuck or cut off. */
const DEAF_AFTER_MS = 30_000;

export interface WorkerParts {
  readonly jobs?: readonly Job[];
  /** Modules besides the features, such as the handlers of a test. */
  readonly modules?: readonly Type<unknown>[];
  readonly features?: readonly Type<unknown>[];
}

/** Builds and starts the worker without listening; used by `main` and by the tests alike. */
export async function createWorker(
  config: AppConfig,
  { jobs = allJobs, modules = [], features = workerFeatures }: WorkerParts = {},
): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    WorkerModule.forRoot(config, [...features, ...modules]),
    new FastifyAdapter(),
    { logger: ['error', 'warn'], abortOnError: false },
  );
  app.enableShutdownHooks([], { useProcessExit: true });
  const host = app.get(JobHost);
  addTechnicalRoutes(app.getHttpAdapter().getInstance(), {
    config,
    db: app.get(Db),
    metrics: app.get(Metrics),
    depths: () => host.depths(),
    checks: [
      async () => {
        await host.ping();
        return null;
      },
      async () => (host.relayAge < DEAF_AFTER_MS ? null : 'the relay has not passed for half a minute'),
    ],
  });
  await app.init();
  try {
    host.start(jobs);
  } catch (error) {
    await app.close();
    throw error;
  }
  return app;
}
