import { Injectable } from '@nestjs/common';
import type { Db } from '@peyvand/platform';
import { ProblemReader } from '@peyvand/problems';
import { RfpReader } from '@peyvand/rfps';

/** Keeps an RFP and its problem as they are until the transaction ends. */
@Injectable()
export class RfpLocks {
  constructor(
    private readonly rfps: RfpReader,
    private readonly problems: ProblemReader,
  ) {}

  /** @throws Refusal PROBLEM_WITHDRAWN when the problem has ended. */
  async shareLive(rfpId: string): Promise<void> {
    const { problemId } = await this.rfps.share(rfpId);
    await this.problems.lockLive(problemId);
  }
}

/** The RFP of a match neither closes nor takes an application until the transaction ends: before the match itself. */
export async function shareRfpOf(db: Db, matchId: string): Promise<void> {
  await db.query('select 1 from rfp r join match m on m.rfp_id = r.id where m.id = $1 for share of r', [matchId]);
}
