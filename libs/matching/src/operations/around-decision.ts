import { Injectable } from '@nestjs/common';
import { LiveRfp } from '../live-rfp.js';
import type { MatchEntity } from '../match.entity.js';
import { ReviewQueue } from '../review-queue.js';
import { SupplyGaps } from '../supply/supply-gaps.js';

/**
 * What comes before and after a decision on a match: its RFP and problem live, and the queue and the supply of the RFP
 * follow.
 */
@Injectable()
export class AroundDecision {
  constructor(
    private readonly live: LiveRfp,
    private readonly queue: ReviewQueue,
    private readonly gaps: SupplyGaps,
  ) {}

  /** @throws Refusal PROBLEM_WITHDRAWN */
  before({ rfpId }: MatchEntity): Promise<void> {
    return this.live.hold(rfpId);
  }

  async yes({ id, rfpId }: MatchEntity): Promise<void> {
    await this.queue.end(rfpId);
    await this.gaps.close(rfpId, id);
  }

  async no({ rfpId }: MatchEntity): Promise<void> {
    await this.queue.end(rfpId);
  }

  async undone({ id, rfpId }: MatchEntity, officeId: string): Promise<void> {
    await this.gaps.reopen(id);
    await this.queue.begin(rfpId, officeId);
  }
}
