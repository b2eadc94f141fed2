import { Injectable } from '@nestjs/common';
import { Refusal, type Viewer } from '@peyvand/kernel';
import { Db, Idempotency, Steps } from '@peyvand/platform';
import { ProblemReader } from '@peyvand/problems';
import type { ApproveRfpInput, RequestRfpChangesInput } from '../rfp.inputs.js';
import { RfpLifecycle } from '../rfp.lifecycle.js';
import { RfpSituations } from '../rfp-situations.js';
import { RfpTiming } from '../dates/rfp-timing.js';

/** The second officer reads what the owner signed, and says yes or sends it back. */
@Injectable()
export class ReviewRfp {
  constructor(
    private readonly db: Db,
    private readonly steps: Steps,
    private readonly lifecycle: RfpLifecycle,
    private readonly situations: RfpSituations,
    private readonly problems: ProblemReader,
    private readonly timing: RfpTiming,
    private readonly idempotency: Idempotency,
  ) {}

  /** From here the clock opens it. */
  approve(viewer: Viewer, { rfpId, note }: ApproveRfpInput): Promise<string> {
    return this.db.inTransaction(async () => {
      const { rfp, situation } = await this.situations.lock(rfpId, viewer);
      if (rfp.state !== 'inReview') throw Refusal.stale(rfp.id);
      this.lifecycle.workflow.take('approve', rfp.state, viewer, situation);
      await this.problems.lockLive(rfp.problemId);
      const opensAt = await this.timing.require(rfp.officeId, rfp);
      const set = { approvedBy: viewer.personId, approvedAt: await this.db.now(), opensAt };
      await this.steps.take(this.lifecycle, 'approve', rfp, situation, viewer, { set, note: note ?? null });
      return rfp.id;
    });
  }

  /** Back to its writers; the signature is void, the signed version stays on record. */
  requestChanges(viewer: Viewer, input: RequestRfpChangesInput): Promise<string> {
    return this.idempotency.once(viewer, 'requestRfpChanges', input, async () => {
      const { rfpId, note } = input;
      const { rfp, situation } = await this.situations.get(rfpId, viewer);
      const set = { versionId: null, submittedBy: null, submittedAt: null };
      await this.steps.take(this.lifecycle, 'requestChanges', rfp, situation, viewer, { set, note });
      return rfp.id;
    });
  }
}
