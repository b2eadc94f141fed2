import { Injectable } from '@nestjs/common';
import { NotFound, Refusal, said, Viewer } from '@peyvand/kernel';
import { OfficeReader, OrganizationReader } from '@peyvand/organizations';
import { Db } from '@peyvand/platform';
import type { ProblemEntity } from '../problem.entity.js';
import type { BounceProblemInput, ProblemInput, ReferProblemInput } from '../problem.inputs.js';
import { NOT_ANSWERED } from '../problem.reasons.js';
import { BOUNCES_MAX } from '../problem.workflow.js';
import { TakeProblemStep } from '../take-problem-step.js';

const NOT_REFERRED = { referredTo: null, waitsSince: null, dueAt: null } as const;

/** Offices pass a problem on; the other office takes it or sends it back, and if it says nothing the clock does. */
@Injectable()
export class ReferProblem {
  constructor(
    private readonly db: Db,
    private readonly step: TakeProblemStep,
    private readonly offices: OfficeReader,
    private readonly organizations: OrganizationReader,
  ) {}

  refer(viewer: Viewer, { problemId, officeId, ...why }: ReferProblemInput): Promise<string> {
    return this.step.run(viewer, problemId, 'refer', async ({ problem }) => {
      if (officeId === problem.officeId) throw new Refusal('SAME_OFFICE', 'officeId');
      const canReceive = officeId !== problem.ownerId && (await this.organizations.isVerified(officeId, 'office'));
      if (!canReceive) throw new NotFound();
      const { problemReferred } = await this.offices.numbers(officeId);
      const waitsSince = await this.db.now();
      return {
        ...said(why),
        set: {
          referredTo: officeId,
          waitsSince,
          dueAt: await this.offices.dueAfter(officeId, problemReferred, waitsSince),
          assigneeId: null,
        },
      };
    });
  }

  take(viewer: Viewer, { problemId }: ProblemInput): Promise<string> {
    return this.step.run(viewer, problemId, 'take', ({ problem }) => ({
      set: { ...NOT_REFERRED, officeId: problem.referredTo },
    }));
  }

  bounce(viewer: Viewer, { problemId, ...why }: BounceProblemInput): Promise<string> {
    return this.step.run(viewer, problemId, 'bounce', async ({ problem }) => ({
      ...said(why),
      set: await this.back(problem),
    }));
  }

  bounceUnanswered(problemId: string): Promise<string> {
    return this.step.run(Viewer.system, problemId, 'bounce', async ({ problem }) => ({
      reason: NOT_ANSWERED,
      set: await this.back(problem),
    }));
  }

  /** Back at the sender; the second time it goes to the fallback office, so that it does not travel for ever. */
  private async back({ bounces, officeId, ownerId }: ProblemEntity): Promise<Partial<ProblemEntity>> {
    const count = bounces + 1;
    const fallback = count >= BOUNCES_MAX ? await this.organizations.fallbackOffice() : null;
    return { ...NOT_REFERRED, bounces: count, officeId: fallback && fallback !== ownerId ? fallback : officeId };
  }
}
