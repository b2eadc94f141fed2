import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { Db, Idempotency, Steps } from '@peyvand/platform';
import type { ResubmitCapacityInput } from '../capacity.inputs.js';
import type { OrganizationCapacityEntity } from '../capacity.entity.js';
import { CapacityLifecycle, type LoadedCapacity } from '../capacity.lifecycle.js';
import { requireEvidence } from '../capacity.workflow.js';
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
    private readonly files: EvidenceFiles,
  ) {}

  run(viewer: Viewer, input: ResubmitCapacityInput): Promise<string> {
    return this.idempotency.once(viewer, 'resubmitCapacity', input, async () => {
      const prepare = async ({ row, situation }: LoadedCapacity) => {
        const evidence = answeredEntries(row, input.evidence);
        requireEvidence(situation, evidence);
        return {
          set: { evidence, handedInAt: await this.db.now() },
          after: ({ id }: OrganizationCapacityEntity) => this.files.settle(viewer, id, evidence),
        };
      };
      const { capacityId, note = null } = input;
      return this.steps.run(this.lifecycle, 'resubmit', capacityId, viewer, {
        note,
        assuming: { missing: 0 },
        prepare,
      });
    });
  }
}
