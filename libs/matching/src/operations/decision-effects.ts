import { Injectable } from '@nestjs/common';
import { OwnerLeaks } from '@peyvand/problems';
import { RfpReader } from '@peyvand/rfps';
import { RfpLocks } from '../lifecycle/rfp-locks.js';
import type { MatchEntity } from '../match.entity.js';
import { ReviewQueue } from '../queue/review-queue.js';
import { SupplyGaps } from '../supply/supply-gaps.js';

/**
 * What comes before and after a decision on a match: its RFP and problem live, and the queue and the supply of the RFP
 * follow.
 */
@Injectable()
export class DecisionEffects {
  constructor(
    private readonly locks: RfpLocks,
    private readonly queue: ReviewQueue,
    private readonly gaps: SupplyGaps,
    private readonly rfps: RfpReader,
    private readonly leaks: OwnerLeaks,
  ) {}

  /** @throws Refusal PROBLEM_WITHDRAWN */
  prepare({ rfpId }: MatchEntity): Promise<void> {
    return this.locks.shareLive(rfpId);
  }

  async approved({ id, rfpId }: MatchEntity): Promise<void> {
    await this.queue.end(rfpId);
    await this.gaps.close(rfpId, id);
  }

  /** The company may read why. @throws Refusal OWNER_NAMED */
  async rejected({ rfpId }: MatchEntity, note: string | null): Promise<void> {
    await this.leaks.refuseOf(await this.rfps.get(rfpId), { note });
    await this.queue.end(rfpId);
  }

  async undone({ id, rfpId }: MatchEntity, officeId: string): Promise<void> {
    await this.gaps.reopen(id);
    await this.queue.begin(rfpId, officeId);
  }
}
