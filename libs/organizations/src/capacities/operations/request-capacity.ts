import { Injectable } from '@nestjs/common';
import { newId, type Viewer } from '@peyvand/kernel';
import { Db, Idempotency, Steps } from '@peyvand/platform';
import { requireOrganization } from '../../require-organization.js';
import type { RequestCapacityInput } from '../capacity.inputs.js';
import { CapacityLifecycle } from '../capacity.lifecycle.js';
import { CapacityRepository } from '../capacity.repository.js';
import { entriesOf } from '../evidence.js';
import { EvidenceFiles } from '../evidence-files.js';
import { Verifiers } from '../verifiers.js';

/** A head asks for a capacity, with what the checklist wants to see. */
@Injectable()
export class RequestCapacity {
  constructor(
    private readonly db: Db,
    private readonly steps: Steps,
    private readonly idempotency: Idempotency,
    private readonly lifecycle: CapacityLifecycle,
    private readonly capacities: CapacityRepository,
    private readonly verifiers: Verifiers,
    private readonly files: EvidenceFiles,
  ) {}

  run(viewer: Viewer, input: RequestCapacityInput): Promise<string> {
    return this.capacities.orExists(() =>
      this.idempotency.once(viewer, 'requestCapacity', input, () => this.request(viewer, input)),
    );
  }

  private async request(
    viewer: Viewer,
    { organizationId: named, kind, evidence }: RequestCapacityInput,
  ): Promise<string> {
    const organizationId = requireOrganization(viewer, null, named, { leads: true });
    const now = await this.db.now();
    const values = {
      id: newId(),
      organizationId,
      kind,
      verifiedUntil: null,
      officeId: await this.verifiers.of(organizationId, kind),
      evidence: entriesOf(kind, evidence),
      openItems: [],
      requestedAt: now,
      handedInAt: now,
      assigneeId: null,
      expiryReminders: 0,
    };
    const situation = await this.capacities.situation(values, viewer);
    const { id } = await this.steps.create(this.lifecycle, 'request', values, situation, viewer);
    await this.files.settle(viewer, id, values.evidence);
    return id;
  }
}
