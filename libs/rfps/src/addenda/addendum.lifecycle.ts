import { Injectable } from '@nestjs/common';
import { OfficeReader } from '@peyvand/organizations';
import { waitOf, type Lifecycle, type Wait } from '@peyvand/platform';
import { AddendumEntity, AddendumStepEntity } from './addendum.entity.js';
import { addendumWaits } from './addendum.waits.js';
import { addendumWorkflow, type AddendumSituation, type AddendumStepName } from './addendum.workflow.js';

/** How addenda are stored and for whom they wait. */
@Injectable()
export class AddendumLifecycle implements Lifecycle<AddendumEntity, AddendumSituation, AddendumStepName> {
  readonly workflow = addendumWorkflow;
  readonly entity = AddendumEntity;
  readonly stepEntity = AddendumStepEntity;
  readonly drafts = ['draft'] as const;

  constructor(private readonly offices: OfficeReader) {}

  stream({ rfpId }: AddendumEntity): string {
    return `rfp:${rfpId}`;
  }

  payload({ id, rfpId, kind }: AddendumEntity): Record<string, string> {
    return { rfpId, addendumId: id, material: String(kind === 'material') };
  }

  waits(addendum: AddendumEntity, situation: AddendumSituation): Promise<Wait | null> {
    return waitOf(addendumWaits, addendum, situation, this.offices);
  }
}
