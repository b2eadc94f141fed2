import { Injectable } from '@nestjs/common';
import { NotFound, Refusal, type Viewer } from '@peyvand/kernel';
import { Audit } from '../audit/audit.js';
import { Db } from '../db/db.js';
import { isDead, isSealed } from './dead-job.projection.js';

/** What a person needs to decide; the outbox's own columns and nothing of what the work is about. */
export interface DeadJob {
  readonly id: string;
  readonly consumer: string;
  readonly event: string;
  readonly tries: number;
  readonly lastError: string | null;
  readonly since: Date;
}

type Row = Pick<DeadJob, 'consumer' | 'event' | 'tries'> & { readonly isDead: boolean; readonly isDropped: boolean };

/** What was given up is tried anew or dropped. The same again has no second effect. */
@Injectable()
export class DeadJobs {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
  ) {}

  /** Newest first. For the command; others read by the field map. */
  list(limit: number): Promise<DeadJob[]> {
    return this.db.query<DeadJob>(
      `select id, consumer, event, tries, last_error as "lastError", dead_at as since from outbox o
        where ${isDead('o')} order by dead_at desc, id desc limit $1`,
      [limit],
    );
  }

  /** With all its tries before it. @throws NotFound, Refusal JOB_DROPPED */
  replay(viewer: Viewer, id: string): Promise<void> {
    return this.db.inTransaction(async () => {
      const row = await this.lock(viewer, id);
      if (row.isDropped) throw new Refusal('JOB_DROPPED', 'jobId');
      if (!row.isDead) return;
      await this.db.query(
        'update outbox set dead_at = null, begun_at = null, tries = 0, not_before = clock_timestamp() where id = $1',
        [id],
      );
      await this.write(viewer, id, 'job.replayed', row);
    });
  }

  /** @throws NotFound, Refusal JOB_NOT_DEAD */
  drop(viewer: Viewer, id: string): Promise<void> {
    return this.db.inTransaction(async () => {
      const row = await this.lock(viewer, id);
      if (row.isDropped) return;
      if (!row.isDead) throw new Refusal('JOB_NOT_DEAD', 'jobId');
      await this.db.query(
        'update outbox set dropped_at = clock_timestamp(), done_at = clock_timestamp() where id = $1',
        [id],
      );
      await this.write(viewer, id, 'job.dropped', row);
    });
  }

  private async lock(viewer: Viewer, id: string): Promise<Row> {
    const row = await this.db.one<Row>(
      `select consumer, event, tries, ${isDead('o')} as "isDead", dropped_at is not null as "isDropped" from outbox o
        where id = $1 and ($2 or not ${isSealed('o')}) for update`,
      [id, viewer.isSystem],
    );
    if (!row) throw new NotFound();
    return row;
  }

  private write(viewer: Viewer, id: string, what: string, { consumer, event, tries }: Row): Promise<void> {
    return this.audit.write(`job:${id}`, viewer, what, { id, consumer, event, tries });
  }
}
