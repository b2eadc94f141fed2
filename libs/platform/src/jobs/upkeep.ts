import { Injectable } from '@nestjs/common';
import { Db } from '../db/db.js';
import { Clocked, type ClockTask } from './clocked.js';
import { EachDue } from './each-due.js';

/** Rows at a time, so that clearing up never holds locks for long. */
const BATCH = 1_000;

const SWEEPS: readonly { readonly id: string; readonly sql: string }[] = [
  {
    id: 'outbox',
    sql: `delete from outbox where id in (select id from outbox where done_at < clock_timestamp() - interval '30 days'
      limit $1) returning 1`,
  },
  {
    id: 'inbox',
    sql: `delete from inbox where ctid in (select ctid from inbox where
      taken_at < clock_timestamp() - interval '60 days' limit $1) returning 1`,
  },
  {
    id: 'idempotency',
    sql: `delete from idempotency where ctid in (select ctid from idempotency
      where created_at < clock_timestamp() - interval '48 hours' limit $1) returning 1`,
  },
  {
    id: 'draftBases',
    sql: `delete from draft_base where ctid in (select ctid from draft_base
      where kept_at < clock_timestamp() - interval '14 days' limit $1) returning 1`,
  },
  {
    id: 'throttle',
    sql: `delete from throttle where key in (select key from throttle where window_ends_at < clock_timestamp() limit $1)
      returning 1`,
  },
];

/** Takes away what has served its purpose. Dead rows stay until somebody decides. */
@Injectable()
@Clocked('1m')
export class Upkeep implements ClockTask {
  constructor(
    private readonly db: Db,
    private readonly each: EachDue,
  ) {}

  /** Answers how many sweeps have more to do. */
  run(): Promise<number> {
    return this.each.run({
      name: 'platform.sweep',
      batch: SWEEPS.length,
      find: () => SWEEPS,
      work: async ({ sql }) => (await this.db.query(sql, [BATCH])).length === BATCH,
    });
  }
}
