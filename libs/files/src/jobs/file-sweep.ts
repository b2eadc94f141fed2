import { Injectable } from '@nestjs/common';
import { Db } from '@peyvand/platform';
import { FileStorage, keyOf } from '../storage/file-storage.js';
import { Staging } from '../upload/staging.js';

/** What is done with what nobody needs any more. */
@Injectable()
export class FileSweep {
  constructor(
    private readonly db: Db,
    private readonly storage: FileStorage,
    private readonly staging: Staging,
  ) {}

  alone(limit: number): Promise<string[]> {
    return this.ids(
      `select id from file where object_id is null and created_at < clock_timestamp() - interval '1 day'
        order by created_at, id limit $1`,
      limit,
    );
  }

  async dropAlone(id: string): Promise<boolean> {
    const gone = await this.db.query('delete from file where id = $1 and object_id is null returning id', [id]);
    return gone.length > 0;
  }

  outOfTime(limit: number): Promise<string[]> {
    return this.ids(
      'select id from upload_ticket where expires_at < clock_timestamp() order by expires_at, id limit $1',
      limit,
    );
  }

  async dropTicket(id: string): Promise<boolean> {
    await this.staging.drop(id);
    return (await this.db.query('delete from upload_ticket where id = $1 returning id', [id])).length > 0;
  }

  dropped(limit: number): Promise<string[]> {
    return this.ids('select hash as id from file_dropped order by dropped_at, hash limit $1', limit);
  }

  /** A copy of the object may name the same bytes. */
  async dropBytes(hash: string): Promise<boolean> {
    const [row] = await this.db.query('delete from file_dropped where hash = $1 returning hash', [hash]);
    if (!row) return false;
    if (await this.db.one('select 1 from file where hash = $1', [hash])) return true;
    for (const size of ['', '.small', '.middle']) await this.storage.remove(`${keyOf(hash)}${size}`);
    return true;
  }

  private async ids(sql: string, limit: number): Promise<string[]> {
    return (await this.db.query<{ id: string }>(sql, [limit])).map(({ id }) => id);
  }
}
