import { Injectable } from '@nestjs/common';
import { givenReason, type Viewer } from '@peyvand/kernel';
import { Steps } from '@peyvand/platform';
import { OwnerLeaks } from '@peyvand/problems';
import type { FailRfpInput, TakeBackRfpInput } from '../rfp.inputs.js';
import { RfpLifecycle } from '../lifecycle/rfp.lifecycle.js';

/** Two ways back: into writing before the opening, and out of the market after the close. */
@Injectable()
export class EndRfp {
  constructor(
    private readonly steps: Steps,
    private readonly lifecycle: RfpLifecycle,
    private readonly leaks: OwnerLeaks,
  ) {}

  /** The owner writes on; signature and approval are void, the signed version stays on record. */
  takeBack(viewer: Viewer, { rfpId, note }: TakeBackRfpInput): Promise<string> {
    const set = { versionId: null, submittedBy: null, submittedAt: null, approvedBy: null, approvedAt: null };
    return this.steps.run(this.lifecycle, 'takeBack', rfpId, viewer, { set, note: note ?? null });
  }

  /** Nothing that came can be chosen. What is not opened yet is voided by the event. */
  fail(viewer: Viewer, input: FailRfpInput): Promise<string> {
    const { reason, note } = givenReason(input);
    return this.steps.run(this.lifecycle, 'fail', input.rfpId, viewer, {
      reason,
      note,
      set: { failReason: reason, failNote: note },
      prepare: async ({ row }) => {
        await this.leaks.refuseOf(row, { note });
        return {};
      },
    });
  }
}
