import { Injectable } from '@nestjs/common';
import { Viewer } from '@peyvand/kernel';
import { Db, Outbox, Steps } from '@peyvand/platform';
import { MatchClocks } from '../match-clocks.repository.js';
import { MatchLifecycle } from '../match.lifecycle.js';
import { MatchSituations } from '../match-situations.js';

const BATCH = 50;

/**
 * Time to answer that runs out: one reminder at half, then the match expires. The access stays, late interest is
 * welcome.
 */
@Injectable()
export class ExpireMatches {
  constructor(
    private readonly db: Db,
    private readonly clocks: MatchClocks,
    private readonly situations: MatchSituations,
    private readonly lifecycle: MatchLifecycle,
    private readonly steps: Steps,
    private readonly outbox: Outbox,
  ) {}

  /** Answers how many were reminded or expired. Expiry goes first: who is too late is not reminded. */
  async run(): Promise<number> {
    await this.clocks.followDeadlines();
    let count = 0;
    for (const id of await this.clocks.dueToExpire(BATCH)) if (await this.expire(id)) count += 1;
    for (const id of await this.clocks.dueToRemind(BATCH)) if (await this.remind(id)) count += 1;
    return count;
  }

  private expire(id: string): Promise<boolean> {
    return this.db.inTransaction(async () => {
      const match = await this.clocks.lock(id, 'notified');
      if (!match) return false;
      await this.steps.take(
        this.lifecycle,
        'expire',
        match,
        await this.situations.get(id, Viewer.system),
        Viewer.system,
      );
      return true;
    });
  }

  private remind(id: string): Promise<boolean> {
    return this.db.inTransaction(async () => {
      const reminded = await this.clocks.markReminded(id);
      if (reminded) await this.outbox.record('match.reminded', { matchId: id, rfpId: reminded.rfpId });
      return reminded !== null;
    });
  }
}
