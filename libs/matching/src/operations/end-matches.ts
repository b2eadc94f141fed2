import { Injectable } from '@nestjs/common';
import { Viewer } from '@peyvand/kernel';
import { Db, Steps, Waiting } from '@peyvand/platform';
import { MatchLifecycle } from '../match.lifecycle.js';
import { MatchRepository } from '../match.repository.js';
import { REVIEW_QUEUE } from '../review-queue.js';

/** The RFP was closed, failed or cancelled: nothing more is decided on its matches. */
@Injectable()
export class EndMatches {
  constructor(
    private readonly db: Db, private readonly matches: MatchRepository, private readonly lifecycle: MatchLifecycle, private readonly steps: Steps,
    private readonly waiting: Waiting,
  ) {}

  run(rfpId: string): Promise<void> {
    return this.db.inTransaction(async () => {
      const live = await this.matches.lockOfRfp(rfpId);
      const situations = await this.matches.situations(live.map(({ id }) => id));
      for (const match of live) {
        const situation = situations.get(match.id);
        if (situation) await this.steps.take(this.lifecycle, 'end', match, situation, Viewer.system);
      }
      await this.waiting.clear(REVIEW_QUEUE, rfpId);
    });
  }
}
