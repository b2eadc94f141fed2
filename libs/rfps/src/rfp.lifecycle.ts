import { Injectable } from '@nestjs/common';
import { waitOf, type Lifecycle, type Wait } from '@peyvand/platform';
import { OfficeReader } from '@peyvand/organizations';
import { RfpEntity } from './rfp.entity.js';
import { RfpStepEntity } from './rfp-step.entity.js';
import { rfpWaits } from './rfp.waits.js';
import { rfpWorkflow, type RfpSituation, type RfpStepName } from './rfp.workflow.js';

/** How RFPs are stored and for whom they wait. */
@Injectable()
export class RfpLifecycle implements Lifecycle<RfpEntity, RfpSituation, RfpStepName> {
  readonly workflow = rfpWorkflow;
  readonly entity = RfpEntity;
  readonly stepEntity = RfpStepEntity;
  readonly drafts = ['draft'] as const;

  constructor(private readonly offices: OfficeReader) {}

  stream(rfp: RfpEntity): string {
    return `rfp:${rfp.id}`;
  }

  payload(rfp: RfpEntity): Record<string, string> {
    return { rfpId: rfp.id, problemId: rfp.problemId };
  }

  waits(rfp: RfpEntity, situation: RfpSituation): Promise<Wait | null> {
    return waitOf(rfpWaits, rfp, situation, this.offices);
  }
}
