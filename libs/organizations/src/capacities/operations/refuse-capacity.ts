import { Injectable } from '@nestjs/common';
import { said, type Viewer } from '@peyvand/kernel';
import { Db, Steps } from '@peyvand/platform';
import { ProfileRepository } from '../../profiles/profile.repository.js';
import type { OrganizationCapacityEntity } from '../capacity.entity.js';
import type { RefuseCapacityInput, RevokeCapacityInput } from '../capacity.inputs.js';
import { CapacityLifecycle } from '../capacity.lifecycle.js';
import { CapacityRepository } from '../capacity.repository.js';

/** The verifier says no: to a request, or to what was verified before. */
@Injectable()
export class RefuseCapacity {
  constructor(
    private readonly db: Db,
    private readonly steps: Steps,
    private readonly lifecycle: CapacityLifecycle,
    private readonly capacities: CapacityRepository,
    private readonly profiles: ProfileRepository,
  ) {}

  refuse(viewer: Viewer, input: RefuseCapacityInput): Promise<OrganizationCapacityEntity> {
    return this.take('refuse', viewer, input);
  }

  revoke(viewer: Viewer, input: RevokeCapacityInput): Promise<OrganizationCapacityEntity> {
    return this.db.inTransaction(async () => {
      const revoked = await this.take('revoke', viewer, input);
      await this.profiles.touch(revoked.organizationId);
      return revoked;
    });
  }

  private take(
    step: 'refuse' | 'revoke',
    viewer: Viewer,
    { capacityId, ...why }: RefuseCapacityInput | RevokeCapacityInput,
  ): Promise<OrganizationCapacityEntity> {
    return this.db.inTransaction(async () => {
      const capacity = await this.capacities.get(capacityId, viewer);
      const situation = await this.capacities.situation(capacity, viewer);
      return this.steps.take(this.lifecycle, step, capacity, situation, viewer, {
        ...said(why),
        set: { openItems: [] },
      });
    });
  }
}
