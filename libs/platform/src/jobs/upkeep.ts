import { Injectable } from '@nestjs/common';
import { Db } from '../db/db.js';
import { Clocked, type ClockTask } from './clocked.js';
import { EachDue } from './each-due.js';
import { knownSweeps } from './sweeps.js';

/** Rows at a time, so that clearing up never holds locks for long. */
const BATCH = 1_000;

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
      batch: knownSweeps().length,
      find: () => knownSweeps(),
      work: async ({ sql }) => (await this.db.query(sql, [BATCH])).length === BATCH,
    });
  }
}
