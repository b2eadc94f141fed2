import { Injectable } from '@nestjs/common';
import { StepUp } from '@peyvand/accounts';
import { Refusal, type Viewer } from '@peyvand/kernel';
import { Idempotency, Steps } from '@peyvand/platform';
import { ProblemReader } from '@peyvand/problems';
import { documentOf, signable } from '../content/rfp-document.js';
import type { SubmitRfpInput } from '../rfp.inputs.js';
import { RfpGate } from '../writing/rfp-gate.js';
import { RfpLifecycle } from '../lifecycle/rfp.lifecycle.js';
import { RfpRepository } from '../rfp.repository.js';
import type { LoadedRfp } from '../lifecycle/rfp-situations.js';

/** The owner signs exactly this text and sends it to review. */
@Injectable()
export class SubmitRfp {
  constructor(
    private readonly steps: Steps,
    private readonly lifecycle: RfpLifecycle,
    private readonly rfps: RfpRepository,
    private readonly stepUp: StepUp,
    private readonly problems: ProblemReader,
    private readonly gate: RfpGate,
    private readonly idempotency: Idempotency,
  ) {}

  run(viewer: Viewer, input: SubmitRfpInput): Promise<string> {
    return this.idempotency.once(viewer, 'submitRfp', input, async () => {
      const prepare = async ({ row: rfp }: LoadedRfp) => {
        await this.stepUp.require(viewer);
        await this.problems.lockLive(rfp.problemId);
        const document = documentOf(rfp);
        if (signable(document).hash !== input.contentHash) throw Refusal.stale(rfp.id);
        const dates = await this.gate.require(rfp);
        const version = await this.rfps.addVersion(rfp.id, document, viewer.personId);
        const signed = { versionId: version.id, submittedBy: viewer.personId, submittedAt: version.createdAt };
        return { set: { ...dates, ...signed, askedRevision: null } };
      };
      return this.steps.run(this.lifecycle, 'submit', input.rfpId, viewer, { assuming: { blocking: 0 }, prepare });
    });
  }
}
