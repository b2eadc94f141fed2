import 'reflect-metadata';
import { runApplication } from '@peyvand/platform';
import { createWorker } from './create-worker.js';

await runApplication(
  process.env,
  (config) => createWorker(config),
  ({ worker }) => ({ ...worker, setting: 'WORKER_PORT' }),
);
