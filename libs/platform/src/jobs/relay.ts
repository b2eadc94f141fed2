import type { QueueName } from '@peyvand/contracts';
import type { Db } from '../db/db.js';
import type { Log } from '../log/log.js';
import type { JobQueue } from './queue-backend.js';

/** How long a dispatched row is left alone. Longer than a job may take; a lost queue heals when it runs out. */
const LEASE = '60 seconds';
const BATCH = 200;
/** A queue this long gets nothing more, so that a burst stays in the table, where it can be counted and sorted. */
const FULL = 1_000;

/** Moves due outbox rows into the queues. Any number run side by side. */
export class Relay {
  constructor(
    private readonly db: Db,
    private readonly queues: ReadonlyMap<QueueName, JobQueue>,
    private readonly log: Log,
    /** Consumers left to other processes; a row of one that nobody knows is taken, and dies where it is seen. */
    private readonly left: readonly string[] = [],
  ) {}

  /** One pass; answers how many rows were dispatched. */
  async pass(): Promise<number> {
    const open = await this.openQueues();
    if (!open.length) return 0;
    const rows = await this.claim(open);
    for (const name of open) {
      const ids = rows.filter((row) => row.queue === name).map((row) => row.id);
      if (ids.length) await this.dispatch(name, ids);
    }
    return rows.length;
  }

  private async openQueues(): Promise<QueueName[]> {
    const depths = await Promise.all(
      [...this.queues].map(async ([name, queue]) => ({ name, depth: await queue.depth() })),
    );
    return depths.filter(({ depth }) => depth < FULL).map(({ name }) => name);
  }

  private claim(queues: readonly QueueName[]): Promise<{ id: string; queue: QueueName }[]> {
    return this.db.query(
      `update outbox set not_before = clock_timestamp() + $3::interval
       where id in (select id from outbox where done_at is null and dead_at is null and not_before <= clock_timestamp()
         and queue = any($1) and consumer <> all($4)
                    order by not_before limit $2 for update skip locked)
       returning id, queue`,
      [queues, BATCH, LEASE, this.left],
    );
  }

  /** A claim is released when the queue does not take it; the lease must not delay what nobody has. */
  private async dispatch(name: QueueName, ids: readonly string[]): Promise<void> {
    try {
      await this.queues.get(name)?.add(ids);
    } catch (error) {
      this.log.warn('The queue took nothing; the events wait in the outbox', { queue: name, error });
      await this.db.query(
        "update outbox set not_before = clock_timestamp() + interval '1 second' where id = any($1) and done_at is null",
        [ids],
      );
    }
  }
}
