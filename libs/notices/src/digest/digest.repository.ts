import { Injectable } from '@nestjs/common';
import { newId } from '@peyvand/kernel';
import { Db } from '@peyvand/platform';
import type { Told } from '../notice-letter.js';
import type { Morning } from './mornings.js';
import { NoticeDigestEntity } from './notice-digest.entity.js';

/** A person for whom something waits, and the morning that has come. */
export interface DueDigest {
  readonly id: string;
  readonly day: string;
  readonly before: Date;
}

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

  /** At most `limit` people whose morning has come, with the newest of it that goes in. */
  due(mornings: readonly Morning[], limit: number): Promise<DueDigest[]> {
    return this.db.query<DueDigest>(
      `select distinct n.recipient_id as id, z.day::text as day, z.before from notice_mail m
        join notice n on n.id = m.notice_id join person p on p.id = n.recipient_id
         join unnest($1::text[], $2::date[], $3::timestamptz[]) as z (zone, day, before) on z.zone = p.time_zone
       where m.outcome = 'awaitsDigest' and m.at < z.before
         and not exists (select 1 from notice_digest d where d.person_id = n.recipient_id and d.day >= z.day)
       order by 1 limit $4`,
      [mornings.map(({ zone }) => zone), mornings.map(({ day }) => day), mornings.map(({ before }) => before), limit],
    );
  }

  /** Begins the digest of a person and day; null when another worker has begun it. */
  async begin({ id: personId, day, before }: DueDigest): Promise<string | null> {
    const begun = await this.db.one<{ id: string }>(
      `insert into notice_digest (id, person_id, day, made_at) values ($1, $2, $3, clock_timestamp())
       on conflict on constraint notice_digest_once do nothing returning id`,
      [newId(), personId, day],
    );
    if (!begun) return null;
    await this.db.query(
      `update notice_mail m set outcome = 'inDigest', digest_id = $1 from notice n
       where n.id = m.notice_id and n.recipient_id = $2 and m.outcome = 'awaitsDigest' and m.at < $3`,
      [begun.id, personId, before],
    );
    return begun.id;
  }

  /** The newest first. */
  notices(digestId: string): Promise<Told[]> {
    return this.db.query<Told>(
      `select n.id, n.recipient_id as "recipientId", n.kind, n.params, n.object_type as "objectType",
        n.object_id as "objectId"
       from notice_mail m join notice n on n.id = m.notice_id where m.digest_id = $1
         order by n.happened_at desc, n.id desc`,
      [digestId],
    );
  }

  async setOutcome(id: string, outcome: 'sent' | 'noAddress' | 'addressRefused'): Promise<void> {
    await this.db.query('update notice_digest set outcome = $2 where id = $1', [id, outcome]);
  }
}
