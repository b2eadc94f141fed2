import { Injectable } from '@nestjs/common';
import type { Lifecycle, Wait } from '@peyvand/platform';
import { OfficeReader } from '../offices/office.reader.js';
import { OrganizationCapacityEntity, OrganizationCapacityStepEntity } from './capacity.entity.js';
import { capacityWorkflow, type CapacitySituation, type CapacityStep } from './capacity.workflow.js';

/**
 * How a capacity is stored, and who has to act: the verifier while it is pending, the organization while something is
 * missing.
 */
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

  async waits({ state, officeId, organizationId }: OrganizationCapacityEntity): Promise<Wait | null> {
    if (state !== 'pending' && state !== 'incomplete') return null;
    const { capacityPending, capacityIncomplete } = await this.offices.numbers(officeId);
    if (state === 'incomplete')
      return { organizationId, until: await this.offices.dueAfter(officeId, capacityIncomplete) };
    const until = await this.offices.dueAfter(officeId, capacityPending);
    return officeId === null ? { administrator: true, until } : { officeId, until };
  }
}
