import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { Db, Steps } from '@peyvand/platform';
import { RfpAccess } from '@peyvand/rfps';
import type { MatchEntity } from '../match.entity.js';
import { MatchLifecycle } from '../match.lifecycle.js';
import { MatchSituations } from '../match-situations.js';
import { AroundDecision } from './around-decision.js';

/**
 * Lets a company in that applied by itself; the access comes with it. It is no contact of ours, so no budget is asked.
 */
@Injectable()
export class AdmitMatch {
  constructor(
    private readonly db: Db,
    private readonly situations: MatchSituations,
    private readonly lifecycle: MatchLifecycle,
    private readonly steps: Steps,
    private readonly access: RfpAccess,
    private readonly around: AroundDecision,
  ) {}

  run(viewer: Viewer, { matchId }: { matchId: string }): Promise<MatchEntity> {
    return this.db.inTransaction(async () => {
      const match = await this.around.before(viewer, matchId);
      const situation = await this.situations.get(matchId, viewer);
      const set = { decidedBy: viewer.personId, decidedAt: await this.db.now(), deferredUntil: null };
      const moved = await this.steps.take(this.lifecycle, 'admit', match, situation, viewer, { set });
      await this.access.grant(match.rfpId, match.organizationId, 'admitted', match.id);
      await this.around.yes(moved);
      return moved;
    });
  }
}
