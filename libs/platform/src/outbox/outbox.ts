import { Injectable } from '@nestjs/common';
import { allJobs, type DomainEvents, type EventName } from '@peyvand/contracts';
import { newId } from '@peyvand/kernel';
import { Db } from '../db/db.js';
import { Log } from '../log/log.js';
import { OutboxEntity } from './outbox.entity.js';

/** News leaves a transaction only through here, and only if the transaction commits. */
@Injectable()
export class Outbox {
  constructor(
    private readonly db: Db,
    private readonly log: Log,
  ) {}

  /** Writes one row for every job that follows the event. Outside a transaction it throws. */
  async record<Name extends EventName>(event: Name, payload: DomainEvents[Name]): Promise<void> {
    if (!this.db.isInTransaction) throw new Error(`The event ${event} was recorded outside a transaction`);
    const followers = allJobs.filter((job) => job.on.includes(event));
    if (!followers.length) return;
    const eventId = newId();
    const now = await this.db.now();
    const facts: Record<string, string> = Object.fromEntries(Object.entries(payload));
    await this.db.manager.insert(
      OutboxEntity,
      followers.map((job) => ({
        id: newId(),
        eventId,
        event,
        consumer: job.name,
        queue: job.queue,
        payload: facts,
        requestId: this.log.requestId,
        createdAt: now,
        notBefore: now,
        tries: 0,
      })),
    );
  }
}
