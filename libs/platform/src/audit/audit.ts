import { Injectable } from '@nestjs/common';
import { canonicalText, type Viewer } from '@peyvand/kernel';
import { Db } from '../db/db.js';

/** Append-only history. One stream per object (per party for proposals), numbered without gaps. */
@Injectable()
export class Audit {
  constructor(private readonly db: Db) {}

  /** Writes one entry in the current transaction. */
  write(stream: string, viewer: Viewer, what: string, facts: Record<string, unknown> = {}): Promise<void> {
    return this.writeAll(viewer, what, [{ stream, facts }]);
  }

  /** An entry for each of many objects, in one statement. The exact text is kept, because jsonb would reorder it. */
  async writeAll(
    viewer: Viewer,
    what: string,
    entries: readonly { readonly stream: string; readonly facts: Record<string, unknown> }[],
  ): Promise<void> {
    if (!this.db.isInTransaction) throw new Error(`An audit entry for ${what} was written outside a transaction`);
    const by = viewer.personId ?? viewer.kind;
    await this.db.query(
      `with given as (
         select stream, text, row_number() over (partition by stream order by place) as number,
           count(*) over (partition by stream) as count
         from unnest($1::text[], $2::text[]) with ordinality as g(stream, text, place)),
       head as (
         insert into audit_stream as known (stream, seq) select distinct stream, count from given order by stream
         on conflict (stream) do update set seq = known.seq + excluded.seq
         returning stream, seq)
       insert into audit_entry (stream, seq, text, written_at)
       select stream, head.seq - given.count + given.number, given.text, clock_timestamp()
       from given join head using (stream)`,
      [entries.map(({ stream }) => stream), entries.map(({ facts }) => canonicalText({ what, by, ...facts }))],
    );
  }
}
