import { Injectable } from '@nestjs/common';
import { OfficeReader } from '@peyvand/organizations';
import { waitOf, type Lifecycle, type Wait } from '@peyvand/platform';
import { EngagementEntity, EngagementStepEntity } from './engagement.entity.js';
import { engagementWaits } from './engagement.waits.js';
import { engagementWorkflow, type EngagementSituation, type EngagementStepName } from './engagement.workflow.js';

/** How engagements are stored and for whom they wait. */
@Injectable()
export class EngagementLifecycle implements Lifecycle<EngagementEntity, EngagementSituation, EngagementStepName> {
  readonly workflow = engagementWorkflow;
  readonly entity = EngagementEntity;
  readonly stepEntity = EngagementStepEntity;

  constructor(private readonly offices: OfficeReader) {}

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
