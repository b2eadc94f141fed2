import { Injectable } from '@nestjs/common';
import { newId } from '@peyvand/kernel';
import { Db } from '@peyvand/platform';
import { NoticeEntity } from './notice.entity.js';
import type { MailOutcome } from './notice-mail.entity.js';
import { whyOf, type NoticeDraft, type NoticeRule } from './notice-rules.js';

export interface StoredNotice {
  readonly id: string;
  readonly recipientId: string;
}

/** A mail is held back for what came before at most this long. */
const HELD_SECONDS = 120;

/** Every write on notices. */
@Injectable()
export class NoticeRepository {
  constructor(private readonly db: Db) {}

  find(id: string): Promise<NoticeEntity | null> {
    return this.db.manager.findOneBy(NoticeEntity, { id });
  }

  /** Stores a notice per recipient; answers those that were not stored before. */
  async add(
    eventId: string,
    rule: NoticeRule,
    { recipientIds, objectId, waiting, params = {} }: NoticeDraft,
  ): Promise<StoredNotice[]> {
    const recipients = [...new Set(recipientIds)];
    return this.db.query<StoredNotice>(
      `insert into notice (id, recipient_id, event_id, kind, params, object_type, object_id, why, waiting_type,
        waiting_id, happened_at, created_at)
       select made.id, made.recipient_id, $3, $4, $5, $6, $7, $8, $9::text, $10::uuid,
         coalesce((select min(o.created_at) from outbox o where o.event_id = $3), clock_timestamp()), clock_timestamp()
       from unnest($1::uuid[], $2::uuid[]) as made (id, recipient_id)
       on conflict on constraint notice_once do nothing returning id, recipient_id as "recipientId"`,
      [
        recipients.map(() => newId()),
        recipients,
        eventId,
        rule.kind,
        JSON.stringify(params),
        rule.object,
        objectId,
        whyOf(rule),
        waiting?.type ?? null,
        waiting?.id ?? null,
      ],
    );
  }

  /** What its reader is told by the same event, this one included, in the order of storing. */
  ofSameEvent({ recipientId, eventId }: NoticeEntity): Promise<Pick<NoticeEntity, 'id' | 'kind'>[]> {
    return this.db.query(`select id, kind from notice where recipient_id = $1 and event_id = $2 order by id`, [
      recipientId,
      eventId,
    ]);
  }

  /**
   * What happened before and may yet be mailed to its reader: a notice whose mail is due, or an event of which nobody
   * was told yet and that concerns an organization they are or were in, or whose parties are not known. A mail wakes
   * the next one (`wakeNext`), an event does not, so it is answered first. What is stuck for long holds nothing up.
   */
  async stillBefore({ id, recipientId }: NoticeEntity): Promise<'event' | 'mail' | null> {
    const found = await this.db.one<{ kind: 'event' | 'mail' }>(
      `select case o.consumer when 'notices.store' then 'event' else 'mail' end as kind
          from outbox o join notice t on t.id = $1 where o.done_at is null and o.dead_at is null
          and o.created_at > clock_timestamp() - $3 * interval '1 second'
          and (o.consumer = 'notices.send-mail' and exists (select 1 from notice n
              where n.id::text = o.payload->>'noticeId' and n.recipient_id = $2 and n.happened_at < t.happened_at)
            or o.consumer = 'notices.store' and o.created_at < t.happened_at and (o.parties is null
              or exists (select 1 from membership m cross join jsonb_each(o.parties) p
                where m.person_id = $2 and p.value ? m.organization_id::text)))
         order by kind limit 1`,
      [id, recipientId, HELD_SECONDS],
    );
    return found?.kind ?? null;
  }

  /** The next mail of the same reader, which may have been held back for this one, is due now. */
  async wakeNext({ id, recipientId }: NoticeEntity): Promise<void> {
    await this.db.query(
      `update outbox set not_before = clock_timestamp() where not_before > clock_timestamp() and begun_at is null
        and id = (select o.id from outbox o join notice n on n.id::text = o.payload->>'noticeId'
          where o.consumer = 'notices.send-mail' and o.done_at is null and o.dead_at is null
            and n.recipient_id = $2 and n.id <> $1
          order by n.happened_at, n.id limit 1)`,
      [id, recipientId],
    );
  }

  async countUnread(personId: string | null): Promise<number> {
    const row = await this.db.one<{ count: number }>(
      'select count(*)::int as count from notice where recipient_id = $1 and read_at is null',
      [personId],
    );
    return row?.count ?? 0;
  }

  /** Others' notices are left alone without a word. Null: all. */
  async markRead(personId: string | null, ids: readonly string[] | null): Promise<void> {
    await this.db.query(
      `update notice set read_at = clock_timestamp()
        where recipient_id = $1 and read_at is null and ($2::uuid[] is null or id = any($2))`,
      [personId, ids],
    );
  }

  async isMailed(id: string): Promise<boolean> {
    return (await this.db.one('select 1 from notice_mail where notice_id = $1', [id])) !== null;
  }

  async setMailed(id: string, outcome: MailOutcome): Promise<void> {
    await this.db.query(
      `insert into notice_mail (notice_id, outcome, at) select id, $2, clock_timestamp() from notice where id = $1
        on conflict do nothing`,
      [id, outcome],
    );
  }
}
