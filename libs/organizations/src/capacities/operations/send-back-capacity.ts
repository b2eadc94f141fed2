import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { Db, Steps } from '@peyvand/platform';
import type { OrganizationCapacityEntity } from '../capacity.entity.js';
import type { SendBackCapacityInput } from '../capacity.inputs.js';
import { CapacityLifecycle } from '../capacity.lifecycle.js';
import { CapacityRepository } from '../capacity.repository.js';
import { openItemsOf } from '../evidence.js';

/** The verifier names what is missing. */
@Injectable()
export class SendBackCapacity {
  constructor(
    private readonly db: Db,
    private readonly steps: Steps,
    private readonly lifecycle: CapacityLifecycle,
    private readonly capacities: CapacityRepository,
  ) {}

  run(viewer: Viewer, { capacityId, openItems, note }: SendBackCapacityInput): Promise<OrganizationCapacityEntity> {
    return this.db.inTransaction(async () => {
      const capacity = await this.capacities.get(capacityId, viewer);
      const situation = await this.capacities.situation(capacity, viewer);
      return this.steps.take(this.lifecycle, 'sendBack', capacity, situation, viewer, {
        note: note ?? null,
        set: { openItems: openItemsOf(capacity.kind, openItems) },
      });
    });
  }
}
