import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { OfficeReader } from '@peyvand/organizations';
import { waitOf, type Steppable, type Wait } from '@peyvand/platform';
import { ProblemEntity } from '../problem.entity.js';
import { ProblemSituations, type LoadedProblem } from './problem-situations.js';
import { problemWaits } from './problem.waits.js';
import { ProblemStepEntity } from './problem-step.entity.js';
import { problemWorkflow, type ProblemSituation, type ProblemStepName } from './problem.workflow.js';

/** How problems are stored and for whom they wait. */
@Injectable()
export class ProblemLifecycle implements Steppable<ProblemEntity, ProblemSituation, ProblemStepName, LoadedProblem> {
  readonly workflow = problemWorkflow;
  readonly entity = ProblemEntity;
  readonly stepEntity = ProblemStepEntity;
  readonly drafts = ['draft'] as const;

  constructor(
    private readonly offices: OfficeReader,
    private readonly situations: ProblemSituations,
  ) {}

  lock(id: string | null, viewer: Viewer): Promise<LoadedProblem> {
    return this.situations.lock(id, viewer);
  }

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
