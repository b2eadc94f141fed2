import { Injectable } from '@nestjs/common';
import { NotFound, type Viewer } from '@peyvand/kernel';
import { OrganizationReader } from '@peyvand/organizations';
import { Audit, Db, Outbox } from '@peyvand/platform';
import { problemActs } from '../lifecycle/problem.acts.js';
import type { AssignProblemInput } from '../problem.inputs.js';
import { ProblemRepository } from '../problem.repository.js';
import { ProblemSituations } from '../lifecycle/problem-situations.js';

/** Says which officer is reminded. Any other of the office may act as well, so it is no step. */
@Injectable()
export class AssignProblem {
  constructor(
    private readonly db: Db,
    private readonly problems: ProblemRepository,
    private readonly situations: ProblemSituations,
    private readonly organizations: OrganizationReader,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  run(viewer: Viewer, { problemId, personId }: AssignProblemInput): Promise<string> {
    return this.db.inTransaction(async () => {
      const { row: problem, situation } = await this.situations.lock(problemId, viewer);
      problemActs.require('assign', problem.state, viewer, situation);
      const officers = await this.organizations.officers(problem.officeId ?? '');
      if (personId && !officers.includes(personId)) throw new NotFound();
      await this.problems.assign(problemId, personId ?? null);
      await this.audit.write(`problem:${problemId}`, viewer, 'problem.assigned', {
        id: problemId,
        to: personId ?? null,
      });
      if (personId && personId !== viewer.personId)
        await this.outbox.record('problem.assigned', { problemId, assigneeId: personId });
      return problemId;
    });
  }
}
