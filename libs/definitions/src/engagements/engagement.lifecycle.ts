import { Injectable } from '@nestjs/common';
import { OfficeReader } from '@peyvand/organizations';
import type { Lifecycle, Wait } from '@peyvand/platform';
import { EngagementEntity, EngagementStepEntity } from './engagement.entity.js';
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

  /** While it is active its definition waits, not the engagement itself. */
  async waits(engagement: EngagementEntity, { officeId }: EngagementSituation): Promise<Wait | null> {
    const numbers = await this.offices.numbers(officeId);
    if (engagement.state === 'offered') return { organizationId: engagement.definerId, until: engagement.dueAt };
    if (engagement.state === 'applied' && officeId)
      return { officeId, until: await this.offices.dueAfter(officeId, numbers.engagementApplied) };
    return null;
  }
}
