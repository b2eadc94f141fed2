import { Injectable } from '@nestjs/common';
import { ProblemReader } from '@peyvand/problems';
import { RfpReader } from '@peyvand/rfps';

/** Keeps an RFP and its problem as they are until the transaction ends. */
@Injectable()
export class LiveRfp {
  constructor(
    private readonly rfps: RfpReader,
    private readonly problems: ProblemReader,
  ) {}

  /** @throws Refusal PROBLEM_WITHDRAWN when the problem has ended. */
  async hold(rfpId: string): Promise<void> {
    const { problemId } = await this.rfps.share(rfpId);
    await this.problems.lockLive(problemId);
  }
}
