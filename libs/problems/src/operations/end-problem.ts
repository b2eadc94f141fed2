import { Injectable } from '@nestjs/common';
import { Refusal, said, type Viewer } from '@peyvand/kernel';
import { Db } from '@peyvand/platform';
import type { ProblemEntity } from '../problem.entity.js';
import type { CloseUnsolvedInput, SolveProblemInput, WithdrawProblemInput } from '../problem.inputs.js';
import { TakeProblemStep } from '../take-problem-step.js';

const REMINDERS_MIN = 2;

/** The ends of a problem. What hangs on it is ended by the event; meanwhile its row keeps everybody else out. */
@Injectable()
export class EndProblem {
  constructor(
    private readonly db: Db,
    private readonly step: TakeProblemStep,
  ) {}

  withdraw(viewer: Viewer, { problemId, ...why }: WithdrawProblemInput): Promise<string> {
    return this.step.run(viewer, problemId, 'withdraw', async () => ({ ...said(why), set: await this.ended() }));
  }

  solve(viewer: Viewer, { problemId, solution }: SolveProblemInput): Promise<string> {
    return this.step.run(viewer, problemId, 'solve', async () => ({
      note: solution,
      set: { ...(await this.ended()), solution },
    }));
  }

  closeUnsolved(viewer: Viewer, { problemId, ...why }: CloseUnsolvedInput): Promise<string> {
    return this.step.run(viewer, problemId, 'closeUnsolved', async ({ problem: { ownerReminders } }) => {
      if (why.reason === 'ownerSilent' && ownerReminders < REMINDERS_MIN)
        throw new Refusal('NOT_SILENT', 'reason', { reminders: ownerReminders });
      return { ...said(why), set: await this.ended() };
    });
  }

  private async ended(): Promise<Partial<ProblemEntity>> {
    return { closedAt: await this.db.now(), beingDefined: false, referredTo: null, waitsSince: null, dueAt: null };
  }
}
