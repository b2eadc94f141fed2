import { Injectable } from '@nestjs/common';
import { Viewer } from '@peyvand/kernel';
import { EachDue, Outbox, Steps } from '@peyvand/platform';
import { MatchClocks } from '../lifecycle/match-clocks.repository.js';
import { MatchLifecycle } from '../lifecycle/match.lifecycle.js';
import { MatchSituations } from '../lifecycle/match-situations.js';

const BATCH = 50;

/**
 * Time to answer that runs out: one reminder at half, then the match expires. The access stays, late interest is
 * welcome.
 */
@Injectable()
export class ExpireMatches {
  constructor(
    private readonly clocks: MatchClocks,
    private readonly situations: MatchSituations,
    private readonly lifecycle: MatchLifecycle,
    private readonly steps: Steps,
    private readonly outbox: Outbox,
    private readonly each: EachDue,
  ) {}

  /** Answers how many were reminded or expired. Expiry goes first: who is too late is not reminded. */
  async run(): Promise<number> {
    const expired = await this.each.run({
      name: 'matching.expire',
      batch: BATCH,
      find: (limit) => this.clocks.dueToExpire(limit),
      work: (id) => this.expire(id),
    });
    const reminded = await this.each.run({
      name: 'matching.remind',
      batch: BATCH,
      find: (limit) => this.clocks.dueToRemind(limit),
      work: (id) => this.remind(id),
    });
    return expired + reminded;
  }

  private async expire(id: string): Promise<boolean> {
    const match = await this.clocks.lock(id, 'notified');
    if (!match) return false;
    const situation = await this.situations.get(id, Viewer.system);
    await this.steps.take(this.lifecycle, 'expire', match, situation, Viewer.system);
    return true;
  }

  private async remind(id: string): Promise<boolean> {
    const reminded = await this.clocks.markReminded(id);
    if (reminded) await this.outbox.record('match.reminded', { matchId: id, rfpId: reminded.rfpId });
    return reminded !== null;
  }
}
