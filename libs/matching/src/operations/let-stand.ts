import { Injectable } from '@nestjs/common';
import { EachDue, Outbox } from '@peyvand/platform';
import { MatchClocks } from '../lifecycle/match-clocks.repository.js';

const BATCH = 50;

/** Rejections stand when their undo window is over; who applied by itself is told then. */
@Injectable()
export class LetStand {
  constructor(
    private readonly clocks: MatchClocks,
    private readonly outbox: Outbox,
    private readonly each: EachDue,
  ) {}

  /** Answers how many. */
  run(): Promise<number> {
    return this.each.run({
      name: 'matching.let-stand',
      batch: BATCH,
      find: (limit) => this.clocks.dueToStand(limit),
      work: (id) => this.one(id),
    });
  }

  private async one(id: string): Promise<boolean> {
    const marked = await this.clocks.markStanding(id);
    if (marked) await this.outbox.record('match.rejectionStands', { matchId: id, rfpId: marked.rfpId });
    return marked !== null;
  }
}
