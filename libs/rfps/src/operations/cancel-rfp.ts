import { Injectable } from '@nestjs/common';
import { givenReason, Viewer, type GivenReason } from '@peyvand/kernel';
import { Db, Steps } from '@peyvand/platform';
import { OwnerLeaks } from '@peyvand/problems';
import { PROBLEM_ENDED } from '../content/rfp-choices.js';
import { QuestionRepository } from '../questions/question.repository.js';
import { RfpAccess } from '../access/rfp-access.js';
import type { CancelRfpInput } from '../rfp.inputs.js';
import { RfpLifecycle } from '../lifecycle/rfp.lifecycle.js';

/** Ends an RFP before an award. Proposals are voided and matches ended by the event. */
@Injectable()
export class CancelRfp {
  constructor(
    private readonly db: Db,
    private readonly steps: Steps,
    private readonly lifecycle: RfpLifecycle,
    private readonly access: RfpAccess,
    private readonly questions: QuestionRepository,
    private readonly leaks: OwnerLeaks,
  ) {}

  run(viewer: Viewer, input: CancelRfpInput): Promise<string> {
    return this.cancel(viewer, input.rfpId, givenReason(input));
  }

  /**
   * The problem ended, and its live RFP ends with it; an opened one, from which somebody may be chosen yet, only when
   * the problem was withdrawn. No RFP is opened once its problem has ended. Once more changes nothing.
   */
  runFor(problemId: string): Promise<void> {
    return this.db.inTransaction(async () => {
      const live = await this.db.one<{ id: string }>(
        `select r.id from rfp r join problem p on p.id = r.problem_id where r.problem_id = $1
          and r.state not in ('failed', 'cancelled') and (r.state <> 'opened' or p.state = 'withdrawn')
          for update of r`,
        [problemId],
      );
      if (live) await this.cancel(Viewer.system, live.id, { reason: PROBLEM_ENDED, note: null });
    });
  }

  private cancel(viewer: Viewer, rfpId: string, { reason, note }: GivenReason): Promise<string> {
    return this.steps.run(this.lifecycle, 'cancel', rfpId, viewer, {
      reason,
      note,
      set: { cancelReason: reason, cancelNote: note },
      prepare: async ({ row }) => {
        await this.leaks.refuseOf(row, { note });
        return {};
      },
      after: async ({ id }) => {
        await this.questions.stopWaiting(id);
        await this.access.endExcept(id, []);
      },
    });
  }
}
