import { Injectable } from '@nestjs/common';
import { canonicalText, type Viewer } from '@peyvand/kernel';
import { Db } from '../db/db.js';

/** Append-only history. One stream per object (per party for proposals), numbered without gaps. */
@Injectable()
export class Audit {
  constructor(private readonly db: Db) {}

  /** Writes one entry in the current transaction. The exact text is kept, because jsonb would reorder it. */
  async write(stream: string, viewer: Viewer, what: string, facts: Record<string, unknown> = {}): Promise<void> {
    if (!this.db.isInTransaction) throw new Error(`An audit entry for ${stream} was written outside a transaction`);
    await this.db.query(
      `with head as (
         insert into audit_stream (stream, seq) values ($1, 1)
         on conflict (stream) do update set seq = audit_stream.seq + 1
         returning seq)
       insert into audit_entry (stream, seq, text, written_at) select $1, head.seq, $2, clock_timestamp() from head`,
      [stream, canonicalText({ what, by: viewer.personId ?? viewer.kind, ...facts })],
    );
  }
}
