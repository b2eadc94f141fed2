import { Injectable } from '@nestjs/common';
import type { Lifecycle, Wait } from '@peyvand/platform';
import { OfficeReader } from '@peyvand/organizations';
import { RfpEntity } from './rfp.entity.js';
import { RfpStepEntity } from './rfp-step.entity.js';
import { rfpWorkflow, type RfpSituation, type RfpStepName } from './rfp.workflow.js';

/** How RFPs are stored and for whom they wait. */
@Injectable()
export class RfpLifecycle implements Lifecycle<RfpEntity, RfpSituation, RfpStepName> {
  readonly workflow = rfpWorkflow;
  readonly entity = RfpEntity;
  readonly stepEntity = RfpStepEntity;

  constructor(private readonly offices: OfficeReader) {}

  stream(rfp: RfpEntity): string {
    return `rfp:${rfp.id}`;
  }

  payload(rfp: RfpEntity): Record<string, string> {
    return { rfpId: rfp.id, problemId: rfp.problemId };
  }

  /**
   * Between approval and close the clock acts; `opened` waits for the office without a time until evaluation is built.
   */
  async waits(rfp: RfpEntity, { ownerId, officeId }: RfpSituation): Promise<Wait | null> {
    const numbers = await this.offices.numbers(officeId);
    if (rfp.state === 'draft')
      return { organizationId: ownerId, until: await this.offices.dueAfter(officeId, numbers.rfpDraft) };
    if (rfp.state === 'inReview')
      return { officeId, until: await this.offices.dueAfter(officeId, numbers.rfpInReview) };
    if (rfp.state === 'opening') return { officeId, until: await this.offices.dueAfter(officeId, numbers.rfpOpening) };
    if (rfp.state === 'opened') return { officeId };
    return null;
  }
}
