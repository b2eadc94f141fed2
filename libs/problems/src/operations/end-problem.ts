import { Injectable } from '@nestjs/common';
import { Refusal, givenReason, type Viewer } from '@peyvand/kernel';
import { Db, Steps } from '@peyvand/platform';
import type { ProblemEntity } from '../problem.entity.js';
import type { CloseUnsolvedInput, SolveProblemInput, WithdrawProblemInput } from '../problem.inputs.js';
import { ProblemLifecycle } from '../lifecycle/problem.lifecycle.js';

const REMINDERS_MIN = 2;

/** The ends of a problem. What hangs on it is ended by the event; meanwhile its row keeps everybody else out. */
@Injectable()
export class EndProblem {
  constructor(
    private readonly db: Db,
    private readonly steps: Steps,
    private readonly lifecycle: ProblemLifecycle,
  ) {}

  withdraw(viewer: Viewer, { problemId, ...why }: WithdrawProblemInput): Promise<string> {
    return this.steps.run(this.lifecycle, 'withdraw', problemId, viewer, {
      ...givenReason(why),
      prepare: async () => ({ set: await this.ended() }),
    });
  }

  solve(viewer: Viewer, { problemId, solution }: SolveProblemInput): Promise<string> {
    return this.steps.run(this.lifecycle, 'solve', problemId, viewer, {
      note: solution,
      prepare: async () => ({ set: { ...(await this.ended()), solution } }),
    });
  }

  closeUnsolved(viewer: Viewer, { problemId, ...why }: CloseUnsolvedInput): Promise<string> {
    return this.steps.run(this.lifecycle, 'closeUnsolved', problemId, viewer, {
      ...givenReason(why),
      prepare: async ({ row: { ownerReminders } }) => {
        if (why.reason === 'ownerSilent' && ownerReminders < REMINDERS_MIN)
          throw new Refusal('NOT_SILENT', 'reason', { reminders: ownerReminders });
        return { set: await this.ended() };
      },
    });
  }

  private async ended(): Promise<Partial<ProblemEntity>> {
    return { closedAt: await this.db.now(), beingDefined: false, referredTo: null, waitsSince: null, dueAt: null };
  }
}
