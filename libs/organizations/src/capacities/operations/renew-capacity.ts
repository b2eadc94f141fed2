import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { Db, Idempotency, Steps } from '@peyvand/platform';
import type { RenewCapacityInput } from '../capacity.inputs.js';
import { CapacityLifecycle } from '../capacity.lifecycle.js';
import { CapacityRepository } from '../capacity.repository.js';
import { entriesOf } from '../evidence.js';
import { EvidenceFiles } from '../evidence-files.js';
import { Verifiers } from '../verifiers.js';

/**
 * A head asks anew. Who verifies is found anew as well: the organization may have moved, and so may what an office
 * answers for.
 */
@Injectable()
export class RenewCapacity {
  constructor(
    private readonly db: Db,
    private readonly steps: Steps,
    private readonly idempotency: Idempotency,
    private readonly lifecycle: CapacityLifecycle,
    private readonly capacities: CapacityRepository,
    private readonly verifiers: Verifiers,
    private readonly files: EvidenceFiles,
  ) {}

  run(viewer: Viewer, input: RenewCapacityInput): Promise<string> {
    return this.idempotency.once(viewer, 'renewCapacity', input, async () => {
      const capacity = await this.capacities.get(input.capacityId, viewer);
      const evidence = entriesOf(capacity.kind, input.evidence);
      const officeId = await this.verifiers.of(capacity.organizationId, capacity.kind);
      const now = await this.db.now();
      const situation = await this.capacities.situation({ ...capacity, evidence }, viewer);
      const moved = await this.steps.take(this.lifecycle, 'renew', capacity, situation, viewer, {
        note: input.note ?? null,
        set: {
          evidence,
          officeId,
          openItems: [],
          verifiedUntil: null,
          expiryReminders: 0,
          requestedAt: now,
          handedInAt: now,
          assigneeId: null,
        },
      });
      await this.files.settle(viewer, moved.id, evidence);
      return moved.id;
    });
  }
}
