import { Injectable } from '@nestjs/common';
import { OfficeReader } from '@peyvand/organizations';
import { waitOf, type Lifecycle, type Wait } from '@peyvand/platform';
import { ProblemEntity } from './problem.entity.js';
import { problemWaits } from './problem.waits.js';
import { ProblemStepEntity } from './problem-step.entity.js';
import { problemWorkflow, type ProblemSituation, type ProblemStepName } from './problem.workflow.js';

/** How problems are stored and for whom they wait. */
@Injectable()
export class ProblemLifecycle implements Lifecycle<ProblemEntity, ProblemSituation, ProblemStepName> {
  readonly workflow = problemWorkflow;
  readonly entity = ProblemEntity;
  readonly stepEntity = ProblemStepEntity;
  readonly drafts = ['draft'] as const;

  constructor(private readonly offices: OfficeReader) {}

  stream(problem: ProblemEntity): string {
    return `problem:${problem.id}`;
  }

  payload(problem: ProblemEntity): Record<string, string> {
    return { problemId: problem.id };
  }

  waits(problem: ProblemEntity): Promise<Wait | null> {
    return waitOf(problemWaits, problem, undefined, this.offices);
  }
}
