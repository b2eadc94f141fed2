import { Injectable } from '@nestjs/common';
import { type Viewer } from '@peyvand/kernel';
import { Db, Idempotency, Steps } from '@peyvand/platform';
import { ProblemReader } from '@peyvand/problems';
import type { ApproveRfpInput, RequestRfpChangesInput } from '../rfp.inputs.js';
import { RfpLifecycle } from '../lifecycle/rfp.lifecycle.js';
import { RfpTiming } from '../dates/rfp-timing.js';

/** The second officer reads what the owner signed, and says yes or sends it back. */
@Injectable()
export class ReviewRfp {
  constructor(
    private readonly db: Db,
    private readonly steps: Steps,
    private readonly lifecycle: RfpLifecycle,
    private readonly problems: ProblemReader,
    private readonly timing: RfpTiming,
    private readonly idempotency: Idempotency,
  ) {}

  /** From here the clock opens it. */
  approve(viewer: Viewer, { rfpId, note }: ApproveRfpInput): Promise<string> {
    return this.steps.run(this.lifecycle, 'approve', rfpId, viewer, {
      note: note ?? null,
      prepare: async ({ row: rfp }) => {
        await this.problems.lockLive(rfp.problemId);
        const opensAt = await this.timing.require(rfp.officeId, rfp);
        return { set: { approvedBy: viewer.personId, approvedAt: await this.db.now(), opensAt } };
      },
    });
  }

  /** Back to its writers; the signature is void, the signed version stays on record. */
  requestChanges(viewer: Viewer, input: RequestRfpChangesInput): Promise<string> {
    const set = { versionId: null, submittedBy: null, submittedAt: null };
    return this.idempotency.once(viewer, 'requestRfpChanges', input, () =>
      this.steps.run(this.lifecycle, 'requestChanges', input.rfpId, viewer, { set, note: input.note }),
    );
  }
}
