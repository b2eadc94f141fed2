import { Injectable } from '@nestjs/common';
import { NotFound, Refusal, givenReason, Viewer, type GivenReason } from '@peyvand/kernel';
import { OfficeReader, OrganizationReader } from '@peyvand/organizations';
import { Db, Steps } from '@peyvand/platform';
import type { ProblemEntity } from '../problem.entity.js';
import type { BounceProblemInput, ProblemInput, ReferProblemInput } from '../problem.inputs.js';
import { NOT_ANSWERED } from '../problem.reasons.js';
import { BOUNCES_MAX } from '../lifecycle/problem.workflow.js';
import { ProblemLifecycle } from '../lifecycle/problem.lifecycle.js';

const NOT_REFERRED = { referredTo: null, waitsSince: null, dueAt: null } as const;

/** Offices pass a problem on; the other office takes it or sends it back, and if it says nothing the clock does. */
@Injectable()
export class ReferProblem {
  constructor(
    private readonly db: Db,
    private readonly steps: Steps,
    private readonly lifecycle: ProblemLifecycle,
    private readonly offices: OfficeReader,
    private readonly organizations: OrganizationReader,
  ) {}

  refer(viewer: Viewer, { problemId, officeId, ...why }: ReferProblemInput): Promise<string> {
    return this.steps.run(this.lifecycle, 'refer', problemId, viewer, {
      ...givenReason(why),
      prepare: async ({ row: problem }) => {
        if (officeId === problem.officeId) throw new Refusal('SAME_OFFICE', 'officeId');
        const canReceive = officeId !== problem.ownerId && (await this.organizations.isVerified(officeId, 'office'));
        if (!canReceive) throw new NotFound();
        const { problemReferred } = await this.offices.numbers(officeId);
        const waitsSince = await this.db.now();
        const dueAt = await this.offices.dueAfter(officeId, problemReferred, waitsSince);
        return { set: { referredTo: officeId, waitsSince, dueAt, assigneeId: null } };
      },
    });
  }

  take(viewer: Viewer, { problemId }: ProblemInput): Promise<string> {
    return this.steps.run(this.lifecycle, 'take', problemId, viewer, {
      prepare: ({ row }) => ({ set: { ...NOT_REFERRED, officeId: row.referredTo } }),
    });
  }

  bounce(viewer: Viewer, { problemId, ...why }: BounceProblemInput): Promise<string> {
    return this.bounceBy(viewer, problemId, givenReason(why));
  }

  bounceUnanswered(problemId: string): Promise<string> {
    return this.bounceBy(Viewer.system, problemId, { reason: NOT_ANSWERED, note: null });
  }

  private bounceBy(viewer: Viewer, problemId: string, why: GivenReason): Promise<string> {
    return this.steps.run(this.lifecycle, 'bounce', problemId, viewer, {
      ...why,
      prepare: async ({ row }) => ({ set: await this.back(row) }),
    });
  }

  /** Back at the sender; the second time it goes to the fallback office, so that it does not travel for ever. */
  private async back({ bounces, officeId, ownerId }: ProblemEntity): Promise<Partial<ProblemEntity>> {
    const count = bounces + 1;
    const fallback = count >= BOUNCES_MAX ? await this.organizations.fallbackOffice() : null;
    return { ...NOT_REFERRED, bounces: count, officeId: fallback && fallback !== ownerId ? fallback : officeId };
  }
}
