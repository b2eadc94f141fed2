import { Injectable } from '@nestjs/common';
import { NotFound, givenReason, type Viewer } from '@peyvand/kernel';
import { OfficeReader } from '@peyvand/organizations';
import { Db, Idempotency, Steps } from '@peyvand/platform';
import type { ProblemEntity } from '../problem.entity.js';
import type {
  AppealProblemInput,
  DecideAppealInput,
  MarkProblemDuplicateInput,
  RejectProblemInput,
} from '../problem.inputs.js';
import { ProblemSituations } from '../lifecycle/problem-situations.js';
import { ProblemLifecycle } from '../lifecycle/problem.lifecycle.js';

/** An office says no, the owner may object once, and somebody else judges. */
@Injectable()
export class RejectProblem {
  constructor(
    private readonly db: Db,
    private readonly steps: Steps,
    private readonly lifecycle: ProblemLifecycle,
    private readonly situations: ProblemSituations,
    private readonly offices: OfficeReader,
    private readonly idempotency: Idempotency,
  ) {}

  reject(viewer: Viewer, { problemId, ...why }: RejectProblemInput): Promise<string> {
    return this.steps.run(this.lifecycle, 'reject', problemId, viewer, {
      ...givenReason(why),
      prepare: async ({ row }) => ({ set: await this.decided(viewer, row) }),
    });
  }

  /** @throws NotFound for an original that the officer does not read. */
  markDuplicate(viewer: Viewer, { problemId, originalId, note }: MarkProblemDuplicateInput): Promise<string> {
    return this.steps.run(this.lifecycle, 'markDuplicate', problemId, viewer, {
      note: note || null,
      prepare: async ({ row: problem }) => {
        const { row: original } = await this.situations.get(originalId, viewer);
        if (original.id === problem.id || original.state === 'draft') throw new NotFound();
        return { set: { ...(await this.decided(viewer, problem)), duplicateOf: original.id } };
      },
    });
  }

  appeal(viewer: Viewer, input: AppealProblemInput): Promise<string> {
    return this.idempotency.once(viewer, 'appealProblem', input, () =>
      this.steps.run(this.lifecycle, 'appeal', input.problemId, viewer, {
        note: input.note,
        set: { appealed: true, appealUntil: null, closedAt: null },
      }),
    );
  }

  grant(viewer: Viewer, { problemId, ...why }: DecideAppealInput): Promise<string> {
    return this.steps.run(this.lifecycle, 'grantAppeal', problemId, viewer, {
      ...givenReason(why),
      set: { duplicateOf: null },
    });
  }

  deny(viewer: Viewer, { problemId, ...why }: DecideAppealInput): Promise<string> {
    return this.steps.run(this.lifecycle, 'denyAppeal', problemId, viewer, {
      ...givenReason(why),
      prepare: async () => ({ set: { closedAt: await this.db.now() } }),
    });
  }

  private async decided(viewer: Viewer, { officeId, appealed }: ProblemEntity): Promise<Partial<ProblemEntity>> {
    const now = await this.db.now();
    const { appealWindow } = await this.offices.numbers(officeId);
    return {
      decidedBy: viewer.personId,
      closedAt: now,
      appealUntil: appealed ? null : await this.offices.dueAfter(officeId, appealWindow, now),
    };
  }
}
