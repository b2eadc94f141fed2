import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { QUEUES, type QueueName } from '@peyvand/contracts';
import { AppConfig } from '../config/app.config.js';
import { Db } from '../db/db.js';
import { Log } from '../log/log.js';
import { isDead, isSealed } from './dead-job.projection.js';
import { createQueueBackend, type JobQueue, type QueueBackend } from './queue-backend.js';

export interface QueueFigure {
  readonly queue: string;
  readonly answers: boolean;
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly dead: number;
  readonly oldestAt: Date | null;
}

/** How long the store of the queues may take. */
const PATIENCE_MS = 2_000;

/**
 * How much work there is, queue by queue. The outbox says what is to be done, the queues which of it they hold. What
 * nobody may learn of before an opening is not counted.
 */
@Injectable()
export class QueueFigures implements OnApplicationShutdown {
  private backend: QueueBackend | null = null;
  private readonly queues = new Map<QueueName, JobQueue>();

  constructor(
    private readonly config: AppConfig,
    private readonly db: Db,
    private readonly log: Log,
  ) {}

  async list(): Promise<QueueFigure[]> {
    const held = await this.held();
    const ids = [...held.values()].flatMap((some) => some ?? []);
    const rows = await this.db.query<Omit<QueueFigure, 'answers'>>(
      `select q.queue, coalesce(f.waiting, 0) as waiting, coalesce(f.active, 0) as active,
         coalesce(f.delayed, 0) as delayed, coalesce(f.dead, 0) as dead, f.oldest_at as "oldestAt"
       from unnest($1::text[]) with ordinality as q (queue, place)
       left join (select o.queue, count(*) filter (where open and begun)::int as active,
           count(*) filter (where open and not begun and ready)::int as waiting,
           count(*) filter (where open and not begun and not ready)::int as delayed,
           count(*) filter (where not open)::int as dead, min(o.created_at) filter (where open) as oldest_at
         from (select queue, created_at, not ${isDead('w')} as open, begun_at is not null as begun,
             (not_before <= clock_timestamp() or id = any($2::uuid[])) as ready
           from outbox w where done_at is null and not ${isSealed('w')}) o
         group by o.queue) f on f.queue = q.queue
       order by q.place`,
      [QUEUES, ids],
    );
    return rows.map((row) => ({ ...row, answers: held.get(row.queue as QueueName) != null }));
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
    await this.backend?.close();
  }

  /** Ids of the rows that each queue holds; null of one that does not answer in time. */
  private async held(): Promise<Map<QueueName, string[] | null>> {
    return new Map(await Promise.all(QUEUES.map(async (name) => [name, await this.ask(name)] as const)));
  }

  private async ask(name: QueueName): Promise<string[] | null> {
    let late: NodeJS.Timeout | undefined;
    try {
      return await Promise.race([
        this.queue(name).held(),
        new Promise<null>((resolve) => (late = setTimeout(() => resolve(null), PATIENCE_MS))),
      ]);
    } catch (error) {
      this.log.warn('A queue did not say what it holds', { queue: name, error });
      return null;
    } finally {
      clearTimeout(late);
    }
  }

  /** Opened when somebody asks for the first time: the API has no other use for the queues. */
  private queue(name: QueueName): JobQueue {
    this.backend ??= createQueueBackend(this.config, this.log);
    const queue = this.queues.get(name) ?? this.backend.queue(name);
    this.queues.set(name, queue);
    return queue;
  }
}
