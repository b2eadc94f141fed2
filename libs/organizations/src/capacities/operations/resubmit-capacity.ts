import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { Db, Idempotency, Steps } from '@peyvand/platform';
import type { ResubmitCapacityInput } from '../capacity.inputs.js';
import { CapacityLifecycle } from '../capacity.lifecycle.js';
import { CapacityRepository } from '../capacity.repository.js';
import { answeredEntries } from '../evidence.js';
import { EvidenceFiles } from '../evidence-files.js';

/**
 * The head answers what was open, and nothing else is asked again. The open items stay readable beside the new evidence
 * until the next decision.
 */
@Injectable()
export class ResubmitCapacity {
  constructor(
    private readonly db: Db,
    private readonly steps: Steps,
    private readonly idempotency: Idempotency,
    private readonly lifecycle: CapacityLifecycle,
    private readonly capacities: CapacityRepository,
    private readonly files: EvidenceFiles,
  ) {}

  run(viewer: Viewer, input: ResubmitCapacityInput): Promise<string> {
    return this.idempotency.once(viewer, 'resubmitCapacity', input, async () => {
      const capacity = await this.capacities.get(input.capacityId, viewer);
      const evidence = answeredEntries(capacity, input.evidence);
      const situation = await this.capacities.situation({ ...capacity, evidence }, viewer);
      const moved = await this.steps.take(this.lifecycle, 'resubmit', capacity, situation, viewer, {
        note: input.note ?? null,
        set: { evidence, handedInAt: await this.db.now() },
      });
      await this.files.settle(viewer, moved.id, evidence);
      return moved.id;
    });
  }
}
