import { Injectable } from '@nestjs/common';
import { Clocked, Db, Outbox, type ClockTask } from '@peyvand/platform';
import { DigestRepository } from './digest.repository.js';
import { morningOf } from './mornings.js';

/** So many people at a time, so that one transaction stays short. */
const BATCH = 100;

/**
 * At eight in the morning of each person: puts together what the person wants once a day. Where nothing came there is
 * no mail.
 */
@Injectable()
@Clocked('1m')
export class MakeDigests implements ClockTask {
  constructor(
    private readonly db: Db,
    private readonly digests: DigestRepository,
    private readonly outbox: Outbox,
  ) {}

  async run(): Promise<number> {
    const zones = await this.digests.zones();
    if (!zones.length) return 0;
    const now = await this.db.now();
    return this.db.inTransaction(async () => {
      const begun = await this.digests.begin(
        zones.map((zone) => morningOf(zone, now)),
        BATCH,
      );
      for (const digestId of begun) await this.outbox.record('notice.digestMade', { digestId });
      return begun.length;
    });
  }
}
