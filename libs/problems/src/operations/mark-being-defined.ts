import { Injectable } from '@nestjs/common';
import { Db, Steps } from '@peyvand/platform';
import { ProblemLifecycle } from '../lifecycle/problem.lifecycle.js';
import { ProblemRepository } from '../problem.repository.js';

/**
 * Says whether somebody defines the problem: set with an engagement that becomes active, unset when definers are to be
 * asked again.
 * No step of the problem's life; it moves the definers' list and whether the office is waited for.
 */
@Injectable()
export class MarkBeingDefined {
  constructor(
    private readonly db: Db,
    private readonly problems: ProblemRepository,
    private readonly lifecycle: ProblemLifecycle,
    private readonly steps: Steps,
  ) {}

  async set(problemId: string, beingDefined: boolean): Promise<void> {
    await this.db.inTransaction(async () => {
      const problem = await this.problems.setBeingDefined(problemId, beingDefined);
      await this.steps.waitAnew(this.lifecycle, problem, undefined);
    });
  }
}
