import { Injectable } from '@nestjs/common';
import { NotFound, type Viewer } from '@peyvand/kernel';
import { Db, Steps } from '@peyvand/platform';
import { RfpAccess } from '@peyvand/rfps';
import { MatchLifecycle } from '../lifecycle/match.lifecycle.js';
import { MatchRepository } from '../match.repository.js';
import { requireNote } from '../lifecycle/reasons.js';

/** What a company that was told answers. */
@Injectable()
export class AnswerMatch {
  constructor(
    private readonly db: Db,
    private readonly matches: MatchRepository,
    private readonly lifecycle: MatchLifecycle,
    private readonly steps: Steps,
    private readonly access: RfpAccess,
  ) {}

  /**
   * Also late, after it declined or its time ran out, while the RFP is open: the access comes back with it. Once more
   * changes nothing.
   */
  interest(viewer: Viewer, { matchId }: { matchId: string }): Promise<string> {
    return this.db.inTransaction(async () => {
      const { row, situation } = await this.lifecycle.lock(matchId, viewer);
      if (row.state === 'interested' && viewer.actsFor(row.organizationId)) return row.id;
      await this.steps.take(this.lifecycle, 'interest', row, situation, viewer, { set: { reason: null, note: null } });
      await this.access.grant(row.rfpId, row.organizationId, 'notified', row.id);
      return row.id;
    });
  }

  decline(viewer: Viewer, input: { matchId: string; reason: string; note?: string | null }): Promise<string> {
    requireNote(input);
    const { matchId, reason, note = null } = input;
    return this.steps.run(this.lifecycle, 'decline', matchId, viewer, {
      reason,
      note,
      set: { reason, note },
      after: ({ id }) => this.access.end(id),
    });
  }

  /** The first look of a company that was told; later ones change nothing. */
  async see(viewer: Viewer, { matchId }: { matchId: string }): Promise<string> {
    const match = await this.matches.get(matchId);
    if (!viewer.actsFor(match.organizationId) || !match.notifiedAt) throw new NotFound();
    await this.matches.see(matchId);
    return matchId;
  }
}
