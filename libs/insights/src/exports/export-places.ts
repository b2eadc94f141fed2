import { Injectable } from '@nestjs/common';
import { TooManyRequests } from '@peyvand/kernel';
import { Db } from '@peyvand/platform';

/** After this long without a page its process has died, or nobody reads any more. */
export const SILENT_S = 90;

/** One export of a session at a time, whichever process serves it. A session has a row while one runs, and one only. */
@Injectable()
export class ExportPlaces {
  constructor(private readonly db: Db) {}

  /** @throws TooManyRequests while another runs. */
  async take(sessionId: string, exportId: string): Promise<void> {
    const taken = await this.db.query(
      `insert into list_export (session_id, id, beat_at) values ($1, $2, clock_timestamp())
       on conflict (session_id) do update set id = excluded.id, beat_at = excluded.beat_at
         where list_export.beat_at < clock_timestamp() - make_interval(secs => $3) returning id`,
      [sessionId, exportId, SILENT_S],
    );
    if (!taken.length) throw new TooManyRequests(SILENT_S);
  }

  /** Whether the place is still this export's: after a long silence another may have it. */
  async keep(exportId: string): Promise<boolean> {
    const kept = await this.db.query('update list_export set beat_at = clock_timestamp() where id = $1 returning id', [
      exportId,
    ]);
    return kept.length > 0;
  }

  async giveBack(exportId: string): Promise<void> {
    await this.db.query('delete from list_export where id = $1', [exportId]);
  }
}
