import { Injectable } from '@nestjs/common';
import { StoreNotices, type PayloadOf } from '@peyvand/contracts';
import { Db, Handles, Outbox, Signals, type JobContext, type JobHandler } from '@peyvand/platform';
import { noticeRulesOf } from '../notice-rules.js';
import { NoticeRepository } from '../notice.repository.js';
import { inboxTopic } from '../inbox-topic.js';

/** Turns news into notices: stored, announced for mailing, and pushed to whoever is listening. */
@Injectable()
@Handles(StoreNotices)
export class StoreNoticesHandler implements JobHandler<typeof StoreNotices> {
  constructor(
    private readonly db: Db,
    private readonly notices: NoticeRepository,
    private readonly outbox: Outbox,
    private readonly signals: Signals,
  ) {}

  async handle(
    payload: PayloadOf<typeof StoreNotices>,
    _prepared: void,
    { event, eventId }: JobContext,
  ): Promise<void> {
    for (const rule of noticeRulesOf(event)) {
      for (const draft of await rule.collect(payload, this.db)) {
        for (const { id, recipientId } of await this.notices.add(eventId, rule, draft)) {
          await this.outbox.record('notice.stored', { noticeId: id });
          this.signals.publish(inboxTopic(recipientId), id);
        }
      }
    }
  }
}
