import { Injectable } from '@nestjs/common';
import { Db } from '../db/db.js';
import { Clocked, type ClockTask } from './clocked.js';

/** Rows at a time, so that clearing up never holds locks for long. */
const BATCH = 1_000;

/** Takes away what has served its purpose. Dead rows stay until somebody decides. */
@Injectable()
@Clocked('1m')
export class Upkeep implements ClockTask {
  constructor(private readonly db: Db) {}

  async run(): Promise<number> {
    const counts = await Promise.all([
      this.sweep(
        `delete from outbox where id in (select id from outbox where done_at < clock_timestamp() - interval '30 days'
          limit $1) returning 1`,
      ),
      this.sweep(
        `delete from inbox where ctid in (select ctid from inbox where taken_at < clock_timestamp() - interval '60 days'
          limit $1) returning 1`,
      ),
      this.sweep(
        `delete from idempotency where ctid in (select ctid from idempotency
          where created_at < clock_timestamp() - interval '48 hours' limit $1) returning 1`,
      ),
      this.sweep(
        `delete from throttle where key in (select key from throttle where window_ends_at < clock_timestamp() limit $1)
          returning 1`,
      ),
    ]);
    return counts.some((count) => count === BATCH) ? BATCH : 0;
  }

  private async sweep(sql: string): Promise<number> {
    return (await this.db.query(sql, [BATCH])).length;
  }
}
