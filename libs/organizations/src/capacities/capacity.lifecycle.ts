import { Injectable } from '@nestjs/common';
import { waitOf, type Lifecycle, type Wait } from '@peyvand/platform';
import { OfficeReader } from '../offices/office.reader.js';
import { OrganizationCapacityEntity, OrganizationCapacityStepEntity } from './capacity.entity.js';
import { capacityWaits } from './capacity.waits.js';
import { capacityWorkflow, type CapacitySituation, type CapacityStep } from './capacity.workflow.js';

/** How a capacity is stored, and who has to act. */
@Injectable()
export class CapacityLifecycle implements Lifecycle<OrganizationCapacityEntity, CapacitySituation, CapacityStep> {
  readonly workflow = capacityWorkflow;
  readonly entity = OrganizationCapacityEntity;
  readonly stepEntity = OrganizationCapacityStepEntity;

  constructor(private readonly offices: OfficeReader) {}

  stream(capacity: OrganizationCapacityEntity): string {
    return `capacity:${capacity.id}`;
  }

  payload(capacity: OrganizationCapacityEntity): Record<string, string> {
    return { capacityId: capacity.id, organizationId: capacity.organizationId };
  }

  waits(capacity: OrganizationCapacityEntity): Promise<Wait | null> {
    return waitOf(capacityWaits, capacity, undefined, this.offices);
  }
}
