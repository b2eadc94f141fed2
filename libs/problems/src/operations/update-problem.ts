import { Injectable } from '@nestjs/common';
import { Refusal, type Viewer } from '@peyvand/kernel';
import { LeftDrafts } from '@peyvand/organizations';
import { Audit, Db } from '@peyvand/platform';
import { ParkCheck } from '../park-check.js';
import { answersOf } from '../problem-answers.js';
import type { UpdateProblemInput } from '../problem.inputs.js';
import { OwnerLeaks } from '../owner-leaks.js';
import { isEditable } from '../problem-intake.js';
import { ProblemRepository } from '../problem.repository.js';
import { mayEdit } from '../problem.acts.js';
import { ProblemSituations } from '../problem-situations.js';

/**
 * Owner and writer change a draft, the owner also what it was asked about; once submitted, the owner adds remarks
 * instead.
 */
@Injectable()
export class UpdateProblem {
  constructor(
    private readonly db: Db,
    private readonly problems: ProblemRepository,
    private readonly situations: ProblemSituations,
    private readonly parks: ParkCheck,
    private readonly leaks: OwnerLeaks,
    private readonly drafts: LeftDrafts,
    private readonly audit: Audit,
  ) {}

  run(viewer: Viewer, input: UpdateProblemInput): Promise<string> {
    return this.db.inTransaction(async () => {
      const { problem, situation } = await this.situations.get(input.problemId, viewer);
      if (!isEditable(problem.state) || problem.draftRevision !== input.revision)
        throw Refusal.stale(problem.id, { revision: problem.draftRevision });
      if (!mayEdit(problem.state, situation, viewer))
        throw new Refusal('STEP_NOT_ALLOWED', undefined, { step: 'edit' });
      await this.parks.require(input.parkId);
      const answers = answersOf(problem, input);
      // A draft may say anything until it is submitted; what is mended after that is on its way out.
      if (problem.state !== 'draft') await this.leaks.refuse({ ...problem, ...answers });
      await this.problems.saveDraft(problem, answers);
      if (problem.state === 'draft')
        await this.drafts.saved(viewer, 'problem', problem.id, {
          role: 'owner',
          organizationId: problem.ownerId,
          officeId: problem.officeId,
        });
      await this.audit.write(`problem:${problem.id}`, viewer, 'problem.edited', {
        id: problem.id,
        revision: problem.draftRevision + 1,
      });
      return problem.id;
    });
  }
}
