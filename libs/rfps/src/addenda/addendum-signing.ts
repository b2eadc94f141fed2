import { Injectable } from '@nestjs/common';
import { StepUp } from '@peyvand/accounts';
import type { Viewer } from '@peyvand/kernel';
import { ProblemReader } from '@peyvand/problems';
import type { LoadedAddendum } from './addendum.repository.js';

/** What a signature needs beside the signer: a fresh password and a problem that lives. */
@Injectable()
export class AddendumSigning {
  constructor(
    private readonly stepUp: StepUp,
    private readonly problems: ProblemReader,
  ) {}

  async require(viewer: Viewer, { rfp }: LoadedAddendum): Promise<void> {
    await this.stepUp.require(viewer);
    await this.problems.lockLive(rfp.problemId);
  }
}
