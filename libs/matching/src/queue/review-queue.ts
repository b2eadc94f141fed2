import { Injectable } from '@nestjs/common';
import { OfficeReader } from '@peyvand/organizations';
import { Db, Waiting, waitOf } from '@peyvand/platform';
import { reviewQueueWaits } from '../lifecycle/match.waits.js';

const REVIEW_QUEUE = 'reviewQueue';

@Injectable()
export class ReviewQueue {
  constructor(
    private readonly db: Db,
    private readonly waiting: Waiting,
    private readonly offices: OfficeReader,
  ) {}

  /** It waits for the office while nothing was decided on any of its matches. */
  async begin(rfpId: string, officeId: string): Promise<void> {
    const decided = await this.db.one('select 1 from match where rfp_id = $1 and decided_at is not null limit 1', [
      rfpId,
    ]);
    if (decided) return;
    const wait = await waitOf(reviewQueueWaits, { state: 'inReview' }, { officeId }, this.offices);
    await this.waiting.set(REVIEW_QUEUE, rfpId, 'inReview', wait);
  }

  async end(rfpId: string): Promise<void> {
    await this.waiting.clear(REVIEW_QUEUE, rfpId);
  }
}
