import { Injectable } from '@nestjs/common';
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { Db } from '../db/db.js';

type Outcome = 'done' | 'failed';

/** Before an opening nobody may learn from a figure that a proposal was made, so its jobs share one label. */
const jobLabel = (job: string): string => (job.startsWith('proposals.') ? 'proposals' : job);

/** Figures for Prometheus. One registry per process. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'peyvand_http_request_seconds',
    help: 'Duration of HTTP requests',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [this.registry],
  });
  private readonly operations = new Counter({
    name: 'peyvand_graphql_operations_total',
    help: 'GraphQL operations by root field',
    labelNames: ['kind', 'field', 'outcome'],
    registers: [this.registry],
  });
  private readonly jobs = new Histogram({
    name: 'peyvand_job_seconds',
    help: 'Duration of jobs',
    labelNames: ['job', 'outcome'],
    buckets: [0.01, 0.05, 0.1, 0.5, 1, 5, 30],
    registers: [this.registry],
  });
  private readonly due = new Counter({
    name: 'peyvand_clock_items_total',
    help: 'What clocks found due, by what became of it',
    labelNames: ['clock', 'outcome'],
    registers: [this.registry],
  });
  private readonly queueDepth = new Gauge({
    name: 'peyvand_queue_depth',
    help: 'Jobs waiting or running',
    labelNames: ['queue'],
    registers: [this.registry],
  });
  private readonly undone = new Gauge({
    name: 'peyvand_outbox_undone',
    help: 'Outbox rows not done yet',
    registers: [this.registry],
  });
  private readonly dead = new Gauge({
    name: 'peyvand_outbox_dead',
    help: 'Outbox rows given up, waiting for a person',
    registers: [this.registry],
  });
  private readonly lag = new Gauge({
    name: 'peyvand_outbox_lag_seconds',
    help: 'Age of the oldest undone outbox row',
    registers: [this.registry],
  });

  constructor(private readonly db: Db) {
    collectDefaultMetrics({ register: this.registry });
  }

  requestServed(method: string, route: string, status: number, seconds: number): void {
    this.requests.observe({ method, route, status: String(status) }, seconds);
  }

  operationServed(kind: string, field: string, outcome: Outcome): void {
    const isSealed = /proposal/i.test(field);
    this.operations.inc(isSealed ? { kind: 'any', field: 'proposals', outcome: 'any' } : { kind, field, outcome });
  }

  /** Starts the watch of a job; call the answer with its outcome. */
  jobStarted(job: string): (outcome: Outcome) => void {
    const stop = this.jobs.startTimer({ job: jobLabel(job) });
    return (outcome) => void stop({ outcome: job.startsWith('proposals.') ? 'done' : outcome });
  }

  /** What became of one thing that a clock found due. */
  dueItem(clock: string, outcome: 'done' | 'refused' | 'failed'): void {
    this.due.inc({ clock, outcome });
  }

  /** The text a scraper reads; gauges are taken now. */
  async text(depths: ReadonlyMap<string, number> = new Map()): Promise<string> {
    for (const [queue, depth] of depths) this.queueDepth.set({ queue }, depth);
    const row = await this.db.one<{ undone: string; dead: string; lag: string | null }>(
      `select count(*) filter (where dead_at is null) as undone, count(*) filter (where dead_at is not null) as dead,
         extract(epoch from clock_timestamp() - min(created_at) filter (where dead_at is null)) as lag
       from outbox where done_at is null and consumer not like 'proposals.%'`,
    );
    this.undone.set(Number(row?.undone ?? 0));
    this.dead.set(Number(row?.dead ?? 0));
    this.lag.set(Number(row?.lag ?? 0));
    return this.registry.metrics();
  }
}
