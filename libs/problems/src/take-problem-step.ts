import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { Db, Steps, type StepOptions } from '@peyvand/platform';
import type { ProblemEntity } from './problem.entity.js';
import { ProblemLifecycle } from './problem.lifecycle.js';
import { ProblemSituations, type LoadedProblem } from './problem-situations.js';
import type { ProblemStepName } from './problem.workflow.js';

type Options = StepOptions<ProblemEntity>;

/** What every step of a problem does: find and lock the row, load what decides, take the step. */
@Injectable()
export class TakeProblemStep {
  constructor(
    private readonly db: Db,
    private readonly steps: Steps,
    private readonly lifecycle: ProblemLifecycle,
    private readonly situations: ProblemSituations,
  ) {}

  /**
   * `options` may look at the locked problem; they are asked only where the step can be taken by this viewer from this
   * state.
   */
  run(
    viewer: Viewer,
    problemId: string,
    step: ProblemStepName,
    options: Options | ((loaded: LoadedProblem) => Options | Promise<Options>) = {},
  ): Promise<string> {
    return this.db.inTransaction(async () => {
      const loaded = await this.situations.lock(problemId, viewer);
      const { problem, situation } = loaded;
      const known = typeof options === 'function' ? await options(loaded) : options;
      await this.steps.take(this.lifecycle, step, problem, situation, viewer, known);
      return problem.id;
    });
  }
}
