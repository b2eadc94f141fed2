import { Injectable } from '@nestjs/common';
import { Viewer } from '@peyvand/kernel';
import { Db, Steps } from '@peyvand/platform';
import { ProblemAccess } from '@peyvand/problems';
import { EngagementLifecycle } from '../engagement.lifecycle.js';
import { EngagementSituations } from '../engagement-situations.js';

/** The definer's work is done when the RFP on its version opens. Part of that transaction. */
@Injectable()
export class FinishEngagement {
  constructor(
    private readonly db: Db,
    private readonly steps: Steps,
    private readonly lifecycle: EngagementLifecycle,
    private readonly situations: EngagementSituations,
    private readonly access: ProblemAccess,
  ) {}

  /** Finishes the engagement of a definition version; an RFP after a failed one finds it done already. */
  async run(versionId: string): Promise<void> {
    const row = await this.db.one<{ engagement_id: string }>(
      'select engagement_id from definition_version where id = $1',
      [versionId],
    );
    if (!row) return;
    const { row: engagement, situation } = await this.situations.get(row.engagement_id, Viewer.system);
    if (engagement.state !== 'active') return;
    await this.steps.take(this.lifecycle, 'finish', engagement, situation, Viewer.system);
    if (engagement.origin !== 'own')
      await this.access.grant(engagement.problemId, engagement.definerId, 'done', engagement.id);
  }
}
