import { Injectable } from '@nestjs/common';
import { Refusal, type Viewer } from '@peyvand/kernel';
import { LeftDrafts } from '@peyvand/organizations';
import { Audit, Db, DraftBases } from '@peyvand/platform';
import { ParkCheck } from '../text/park-check.js';
import { answersOf, textOf } from '../text/problem-answers.js';
import type { ProblemEntity } from '../problem.entity.js';
import type { UpdateProblemInput } from '../problem.inputs.js';
import { OwnerLeaks } from '../owner-leaks.js';
import { isEditable } from '../text/problem-intake.js';
import { ProblemRepository } from '../problem.repository.js';
import { mayEdit } from '../lifecycle/problem.acts.js';
import { ProblemSituations } from '../lifecycle/problem-situations.js';

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
    private readonly bases: DraftBases,
  ) {}

  /**
   * @throws Refusal STALE when it was saved since it was read; to who might write it, with what both began from, what
   * stands now, and what was refused.
   */
  run(viewer: Viewer, input: UpdateProblemInput): Promise<string> {
    return this.db.inTransaction(async () => {
      const { row: problem, situation } = await this.situations.lock(input.problemId, viewer);
      if (!isEditable(problem.state) || problem.draftRevision !== input.revision)
        throw await this.stale(problem, input, mayEdit('draft', { ...situation, isDraft: true }, viewer));
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

  private async stale(
    problem: ProblemEntity,
    { problemId, revision, ...refused }: UpdateProblemInput,
    isWriter: boolean,
  ): Promise<Refusal> {
    if (!isWriter) return Refusal.stale(problemId, { revision: problem.draftRevision });
    const current = { revision: problem.draftRevision, text: textOf(problem) };
    return this.bases.stale({ objectId: problemId, read: revision, current, refused });
  }
}
