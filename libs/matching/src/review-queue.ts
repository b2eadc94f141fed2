import { Injectable } from '@nestjs/common';
import { OfficeReader } from '@peyvand/organizations';
import { Db, Waiting } from '@peyvand/platform';

/** The matches of an RFP wait for their first decision as one object, named by the RFP. */
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
    const { reviewQueue } = await this.offices.numbers(officeId);
    await this.waiting.set(REVIEW_QUEUE, rfpId, 'inReview', {
      officeId,
      until: await this.offices.dueAfter(officeId, reviewQueue),
    });
  }

  async end(rfpId: string): Promise<void> {
    await this.waiting.clear(REVIEW_QUEUE, rfpId);
  }
}
