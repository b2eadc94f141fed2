import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { waitOf, type Loaded, type Steppable, type Wait } from '@peyvand/platform';
import { OfficeReader } from '../offices/office.reader.js';
import { OrganizationCapacityEntity, OrganizationCapacityStepEntity } from './capacity.entity.js';
import { CapacityRepository } from './capacity.repository.js';
import { capacityWaits } from './capacity.waits.js';
import { capacityWorkflow, type CapacitySituation, type CapacityStep } from './capacity.workflow.js';

export type LoadedCapacity = Loaded<OrganizationCapacityEntity, CapacitySituation>;

/** How a capacity is stored, and who has to act. */
@Injectable()
export class CapacityLifecycle implements Steppable<OrganizationCapacityEntity, CapacitySituation, CapacityStep> {
  readonly workflow = capacityWorkflow;
  readonly entity = OrganizationCapacityEntity;
  readonly stepEntity = OrganizationCapacityStepEntity;

  constructor(
    private readonly offices: OfficeReader,
    private readonly capacities: CapacityRepository,
  ) {}

  /** By its members and whoever verifies it. */
  async lock(id: string, viewer: Viewer): Promise<LoadedCapacity> {
    const row = await this.capacities.lock(id, viewer);
    return { row, situation: await this.capacities.situation(row, viewer) };
  }

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
