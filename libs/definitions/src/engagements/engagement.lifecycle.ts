import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { OfficeReader } from '@peyvand/organizations';
import { waitOf, type Steppable, type Wait } from '@peyvand/platform';
import { EngagementEntity, EngagementStepEntity } from './engagement.entity.js';
import { engagementWaits } from './engagement.waits.js';
import { engagementWorkflow, type EngagementSituation, type EngagementStepName } from './engagement.workflow.js';
import { EngagementRepository } from './engagement.repository.js';
import { EngagementSituations, type LoadedEngagement } from './engagement-situations.js';

/** How engagements are stored and for whom they wait. */
@Injectable()
export class EngagementLifecycle implements Steppable<EngagementEntity, EngagementSituation, EngagementStepName> {
  readonly workflow = engagementWorkflow;
  readonly entity = EngagementEntity;
  readonly stepEntity = EngagementStepEntity;

  constructor(
    private readonly offices: OfficeReader,
    private readonly engagements: EngagementRepository,
    private readonly situations: EngagementSituations,
  ) {}

  /** Once nobody else can decide about definers of the problem. */
  async lock(id: string, viewer: Viewer): Promise<LoadedEngagement> {
    const { row } = await this.situations.get(id, viewer);
    await this.engagements.serialize(row.problemId);
    return this.situations.get(id, viewer);
  }

  /** A stream per definer: what one applicant asks is not read in the history of another. */
  stream(engagement: EngagementEntity): string {
    return `engagement:${engagement.id}`;
  }

  payload({ id, problemId, reason }: EngagementEntity): Record<string, string> {
    return { engagementId: id, problemId, ...(reason ? { reason } : {}) };
  }

  waits(engagement: EngagementEntity, situation: EngagementSituation): Promise<Wait | null> {
    return waitOf(engagementWaits, engagement, situation, this.offices);
  }
}
