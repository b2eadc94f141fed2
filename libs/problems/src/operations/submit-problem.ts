import { Injectable } from '@nestjs/common';
import { Refusal, Refusals, type Viewer } from '@peyvand/kernel';
import { OfficeReader } from '@peyvand/organizations';
import { Db, Idempotency, Steps } from '@peyvand/platform';
import { Numbers } from '@peyvand/reference';
import type { ProblemEntity } from '../problem.entity.js';
import type { SubmitProblemInput } from '../problem.inputs.js';
import { OwnerLeaks } from '../owner-leaks.js';
import { ProblemLifecycle } from '../problem.lifecycle.js';
import { ProblemSituations } from '../problem-situations.js';

/** The owner hands its problem over; it goes to the office of its field and place. */
@Injectable()
export class SubmitProblem {
  constructor(
    private readonly db: Db,
    private readonly steps: Steps,
    private readonly lifecycle: ProblemLifecycle,
    private readonly situations: ProblemSituations,
    private readonly offices: OfficeReader,
    private readonly leaks: OwnerLeaks,
    private readonly idempotency: Idempotency,
    private readonly numbers: Numbers,
  ) {}

  run(viewer: Viewer, input: SubmitProblemInput): Promise<string> {
    return this.idempotency.once(viewer, 'submitProblem', input, async () => {
      const { problem, situation } = await this.situations.lock(input.problemId, viewer);
      const isOld = input.revision != null && input.revision !== problem.draftRevision;
      if (problem.state !== 'draft' || isOld) throw Refusal.stale(problem.id, { revision: problem.draftRevision });
      this.lifecycle.workflow.take('submit', problem.state, viewer, { ...situation, missing: [] });
      Refusals.throwIfAny(situation.missing.map((field) => new Refusal('REQUIRED', field)));
      await this.leaks.refuse(problem);
      const set = {
        officeId: await this.office(problem),
        submittedAt: await this.db.now(),
        number: await this.numbers.draw('problem'),
      };
      await this.steps.take(this.lifecycle, 'submit', problem, situation, viewer, { set });
      return problem.id;
    });
  }

  /** Never the owner itself where that is an office: nobody judges an affair of their own. */
  private async office({ officeField, isicDivision, province, parkId, ownerId }: ProblemEntity): Promise<string> {
    const officeId = await this.offices.route({ officeField, isicDivision, province, parkId, except: ownerId });
    if (!officeId) throw new Refusal('NO_OFFICE', 'officeField');
    return officeId;
  }
}
