import { Injectable } from '@nestjs/common';
import { NotFound, Refusal, type Viewer } from '@peyvand/kernel';
import { Audit, Db } from '@peyvand/platform';
import { MatchSituations } from '../lifecycle/match-situations.js';

interface Input {
  matchId: string;
  until?: Date | null;
}

/** Sets a match in review aside until a time; it comes back by itself. A time, not a step: nothing is decided by it. */
@Injectable()
export class DeferMatch {
  constructor(
    private readonly db: Db,
    private readonly situations: MatchSituations,
    private readonly audit: Audit,
  ) {}

  /**
   * Without a time it comes back at once. @throws Refusal DEFERRED_TOO_LATE, RFP_NOT_OPEN, RECUSED, STALE when it left
   * the review.
   */
  run(viewer: Viewer, { matchId, until = null }: Input): Promise<string> {
    return this.db.inTransaction(async () => {
      const situation = await this.situations.get(matchId, viewer);
      if (!situation.officeIds.some((id) => viewer.isOfficerOf(id))) throw new NotFound();
      await this.check(situation, until);
      const rows = await this.db.query(
        "update match set deferred_until = $2 where id = $1 and state = 'inReview' returning id",
        [matchId, until],
      );
      if (!rows.length) throw Refusal.stale(matchId);
      await this.audit.write(`match:${matchId}`, viewer, 'match.deferred', { until: until?.toISOString() ?? null });
      return matchId;
    });
  }

  /** It must come back while there is still something to decide. */
  private async check(
    { isRecused, isRfpOpen, closesAt }: Awaited<ReturnType<MatchSituations['get']>>,
    until: Date | null,
  ): Promise<void> {
    if (isRecused) throw new Refusal('RECUSED');
    if (!isRfpOpen) throw new Refusal('RFP_NOT_OPEN');
    const now = await this.db.now();
    if (until && until <= now) throw new Refusal('TOO_EARLY', 'until', { min: now.toISOString() });
    if (until && closesAt && until >= closesAt)
      throw new Refusal('DEFERRED_TOO_LATE', 'until', { closesAt: closesAt.toISOString() });
  }
}
