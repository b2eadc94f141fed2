import { Injectable } from '@nestjs/common';
import { Refusal, Refusals, type Viewer } from '@peyvand/kernel';
import { OfficeReader } from '@peyvand/organizations';
import { Db, Idempotency, Steps } from '@peyvand/platform';
import { Numbers } from '@peyvand/reference';
import type { ProblemEntity } from '../problem.entity.js';
import type { SubmitProblemInput } from '../problem.inputs.js';
import { OwnerLeaks } from '../owner-leaks.js';
import { ProblemLifecycle } from '../lifecycle/problem.lifecycle.js';
import type { LoadedProblem } from '../lifecycle/problem-situations.js';

/** The owner hands its problem over; it goes to the office of its field and place. */
@Injectable()
export class SubmitProblem {
  constructor(
    private readonly db: Db,
    private readonly steps: Steps,
    private readonly lifecycle: ProblemLifecycle,
    private readonly offices: OfficeReader,
    private readonly leaks: OwnerLeaks,
    private readonly idempotency: Idempotency,
    private readonly numbers: Numbers,
  ) {}

  run(viewer: Viewer, input: SubmitProblemInput): Promise<string> {
    return this.idempotency.once(viewer, 'submitProblem', input, async () => {
      const prepare = async ({ row: problem, situation: { missing } }: LoadedProblem) => {
        if (input.revision != null && input.revision !== problem.draftRevision)
          throw Refusal.stale(problem.id, { revision: problem.draftRevision });
        Refusals.throwIfAny(missing.map((field) => new Refusal('REQUIRED', field)));
        await this.leaks.refuse(problem);
        const [officeId, submittedAt] = [await this.office(problem), await this.db.now()];
        return { set: { officeId, submittedAt, number: await this.numbers.draw('problem') } };
      };
      return this.steps.run(this.lifecycle, 'submit', input.problemId, viewer, { assuming: { missing: [] }, prepare });
    });
  }

  /** Never the owner itself where that is an office: nobody judges an affair of their own. */
  private async office({ officeField, isicDivision, province, parkId, ownerId }: ProblemEntity): Promise<string> {
    const officeId = await this.offices.route({ officeField, isicDivision, province, parkId, except: ownerId });
    if (!officeId) throw new Refusal('NO_OFFICE', 'officeField');
    return officeId;
  }
}
