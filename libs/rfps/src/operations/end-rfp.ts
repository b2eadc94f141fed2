import { Injectable } from '@nestjs/common';
import { said, type Viewer } from '@peyvand/kernel';
import { Db, Steps } from '@peyvand/platform';
import { OwnerLeaks } from '@peyvand/problems';
import type { FailRfpInput, TakeBackRfpInput } from '../rfp.inputs.js';
import { RfpLifecycle } from '../rfp.lifecycle.js';
import { RfpSituations } from '../rfp-situations.js';

/** Two ways back: into writing before the opening, and out of the market after the close. */
@Injectable()
export class EndRfp {
  constructor(
    private readonly db: Db,
    private readonly steps: Steps,
    private readonly lifecycle: RfpLifecycle,
    private readonly situations: RfpSituations,
    private readonly leaks: OwnerLeaks,
  ) {}

  /** The owner writes on; signature and approval are void, the signed version stays on record. */
  takeBack(viewer: Viewer, { rfpId, note }: TakeBackRfpInput): Promise<string> {
    return this.db.inTransaction(async () => {
      const { rfp, situation } = await this.situations.lock(rfpId, viewer);
      const set = { versionId: null, submittedBy: null, submittedAt: null, approvedBy: null, approvedAt: null };
      await this.steps.take(this.lifecycle, 'takeBack', rfp, situation, viewer, { set, note: note ?? null });
      return rfp.id;
    });
  }

  /** Nothing that came can be chosen. What is not opened yet is voided by the event. */
  fail(viewer: Viewer, input: FailRfpInput): Promise<string> {
    const { reason, note } = said(input);
    return this.db.inTransaction(async () => {
      const { rfp, situation } = await this.situations.lock(input.rfpId, viewer);
      await this.leaks.refuseOf(rfp, { note });
      const set = { failReason: reason, failNote: note };
      await this.steps.take(this.lifecycle, 'fail', rfp, situation, viewer, { set, reason, note });
      return rfp.id;
    });
  }
}
