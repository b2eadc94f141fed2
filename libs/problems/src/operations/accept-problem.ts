import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { Steps } from '@peyvand/platform';
import type { AcceptProblemInput } from '../problem.inputs.js';
import { ProblemLifecycle } from '../lifecycle/problem.lifecycle.js';

/** An officer takes the problem on; from here it can be defined. */
@Injectable()
export class AcceptProblem {
  constructor(
    private readonly steps: Steps,
    private readonly lifecycle: ProblemLifecycle,
  ) {}

  run(viewer: Viewer, { problemId, note }: AcceptProblemInput): Promise<string> {
    return this.steps.run(this.lifecycle, 'accept', problemId, viewer, { note: note || null });
  }
}
