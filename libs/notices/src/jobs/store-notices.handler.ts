import { Injectable } from '@nestjs/common';
import { StoreNotices, type PayloadOf } from '@peyvand/contracts';
import { Db, Handles, Outbox, Signals, type JobContext, type JobHandler } from '@peyvand/platform';
import { NoticeRepository } from '../notice.repository.js';
import { inboxTopic } from '../inbox-topic.js';
import { heaviest, toldOf } from '../told.js';

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
    { event, eventId, parties }: JobContext,
  ): Promise<void> {
    for (const { rule, draft } of heaviest(await toldOf(event, payload, this.db, parties)))
      for (const { id, recipientId } of await this.notices.add(eventId, rule, draft)) {
        await this.outbox.record('notice.stored', { noticeId: id });
        this.signals.publish(inboxTopic(recipientId), id);
      }
  }
}
