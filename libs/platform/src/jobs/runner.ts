import { allJobs, type EventName, type Job } from '@peyvand/contracts';
import type { Db } from '../db/db.js';
import type { Log } from '../log/log.js';
import type { Metrics } from '../metrics/metrics.js';
import { OutboxEntity } from '../outbox/outbox.entity.js';
import { faultLine } from './fault-line.js';
import { NotYet, type JobHandler } from './handler.js';

type Handlers = ReadonlyMap<string, JobHandler<Job, unknown>>;

const LONGEST_DELAY_MS = 3_600_000;

/** The try before ended its process, by exit or for want of memory: nobody was left to say so. */
class ProcessEnded extends Error {
  override readonly name = 'ProcessEnded';
}

/** Runs one outbox row: inbox row, effect and `done_at` in one transaction, however often it is delivered. */
export class Runner {
  private readonly jobs: ReadonlyMap<string, Job>;

  constructor(
    private readonly db: Db,
    private readonly handlers: Handlers,
    private readonly log: Log,
    private readonly metrics: Metrics,
    jobs: readonly Job[] = allJobs,
  ) {
    this.jobs = new Map(jobs.map((job) => [job.name, job]));
  }

  async run(id: string): Promise<void> {
    const row = await this.db.manager.findOneBy(OutboxEntity, { id });
    if (!row || row.doneAt || row.deadAt) return;
    await this.log.within({ requestId: row.requestId ?? row.eventId }, async () => {
      // Put off like any failure, with jitter: what ran beside it when the process ended comes at another time.
      if (row.begunAt) await this.failed(row, new ProcessEnded('The process ended during the try before'));
      else if (await this.begin(row)) await this.attempt(row);
    });
  }

  /** Counts the try before anything of it happens; false when another delivery has begun it. */
  private async begin(row: OutboxEntity): Promise<boolean> {
    const begun = await this.db.one<{ tries: number }>(
      `update outbox set tries = tries + 1, begun_at = clock_timestamp()
       where id = $1 and done_at is null and dead_at is null and begun_at is null returning tries`,
      [row.id],
    );
    if (begun) row.tries = begun.tries;
    return begun !== null;
  }

  private async attempt(row: OutboxEntity): Promise<void> {
    const done = this.metrics.jobStarted(row.consumer);
    try {
      await this.perform(row);
      done('done');
    } catch (error) {
      if (error instanceof NotYet) {
        done('done');
        return this.putOff(row, error.isWoken);
      }
      done('failed');
      await this.failed(row, error);
    }
  }

  private async perform(row: OutboxEntity): Promise<void> {
    const handler = this.handlers.get(row.consumer);
    if (!handler) throw new Error(`Nobody handles ${row.consumer}`);
    const context = {
      eventId: row.eventId,
      event: row.event as EventName,
      requestId: row.requestId,
      parties: row.parties,
    };
    const payload = row.payload as never;
    const prepared = await handler.prepare?.(payload, context);
    await this.db.inTransaction(async () => {
      if (await this.isFirst(row)) await handler.handle(payload, prepared, context);
      // A slow try may have been given up meanwhile: what is done is done.
      await this.db.query(
        `update outbox set done_at = clock_timestamp(), begun_at = null, dead_at = null, last_error = null
          where id = $1`,
        [row.id],
      );
    });
  }

  /** A second delivery waits here for the first one's transaction, and then finds its row. */
  private async isFirst(row: OutboxEntity): Promise<boolean> {
    const rows = await this.db.query(
      'insert into inbox (consumer, event_id) values ($1, $2) on conflict do nothing returning event_id',
      [row.consumer, row.eventId],
    );
    return rows.length > 0;
  }

  /**
   * The longer it waits already, the less often it asks, and at least every five seconds; what is woken asks twice a
   * minute, though not at first, when it may have been woken while it was asking.
   */
  private async putOff(row: OutboxEntity, isWoken: boolean): Promise<void> {
    await this.db.query(
      `update outbox set begun_at = null, tries = tries - 1, not_before = clock_timestamp() + case
           when $2 and created_at < clock_timestamp() - interval '5 seconds' then interval '30 seconds'
           else least(interval '5 seconds', greatest(interval '250 milliseconds', (clock_timestamp() - created_at) / 4))
         end
        where id = $1 and done_at is null and begun_at is not null`,
      [row.id, isWoken],
    );
  }

  /** Backoff with jitter; after the last try the row is dead and waits for a person. */
  private async failed(row: OutboxEntity, error: unknown): Promise<void> {
    const { tries, firstDelayMs } = this.jobs.get(row.consumer)?.retry ?? { tries: 1, firstDelayMs: 0 };
    const isLast = row.tries >= tries;
    const delayMs = Math.min(firstDelayMs * 2 ** (row.tries - 1), LONGEST_DELAY_MS) * (0.75 + Math.random() / 2);
    await this.db.query(
      `update outbox set begun_at = null, last_error = $2,
        not_before = clock_timestamp() + $3 * interval '1 millisecond',
         dead_at = case when $4 then clock_timestamp() end where id = $1 and done_at is null and begun_at is not null`,
      [row.id, faultLine(error), delayMs, isLast],
    );
    if (isLast) this.log.error('A job is dead', { job: row.consumer, event: row.event, error });
    else
      this.log.info('A job failed and is tried again', {
        job: row.consumer,
        event: row.event,
        tries: row.tries,
        error,
      });
  }
}
