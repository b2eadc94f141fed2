import { Injectable } from '@nestjs/common';
import { OfficeReader } from '@peyvand/organizations';
import type { Lifecycle, Wait } from '@peyvand/platform';
import { ProblemEntity } from './problem.entity.js';
import { ProblemStepEntity } from './problem-step.entity.js';
import { problemWorkflow, type ProblemSituation, type ProblemStepName } from './problem.workflow.js';

/** How problems are stored and for whom they wait. */
@Injectable()
export class ProblemLifecycle implements Lifecycle<ProblemEntity, ProblemSituation, ProblemStepName> {
  readonly workflow = problemWorkflow;
  readonly entity = ProblemEntity;
  readonly stepEntity = ProblemStepEntity;

  constructor(private readonly offices: OfficeReader) {}

  stream(problem: ProblemEntity): string {
    return `problem:${problem.id}`;
  }

  payload(problem: ProblemEntity): Record<string, string> {
    return { problemId: problem.id };
  }

  /** A draft is private; an accepted problem waits for its office as long as nobody defines it, an imported one has its RFP already. */
  async waits(problem: ProblemEntity): Promise<Wait | null> {
    const { officeId, state, beingDefined, imported } = problem;
    if (state === 'draft' || beingDefined || imported) return null;
    const numbers = await this.offices.numbers(officeId);
    const span = state === 'triage' ? numbers.problemTriage : numbers.problemAccepted;
    return { officeId, until: await this.offices.dueAfter(officeId, span) };
  }
}
