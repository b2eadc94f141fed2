import { Injectable } from '@nestjs/common';
import { givenReason, type Viewer } from '@peyvand/kernel';
import { Steps } from '@peyvand/platform';
import { ProfileRepository } from '../../profiles/profile.repository.js';
import type { RefuseCapacityInput, RevokeCapacityInput } from '../capacity.inputs.js';
import { CapacityLifecycle } from '../capacity.lifecycle.js';

/** The verifier says no: to a request, or to what was verified before. */
@Injectable()
export class RefuseCapacity {
  constructor(
    private readonly steps: Steps,
    private readonly lifecycle: CapacityLifecycle,
    private readonly profiles: ProfileRepository,
  ) {}

  refuse(viewer: Viewer, { capacityId, ...why }: RefuseCapacityInput): Promise<string> {
    return this.steps.run(this.lifecycle, 'refuse', capacityId, viewer, {
      ...givenReason(why),
      set: { openItems: [] },
    });
  }

  revoke(viewer: Viewer, { capacityId, ...why }: RevokeCapacityInput): Promise<string> {
    return this.steps.run(this.lifecycle, 'revoke', capacityId, viewer, {
      ...givenReason(why),
      set: { openItems: [] },
      after: ({ organizationId }) => this.profiles.touch(organizationId),
    });
  }
}
