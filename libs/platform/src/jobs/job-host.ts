import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { allJobs, type Job, type QueueName } from '@peyvand/contracts';
import { AppConfig } from '../config/app.config.js';
import { Db } from '../db/db.js';
import { Log } from '../log/log.js';
import { Metrics } from '../metrics/metrics.js';
import { JobRegistry } from './job-registry.js';
import { Loop } from './loop.js';
import { createQueueBackend, type JobQueue, type JobWorker, type QueueBackend } from './queue-backend.js';
import { Relay } from './relay.js';
import { Runner } from './runner.js';

/** How many jobs of a queue one process runs at a time. */
const CONCURRENCY: Record<QueueName, number> = {
  events: 8, // short transactions; more would only wait for connections
  matching: 1, // bound by the processor, which Node has one of
  files: 2, // waits for the scanner, and draws pictures, which takes memory
  mail: 4, // waits for the mail server most of the time
};
const RELAY_EVERY_MS = 100;

/** The moving parts of a worker process: relay, queue workers and clocks, started and stopped together. */
@Injectable()
export class JobHost implements OnApplicationShutdown {
  private backend: QueueBackend | null = null;
  private queues = new Map<QueueName, JobQueue>();
  private workers: JobWorker[] = [];
  private loops: Loop[] = [];
  private relayedAt = 0;

  constructor(
    private readonly config: AppConfig,
    private readonly db: Db,
    private readonly log: Log,
    private readonly registry: JobRegistry,
    private readonly metrics: Metrics,
  ) {}

  /**
   * Takes the jobs named, all by default.
   *
   * @throws when a job has no handler or two.
   */
  start(jobs: readonly Job[] = allJobs): void {
    const runner = new Runner(this.db, this.registry.handlers(jobs), this.log, this.metrics, jobs);
    const backend = createQueueBackend(this.config, this.log);
    this.backend = backend;
    const names = Object.keys(CONCURRENCY) as QueueName[];
    this.queues = new Map(names.map((name) => [name, backend.queue(name)]));
    this.workers = names.map((name) => backend.worker(name, CONCURRENCY[name], (id) => runner.run(id)));
    const left = allJobs.filter((job) => !jobs.includes(job)).map(({ name }) => name);
    const relay = new Relay(this.db, this.queues, this.log, left);
    this.loops = [
      new Loop(
        'relay',
        RELAY_EVERY_MS,
        async () => {
          const count = await relay.pass();
          this.relayedAt = Date.now();
          return count;
        },
        this.log,
      ),
      ...this.registry
        .clocks()
        .map(
          ({ name, everyMs, task }) =>
            new Loop(name, Math.min(everyMs, this.config.clockMs), () => task.run(), this.log),
        ),
    ];
    this.loops.forEach((loop) => loop.start());
  }

  /** Milliseconds since the relay last passed; a deaf worker shows by it. */
  get relayAge(): number {
    return this.relayedAt ? Date.now() - this.relayedAt : Number.POSITIVE_INFINITY;
  }

  /** @throws when the queue store does not answer. */
  async ping(): Promise<void> {
    await this.backend?.ping();
  }

  async depths(): Promise<ReadonlyMap<QueueName, number>> {
    return new Map(
      await Promise.all([...this.queues].map(async ([name, queue]) => [name, await queue.depth()] as const)),
    );
  }

  /** New work stops first, running work is waited for, connections go last. */
  async stop(): Promise<void> {
    await Promise.all(this.loops.map((loop) => loop.stop()));
    await Promise.all(this.workers.map((worker) => worker.close()));
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
    await this.backend?.close();
    this.loops = [];
    this.workers = [];
    this.queues.clear();
    this.backend = null;
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.backend) await this.stop();
  }
}
