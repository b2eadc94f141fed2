import { Injectable } from '@nestjs/common';
import { Clocked, Db, EachDue, Outbox, type ClockTask } from '@peyvand/platform';
import { DigestRepository, type DueDigest } from './digest.repository.js';
import { morningOf } from './mornings.js';

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
    private readonly each: EachDue,
  ) {}

  async run(): Promise<number> {
    const zones = await this.digests.zones();
    if (!zones.length) return 0;
    const now = await this.db.now();
    const mornings = zones.map((zone) => morningOf(zone, now));
    return this.each.run({
      name: 'notices.make-digests',
      batch: BATCH,
      find: (limit) => this.digests.due(mornings, limit),
      work: (due) => this.make(due),
    });
  }

  /** False when another worker has made it. */
  private async make(due: DueDigest): Promise<boolean> {
    const digestId = await this.digests.begin(due);
    if (digestId) await this.outbox.record('notice.digestMade', { digestId });
    return digestId !== null;
  }
}
