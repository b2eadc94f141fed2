import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { Db, Idempotency, Steps } from '@peyvand/platform';
import type { RenewCapacityInput } from '../capacity.inputs.js';
import type { OrganizationCapacityEntity } from '../capacity.entity.js';
import { CapacityLifecycle, type LoadedCapacity } from '../capacity.lifecycle.js';
import { requireEvidence } from '../capacity.workflow.js';
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
    private readonly verifiers: Verifiers,
    private readonly files: EvidenceFiles,
  ) {}

  run(viewer: Viewer, input: RenewCapacityInput): Promise<string> {
    return this.idempotency.once(viewer, 'renewCapacity', input, async () => {
      const prepare = async ({ row: { kind, organizationId }, situation }: LoadedCapacity) => {
        const evidence = entriesOf(kind, input.evidence);
        requireEvidence(situation, evidence);
        const officeId = await this.verifiers.of(organizationId, kind);
        const now = await this.db.now();
        return {
          set: { ...anew, evidence, officeId, requestedAt: now, handedInAt: now },
          after: ({ id }: OrganizationCapacityEntity) => this.files.settle(viewer, id, evidence),
        };
      };
      const { capacityId, note = null } = input;
      return this.steps.run(this.lifecycle, 'renew', capacityId, viewer, { note, assuming: { missing: 0 }, prepare });
    });
  }
}

const anew = { openItems: [], verifiedUntil: null, expiryReminders: 0, assigneeId: null };
