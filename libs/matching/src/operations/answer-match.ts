import { Injectable } from '@nestjs/common';
import { NotFound, type Viewer } from '@peyvand/kernel';
import { Db, Steps } from '@peyvand/platform';
import { RfpAccess } from '@peyvand/rfps';
import type { MatchEntity } from '../match.entity.js';
import { MatchLifecycle } from '../match.lifecycle.js';
import { MatchRepository } from '../match.repository.js';
import { MatchSituations } from '../match-situations.js';
import type { MatchSituation } from '../match.workflow.js';
import { requireNote } from '../reasons.js';

/** What a company that was told answers. */
@Injectable()
export class AnswerMatch {
  constructor(
    private readonly db: Db,
    private readonly matches: MatchRepository,
    private readonly situations: MatchSituations,
    private readonly lifecycle: MatchLifecycle,
    private readonly steps: Steps,
    private readonly access: RfpAccess,
  ) {}

  /**
   * Also late, after it declined or its time ran out, while the RFP is open: the access comes back with it. Once more
   * changes nothing.
   */
  interest(viewer: Viewer, input: { matchId: string }): Promise<MatchEntity> {
    return this.db.inTransaction(async () => {
      const { match, situation } = await this.load(viewer, input.matchId);
      if (match.state === 'interested' && viewer.actsFor(match.organizationId)) return match;
      const moved = await this.steps.take(this.lifecycle, 'interest', match, situation, viewer, {
        set: { reason: null, note: null },
      });
      await this.access.grant(match.rfpId, match.organizationId, 'notified', match.id);
      return moved;
    });
  }

  decline(viewer: Viewer, input: { matchId: string; reason: string; note?: string | null }): Promise<MatchEntity> {
    requireNote(input);
    const { matchId, reason, note = null } = input;
    return this.db.inTransaction(async () => {
      const { match, situation } = await this.load(viewer, matchId);
      const moved = await this.steps.take(this.lifecycle, 'decline', match, situation, viewer, {
        reason,
        note,
        set: { reason, note },
      });
      await this.access.end(match.id);
      return moved;
    });
  }

  /** The first look of a company that was told; later ones change nothing. */
  async see(viewer: Viewer, { matchId }: { matchId: string }): Promise<{ id: string }> {
    const match = await this.matches.get(matchId);
    if (!viewer.actsFor(match.organizationId) || !match.notifiedAt) throw new NotFound();
    await this.matches.see(matchId);
    return { id: matchId };
  }

  private async load(viewer: Viewer, matchId: string): Promise<{ match: MatchEntity; situation: MatchSituation }> {
    return { situation: await this.situations.get(matchId, viewer), match: await this.matches.get(matchId) };
  }
}
