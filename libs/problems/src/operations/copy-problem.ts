import { Injectable } from '@nestjs/common';
import { FileCopies } from '@peyvand/files';
import { newId, type Viewer } from '@peyvand/kernel';
import { LeftDrafts } from '@peyvand/organizations';
import { Idempotency, Steps, Db } from '@peyvand/platform';
import { emptyProblem } from '../text/empty-problem.js';
import { ANSWERS } from '../text/problem-answers.js';
import { problemActs } from '../lifecycle/problem.acts.js';
import type { CopyProblemInput } from '../problem.inputs.js';
import { ProblemLifecycle } from '../lifecycle/problem.lifecycle.js';
import { newSituation, ProblemSituations } from '../lifecycle/problem-situations.js';
import type { ProblemEntity } from '../problem.entity.js';

/** The answers and what they are found by; who looked after it and what became of it stay behind. */
const COPIED = [...ANSWERS, 'searchFolded', 'stems'] as const satisfies readonly (keyof ProblemEntity)[];
const copied = (problem: ProblemEntity) =>
  Object.fromEntries(COPIED.map((name) => [name, problem[name]])) as Pick<ProblemEntity, (typeof COPIED)[number]>;

/** A new draft with the answers of a problem that has ended, so that nothing has to be typed twice. */
@Injectable()
export class CopyProblem {
  constructor(
    private readonly db: Db,
    private readonly steps: Steps,
    private readonly lifecycle: ProblemLifecycle,
    private readonly situations: ProblemSituations,
    private readonly files: FileCopies,
    private readonly drafts: LeftDrafts,
    private readonly idempotency: Idempotency,
  ) {}

  run(viewer: Viewer, input: CopyProblemInput): Promise<string> {
    return this.idempotency.once(viewer, 'copyProblem', input, async () => {
      const { row: problem, situation } = await this.situations.get(input.problemId, viewer);
      problemActs.require('copy', problem.state, viewer, situation);
      const values = {
        ...emptyProblem,
        ...copied(problem),
        id: newId(),
        ownerId: problem.ownerId,
        copyOf: problem.id,
        createdBy: viewer.personId,
        createdAt: await this.db.now(),
      };
      const { id } = await this.steps.create(this.lifecycle, 'create', values, newSituation(problem.ownerId), viewer);
      await this.files.run(viewer.personId, 'problem', problem.id, id);
      await this.drafts.saved(viewer, 'problem', id, {
        role: 'owner',
        organizationId: problem.ownerId,
        officeId: null,
      });
      return id;
    });
  }
}
