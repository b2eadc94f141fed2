import { Injectable } from '@nestjs/common';
import { Viewer } from '@peyvand/kernel';
import { Db, Steps } from '@peyvand/platform';
import { MatchClocks } from '../lifecycle/match-clocks.repository.js';
import { MatchLifecycle } from '../lifecycle/match.lifecycle.js';
import { MatchSituations } from '../lifecycle/match-situations.js';
import { ReviewQueue } from '../queue/review-queue.js';

/** The RFP was closed, failed or cancelled: nothing more is decided on its matches. */
@Injectable()
export class EndMatches {
  constructor(
    private readonly db: Db,
    private readonly clocks: MatchClocks,
    private readonly situations: MatchSituations,
    private readonly lifecycle: MatchLifecycle,
    private readonly steps: Steps,
    private readonly queue: ReviewQueue,
  ) {}

  run(rfpId: string): Promise<void> {
    return this.db.inTransaction(async () => {
      const live = await this.clocks.lockOfRfp(rfpId);
      const situations = await this.situations.load(
        live.map(({ id }) => id),
        Viewer.system,
      );
      const known = live.flatMap((row) => {
        const situation = situations.get(row.id);
        return situation ? [{ row, situation }] : [];
      });
      await this.steps.takeAll(this.lifecycle, 'end', known, Viewer.system);
      await this.queue.end(rfpId);
    });
  }
}
