import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { Db, Steps } from '@peyvand/platform';
import type { AcceptProblemInput } from '../problem.inputs.js';
import { ProblemLifecycle } from '../problem.lifecycle.js';
import { ProblemRepository } from '../problem.repository.js';
import { ProblemSituations } from '../problem-situations.js';

/** An officer takes the problem on; from here it can be defined. */
@Injectable()
export class AcceptProblem {
  constructor(
    private readonly db: Db, private readonly steps: Steps, private readonly lifecycle: ProblemLifecycle, private readonly problems: ProblemRepository,
    private readonly situations: ProblemSituations,
  ) {}

  run(viewer: Viewer, { problemId, note }: AcceptProblemInput): Promise<string> {
    return this.db.inTransaction(async () => {
      await this.problems.lock(problemId);
      const { problem, situation } = await this.situations.get(problemId, viewer);
      await this.steps.take(this.lifecycle, 'accept', problem, situation, viewer, { note: note || null, organizationId: problem.officeId });
      return problem.id;
    });
  }
}
