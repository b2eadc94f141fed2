import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { Db, Steps } from '@peyvand/platform';
import { RfpAccess } from '@peyvand/rfps';
import { MatchLifecycle } from '../lifecycle/match.lifecycle.js';
import { DecisionEffects } from './decision-effects.js';

/**
 * Lets a company in that applied by itself; the access comes with it. It is no contact of ours, so no budget is asked.
 */
@Injectable()
export class AdmitMatch {
  constructor(
    private readonly db: Db,
    private readonly lifecycle: MatchLifecycle,
    private readonly steps: Steps,
    private readonly access: RfpAccess,
    private readonly effects: DecisionEffects,
  ) {}

  run(viewer: Viewer, { matchId }: { matchId: string }): Promise<string> {
    return this.steps.run(this.lifecycle, 'admit', matchId, viewer, {
      prepare: async ({ row }) => {
        await this.effects.prepare(row);
        return { set: { decidedBy: viewer.personId, decidedAt: await this.db.now(), deferredUntil: null } };
      },
      after: async (match) => {
        await this.access.grant(match.rfpId, match.organizationId, 'admitted', match.id);
        await this.effects.approved(match);
      },
    });
  }
}
