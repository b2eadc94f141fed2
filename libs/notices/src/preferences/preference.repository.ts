import { Injectable } from '@nestjs/common';
import { Db } from '@peyvand/platform';
import type { MailTiming } from './notice-preference.entity.js';
import type { Chosen } from './timing.js';

/** What people chose, by kind. */
@Injectable()
export class PreferenceRepository {
  constructor(private readonly db: Db) {}

  async of(personId: string): Promise<Chosen> {
    const rows = await this.db.query<{ kind: string; mail: MailTiming }>(
      'select kind, mail from notice_preference where person_id = $1',
      [personId],
    );
    return new Map(rows.map(({ kind, mail }) => [kind, mail]));
  }

  async set(personId: string, kind: string, mail: MailTiming): Promise<void> {
    await this.db.query(
      `insert into notice_preference (person_id, kind, mail, set_at) select id, $2, $3, clock_timestamp() from person
        where id = $1
       on conflict (person_id, kind) do update set mail = excluded.mail, set_at = excluded.set_at`,
      [personId, kind, mail],
    );
  }

  async reset(personId: string): Promise<void> {
    await this.db.query('delete from notice_preference where person_id = $1', [personId]);
  }
}
