import { Injectable } from '@nestjs/common';
import { Refusal, Refusals, Viewer } from '@peyvand/kernel';
import { OfficeReader } from '@peyvand/organizations';
import { Db, Idempotency, Steps } from '@peyvand/platform';
import { OwnerLeaks } from '../owner-leaks.js';
import type { AnswerProblemInfoInput, AskProblemInfoInput } from '../problem.inputs.js';
import { ProblemLifecycle } from '../lifecycle/problem.lifecycle.js';

const NOT_WAITING = { waitsSince: null, dueAt: null, infoReminders: 0 } as const;

/** The office asks the owner something before it decides; without an answer in time the problem lapses. */
@Injectable()
export class AskProblemInfo {
  constructor(
    private readonly db: Db,
    private readonly steps: Steps,
    private readonly lifecycle: ProblemLifecycle,
    private readonly offices: OfficeReader,
    private readonly leaks: OwnerLeaks,
    private readonly idempotency: Idempotency,
  ) {}

  ask(viewer: Viewer, input: AskProblemInfoInput): Promise<string> {
    return this.idempotency.once(viewer, 'askProblemInfo', input, () => this.askOnce(viewer, input));
  }

  private askOnce(viewer: Viewer, { problemId, question }: AskProblemInfoInput): Promise<string> {
    return this.steps.run(this.lifecycle, 'askInfo', problemId, viewer, {
      note: question,
      prepare: async ({ row: { officeId } }) => {
        const { problemNeedsInfo } = await this.offices.numbers(officeId);
        const waitsSince = await this.db.now();
        const dueAt = await this.offices.dueAfter(officeId, problemNeedsInfo, waitsSince);
        return { set: { waitsSince, dueAt, infoReminders: 0 } };
      },
    });
  }

  /** The owner mends the problem first, by `updateProblem`, and answers in words. */
  answer(viewer: Viewer, input: AnswerProblemInfoInput): Promise<string> {
    return this.idempotency.once(viewer, 'answerProblemInfo', input, () => this.answerOnce(viewer, input));
  }

  private answerOnce(viewer: Viewer, { problemId, answer, revision }: AnswerProblemInfoInput): Promise<string> {
    return this.steps.run(this.lifecycle, 'answerInfo', problemId, viewer, {
      note: answer,
      set: NOT_WAITING,
      assuming: { missing: [] },
      prepare: async ({ row: problem, situation }) => {
        if (revision != null && revision !== problem.draftRevision)
          throw Refusal.stale(problem.id, { revision: problem.draftRevision });
        Refusals.throwIfAny(situation.missing.map((field) => new Refusal('REQUIRED', field)));
        await this.leaks.refuse(problem);
        await this.leaks.refuseIn(problem, { answer });
        return {};
      },
    });
  }

  lapse(problemId: string): Promise<string> {
    return this.steps.run(this.lifecycle, 'lapse', problemId, Viewer.system, {
      prepare: async () => ({ set: { ...NOT_WAITING, closedAt: await this.db.now() } }),
    });
  }
}
