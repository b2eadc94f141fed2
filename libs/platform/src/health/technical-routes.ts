import type { FastifyInstance } from 'fastify';
import type { AppConfig } from '../config/app.config.js';
import type { Db } from '../db/db.js';
import type { Metrics } from '../metrics/metrics.js';

/** What an application watches besides the database. A text is the reason why it is not ready. */
export type ReadyCheck = () => Promise<string | null>;

export interface TechnicalParts {
  readonly config: AppConfig;
  readonly db: Db;
  readonly metrics: Metrics;
  readonly checks?: readonly ReadyCheck[];
  readonly depths?: () => Promise<ReadonlyMap<string, number>>;
}

const CHECK_TIMEOUT_MS = 3_000;

/** `/health/live`, `/health/ready` with reasons, `/metrics`: the same in both applications. */
export function addTechnicalRoutes(
  fastify: FastifyInstance,
  { db, metrics, checks = [], depths }: TechnicalParts,
): void {
  fastify.get('/health/live', async () => ({ status: 'live' }));
  fastify.get('/health/ready', async (_request, reply) => {
    const answers = await Promise.all([databaseCheck(db), ...checks].map((check) => inTime(check)));
    const reasons = answers.filter((reason) => reason !== null);
    return reply.code(reasons.length ? 503 : 200).send({ status: reasons.length ? 'not ready' : 'ready', reasons });
  });
  fastify.get('/metrics', async (_request, reply) =>
    reply.type(metrics.registry.contentType).send(await metrics.text(await depths?.())),
  );
}

const databaseCheck =
  (db: Db): ReadyCheck =>
  async () => {
    await db.query('select 1 from outbox limit 1');
    return null;
  };

async function inTime(check: ReadyCheck): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve('a check did not answer in time'), CHECK_TIMEOUT_MS);
  });
  try {
    return await Promise.race([check(), late]);
  } catch (error) {
    return (error as { code?: string }).code === '42P01'
      ? 'the database has not been migrated'
      : 'the database or the queue does not answer';
  } finally {
    clearTimeout(timer);
  }
}
