import { Queue, Worker, createPostgresBackend, runMigrations, withBackend, type WorkerOptions } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import { QUEUES, type QueueName } from '@peyvand/contracts';
import type { AppConfig } from '../config/app.config.js';
import type { Log } from '../log/log.js';

/** What the relay needs of a queue: ids go in, nothing else. */
export interface JobQueue {
  add(ids: readonly string[]): Promise<void>;
  /** Jobs that wait or run. */
  depth(): Promise<number>;
  /** Ids of the jobs that wait or run. */
  held(): Promise<string[]>;
  close(): Promise<void>;
}

export interface JobWorker {
  /** Waits for running jobs. */
  close(): Promise<void>;
}

/** BullMQ on Redis or on Postgres: the one place that knows which. */
export interface QueueBackend {
  readonly kind: 'redis' | 'postgres';
  queue(name: QueueName): JobQueue;
  worker(name: QueueName, concurrency: number, run: (id: string) => Promise<void>): JobWorker;
  /** @throws when the store does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Ids with a prefix: BullMQ refuses bare integers and colons. */
const PREFIX = 'outbox-';
const JOB = 'outbox';
/** More than the relay ever puts into one queue. */
const HELD_MAX = 2_000;

/**
 * Nothing is kept after a job ends, because a kept id silently swallows a second dispatch.
 * A job that outlives two crashed workers is not failed for it: the outbox counts tries.
 */
const jobOptions = { attempts: 1, removeOnComplete: true, removeOnFail: true } as const;
const workerOptions = { lockDuration: 30_000, stalledInterval: 5_000, maxStalledCount: 3 } as const;

interface Classes {
  readonly makeQueue: (name: string) => Queue;
  readonly makeWorker: (
    name: string,
    run: (id: string) => Promise<void>,
    options: Pick<WorkerOptions, 'concurrency'>,
  ) => Worker;
}

export function createQueueBackend(config: AppConfig, log: Log): QueueBackend {
  return config.redis ? onRedis(config.redis, log) : onPostgres(config, log);
}

function onRedis({ url, prefix }: { url: string; prefix: string }, log: Log): QueueBackend {
  const connection = new Redis(url, { maxRetriesPerRequest: null });
  connection.on('error', (error) => log.warn('Redis does not answer', { error }));
  const classes: Classes = {
    makeQueue: (name) => new Queue(name, { connection, prefix }),
    makeWorker: (name, run, options) =>
      new Worker(name, (job) => run(idOf(job.id)), { connection, prefix, ...workerOptions, ...options }),
  };
  return {
    kind: 'redis',
    ...users(classes, log),
    ping: async () => void (await connection.ping()),
    close: async () => connection.disconnect(),
  };
}

function onPostgres(config: AppConfig, log: Log): QueueBackend {
  const { Queue: PostgresQueue, Worker: PostgresWorker } = withBackend(createPostgresBackend);
  const server = { connectionString: config.database.url, connectionTimeoutMillis: config.database.waitMs };
  const connection = { ...server, max: 5, schema: QUEUE_SCHEMA, skipMigrations: true };
  const pool = new pg.Pool({ ...server, max: 1 });
  pool.on('error', (error) => log.warn('A queue connection was lost', { error }));
  const classes: Classes = {
    makeQueue: (name) => new PostgresQueue(name, { connection }) as unknown as Queue,
    makeWorker: (name, run, options) =>
      new PostgresWorker(name, (job) => run(idOf(job.id)), {
        connection,
        ...workerOptions,
        ...options,
      }) as unknown as Worker,
  };
  return {
    kind: 'postgres',
    ...users(classes, log),
    ping: async () => void (await pool.query('select 1')),
    close: () => pool.end(),
  };
}

function users({ makeQueue, makeWorker }: Classes, log: Log): Pick<QueueBackend, 'queue' | 'worker'> {
  return {
    queue(name) {
      const queue = makeQueue(name);
      queue.on('error', (error) => log.warn('A queue reported an error', { queue: name, error }));
      return {
        add: async (ids) =>
          void (await queue.addBulk(
            ids.map((id) => ({ name: JOB, data: {}, opts: { ...jobOptions, jobId: `${PREFIX}${id}` } })),
          )),
        depth: async () => queue.getJobCountByTypes('waiting', 'active', 'prioritized'),
        held: async () => (await queue.getRanges(['waiting', 'active', 'prioritized'], 0, HELD_MAX)).map(idOf),
        close: () => queue.close(),
      };
    },
    worker(name, concurrency, run) {
      const worker = makeWorker(name, run, { concurrency });
      worker.on('error', (error) => log.warn('A worker reported an error', { queue: name, error }));
      worker.on('stalled', (id) =>
        log.warn('A job was taken over from a worker that fell silent', { queue: name, id }),
      );
      return { close: () => worker.close() };
    },
  };
}

function idOf(jobId: string | undefined): string {
  return (jobId ?? '').slice(PREFIX.length);
}

export const QUEUE_SCHEMA = 'bullmq';

/** Sequences that an application made while it could. */
const TAKE_SEQUENCES = `
  do $$ declare made record; begin
    for made in select c.oid::regclass as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = '${QUEUE_SCHEMA}' and c.relkind = 'S' and c.relowner <> current_user::regrole
    loop execute format('alter sequence %s owner to %I', made.name, current_user); end loop;
  end $$`;

/** Makes BullMQ's own tables, as the owner of the database; part of migrating. */
export async function migrateQueues(url: string, role: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await runMigrations(client, QUEUE_SCHEMA);
    const schema = client.escapeIdentifier(QUEUE_SCHEMA);
    const name = client.escapeIdentifier(role);
    // BullMQ makes a sequence per queue when its first job comes, as whoever adds it: made here, it is the owner's.
    await client.query(TAKE_SEQUENCES);
    for (const queue of QUEUES) await client.query(`select ${schema}.next_job_id($1)`, [queue]);
    await client.query(`
      revoke create on schema ${schema} from ${name};
      grant usage on schema ${schema} to ${name};
      grant all on all tables in schema ${schema} to ${name};
      grant all on all sequences in schema ${schema} to ${name};
      grant execute on all routines in schema ${schema} to ${name}`);
  } finally {
    await client.end();
  }
}
