import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import type { AcceptProblemInput } from '../problem.inputs.js';
import { TakeProblemStep } from '../take-problem-step.js';

/** An officer takes the problem on; from here it can be defined. */
@Injectable()
export class AcceptProblem {
  constructor(private readonly step: TakeProblemStep) {}

  run(viewer: Viewer, { problemId, note }: AcceptProblemInput): Promise<string> {
    return this.step.run(viewer, problemId, 'accept', { note: note || null });
  }
}
