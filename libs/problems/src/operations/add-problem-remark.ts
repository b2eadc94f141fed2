import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { Audit, Idempotency } from '@peyvand/platform';
import type { AddProblemRemarkInput } from '../problem.inputs.js';
import { OwnerLeaks } from '../owner-leaks.js';
import { ProblemReader } from '../reading/problem.reader.js';
import { ProblemRepository } from '../problem.repository.js';
import { problemActs } from '../lifecycle/problem.acts.js';
import { ProblemSituations } from '../lifecycle/problem-situations.js';

/** The owner adds to what it submitted; the submitted words stay. Answers the problem's id. */
@Injectable()
export class AddProblemRemark {
  constructor(
    private readonly problems: ProblemRepository,
    private readonly reader: ProblemReader,
    private readonly situations: ProblemSituations,
    private readonly leaks: OwnerLeaks,
    private readonly audit: Audit,
    private readonly idempotency: Idempotency,
  ) {}

  run(viewer: Viewer, input: AddProblemRemarkInput): Promise<string> {
    return this.idempotency.once(viewer, 'addProblemRemark', input, async () => {
      const { row: problem, situation } = await this.situations.get(input.problemId, viewer);
      problemActs.require('remark', problem.state, viewer, situation);
      const { id } = await this.reader.lockLive(input.problemId);
      await this.leaks.refuseIn(problem, { text: input.text });
      const remarkId = await this.problems.addRemark(id, viewer, input.text);
      await this.audit.write(`problem:${id}`, viewer, 'problem.remarked', { id, remarkId });
      return id;
    });
  }
}
