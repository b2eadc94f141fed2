import { Injectable } from '@nestjs/common';
import { allJobs, follows, type DomainEvents, type EventName } from '@peyvand/contracts';
import { newId } from '@peyvand/kernel';
import { Db } from '../db/db.js';
import { Log } from '../log/log.js';
import { OutboxEntity } from './outbox.entity.js';
import { partiesOfEach } from '../parties/parties.js';

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
  record<Name extends EventName>(event: Name, payload: DomainEvents[Name]): Promise<void> {
    return this.recordAll(event, [payload]);
  }

  /** The same event of many objects. */
  async recordAll<Name extends EventName>(event: Name, payloads: readonly DomainEvents[Name][]): Promise<void> {
    if (!this.db.isInTransaction) throw new Error(`The event ${event} was recorded outside a transaction`);
    const followers = allJobs.filter((job) => follows(job, event));
    if (!followers.length || !payloads.length) return;
    const parties = await partiesOfEach(this.db, event, payloads);
    const rows = payloads.flatMap((payload, place) => {
      const eventId = newId();
      const at = (): string => `statement_timestamp() + interval '${place} microseconds'`;
      return followers.map((job) => ({
        id: newId(),
        eventId,
        event,
        consumer: job.name,
        queue: job.queue,
        payload: Object.fromEntries(Object.entries(payload)),
        parties: parties[place] as Record<string, string[]> | null,
        requestId: this.log.requestId,
        createdAt: at,
        notBefore: at,
        tries: 0,
      }));
    });
    await this.db.manager.insert(OutboxEntity, rows);
  }
}
