import { Injectable } from '@nestjs/common';
import { OfficeReader } from '@peyvand/organizations';
import type { Lifecycle, Wait } from '@peyvand/platform';
import { AddendumEntity, AddendumStepEntity } from './addendum.entity.js';
import { addendumWorkflow, type AddendumSituation, type AddendumStepName } from './addendum.workflow.js';

/** How addenda are stored and for whom they wait; a draft is private and waits for nobody. */
@Injectable()
export class AddendumLifecycle implements Lifecycle<AddendumEntity, AddendumSituation, AddendumStepName> {
  readonly workflow = addendumWorkflow;
  readonly entity = AddendumEntity;
  readonly stepEntity = AddendumStepEntity;

  constructor(private readonly offices: OfficeReader) {}

  stream({ rfpId }: AddendumEntity): string {
    return `rfp:${rfpId}`;
  }

  payload({ id, rfpId, kind }: AddendumEntity): Record<string, string> {
    return { rfpId, addendumId: id, material: String(kind === 'material') };
  }

  async waits({ state }: AddendumEntity, { officeId }: AddendumSituation): Promise<Wait | null> {
    if (state !== 'inReview') return null;
    const { rfpInReview } = await this.offices.numbers(officeId);
    return { officeId, until: await this.offices.dueAfter(officeId, rfpInReview) };
  }
}
