import { Injectable } from '@nestjs/common';
import { waitOf, type Steppable, type Wait } from '@peyvand/platform';
import type { Viewer } from '@peyvand/kernel';
import { OfficeReader } from '@peyvand/organizations';
import { RfpEntity } from '../rfp.entity.js';
import { RfpStepEntity } from './rfp-step.entity.js';
import { RfpSituations, type LoadedRfp } from './rfp-situations.js';
import { rfpWaits } from './rfp.waits.js';
import { rfpWorkflow, type RfpSituation, type RfpStepName } from './rfp.workflow.js';

/** How RFPs are stored and for whom they wait. */
@Injectable()
export class RfpLifecycle implements Steppable<RfpEntity, RfpSituation, RfpStepName> {
  readonly workflow = rfpWorkflow;
  readonly entity = RfpEntity;
  readonly stepEntity = RfpStepEntity;
  readonly drafts = ['draft'] as const;

  constructor(
    private readonly offices: OfficeReader,
    private readonly situations: RfpSituations,
  ) {}

  lock(id: string | null, viewer: Viewer): Promise<LoadedRfp> {
    return this.situations.lock(id, viewer);
  }

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
