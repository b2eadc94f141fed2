import { Injectable } from '@nestjs/common';
import { newId } from '@peyvand/kernel';
import { Db } from '@peyvand/platform';
import type { Told } from '../notice-letter.js';
import type { Morning } from './mornings.js';
import { NoticeDigestEntity } from './notice-digest.entity.js';

/** What waits for the daily mail, and the daily mails. */
@Injectable()
export class DigestRepository {
  constructor(private readonly db: Db) {}

  find(id: string): Promise<NoticeDigestEntity | null> {
    return this.db.manager.findOneBy(NoticeDigestEntity, { id });
  }

  /** The zones of people for whom something waits. */
  async zones(): Promise<string[]> {
    const rows = await this.db.query<{ zone: string }>(
      `select distinct p.time_zone as zone from notice_mail m join notice n on n.id = m.notice_id
        join person p on p.id = n.recipient_id
       where m.outcome = 'awaitsDigest'`,
    );
    return rows.map(({ zone }) => zone);
  }

  /** Begins the digests of at most `limit` people; of two workers at once only one begins that of a person and day. */
  async begin(mornings: readonly Morning[], limit: number): Promise<string[]> {
    const due = await this.db.query<{ personId: string; day: string }>(
      `select distinct n.recipient_id as "personId", z.day::text as day from notice_mail m
        join notice n on n.id = m.notice_id join person p on p.id = n.recipient_id
         join unnest($1::text[], $2::date[], $3::timestamptz[]) as z (zone, day, before) on z.zone = p.time_zone
       where m.outcome = 'awaitsDigest' and m.at < z.before
         and not exists (select 1 from notice_digest d where d.person_id = n.recipient_id and d.day >= z.day)
       order by 1 limit $4`,
      [mornings.map(({ zone }) => zone), mornings.map(({ day }) => day), mornings.map(({ before }) => before), limit],
    );
    const begun = await this.db.query<{ id: string }>(
      `insert into notice_digest (id, person_id, day, made_at) select x.id, x.person_id, x.day, clock_timestamp()
       from unnest($1::uuid[], $2::uuid[], $3::date[]) as x (id, person_id, day)
       on conflict on constraint notice_digest_once do nothing returning id`,
      [due.map(() => newId()), due.map((row) => row.personId), due.map(({ day }) => day)],
    );
    const ids = begun.map(({ id }) => id);
    await this.db.query(
      `update notice_mail m set outcome = 'inDigest', digest_id = d.id
       from notice n, notice_digest d, person p, unnest($2::text[], $3::timestamptz[]) as z (zone, before)
       where n.id = m.notice_id and d.person_id = n.recipient_id and d.id = any($1::uuid[]) and p.id = n.recipient_id
         and z.zone = p.time_zone
         and m.outcome = 'awaitsDigest' and m.at < z.before`,
      [ids, mornings.map(({ zone }) => zone), mornings.map(({ before }) => before)],
    );
    return ids;
  }

  /** The newest first. */
  notices(digestId: string): Promise<Told[]> {
    return this.db.query<Told>(
      `select n.id, n.recipient_id as "recipientId", n.kind, n.params, n.object_type as "objectType",
        n.object_id as "objectId"
       from notice_mail m join notice n on n.id = m.notice_id where m.digest_id = $1
         order by n.created_at desc, n.id desc`,
      [digestId],
    );
  }

  async setOutcome(id: string, outcome: 'sent' | 'noAddress' | 'addressRefused'): Promise<void> {
    await this.db.query('update notice_digest set outcome = $2 where id = $1', [id, outcome]);
  }
}
