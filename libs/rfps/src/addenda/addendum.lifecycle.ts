import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { OfficeReader } from '@peyvand/organizations';
import { waitOf, type Steppable, type Wait } from '@peyvand/platform';
import { AddendumEntity, AddendumStepEntity } from './addendum.entity.js';
import { AddendumRepository, type LoadedAddendum } from './addendum.repository.js';
import { addendumWaits } from './addendum.waits.js';
import { addendumWorkflow, type AddendumSituation, type AddendumStepName } from './addendum.workflow.js';

/** How addenda are stored and for whom they wait. */
@Injectable()
export class AddendumLifecycle implements Steppable<
  AddendumEntity,
  AddendumSituation,
  AddendumStepName,
  LoadedAddendum
> {
  readonly workflow = addendumWorkflow;
  readonly entity = AddendumEntity;
  readonly stepEntity = AddendumStepEntity;
  readonly drafts = ['draft'] as const;

  constructor(
    private readonly offices: OfficeReader,
    private readonly addenda: AddendumRepository,
  ) {}

  /** Its RFP first, then the addendum itself. */
  lock(id: string | null, viewer: Viewer): Promise<LoadedAddendum> {
    return this.addenda.lock(id, viewer);
  }

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
