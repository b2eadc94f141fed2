import { Injectable } from '@nestjs/common';
import { allJobs, follows, type DomainEvents, type EventName } from '@peyvand/contracts';
import { newId } from '@peyvand/kernel';
import { Db } from '../db/db.js';
import { Log } from '../log/log.js';
import { OutboxEntity } from './outbox.entity.js';
import { partiesOf } from '../parties/parties.js';

/** News leaves a transaction only through here, and only if the transaction commits. */
@Injectable()
export class Outbox {
  constructor(
    private readonly db: Db,
    private readonly log: Log,
  ) {}

  /**
   * Writes one row for every job that follows the event, with who is party of it now: whoever is told later may not be
   * found in rows that have changed since. All rows of an event have one time, and no two events of a transaction the
   * same. Outside a transaction it throws.
   */
  async record<Name extends EventName>(event: Name, payload: DomainEvents[Name]): Promise<void> {
    if (!this.db.isInTransaction) throw new Error(`The event ${event} was recorded outside a transaction`);
    const followers = allJobs.filter((job) => follows(job, event));
    if (!followers.length) return;
    const eventId = newId();
    const facts: Record<string, string> = Object.fromEntries(Object.entries(payload));
    const parties = await partiesOf(this.db, event, facts);
    await this.db.manager.insert(
      OutboxEntity,
      followers.map((job) => ({
        id: newId(),
        eventId,
        event,
        consumer: job.name,
        queue: job.queue,
        payload: facts,
        ...(parties ? { parties: parties as Record<string, string[]> } : {}),
        requestId: this.log.requestId,
        createdAt: () => 'statement_timestamp()',
        notBefore: () => 'statement_timestamp()',
        tries: 0,
      })),
    );
  }
}
