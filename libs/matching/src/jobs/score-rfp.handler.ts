import { Injectable } from '@nestjs/common';
import { ScoreRfp, type PayloadOf } from '@peyvand/contracts';
import { Handles, type JobHandler } from '@peyvand/platform';
import { StoreScores } from '../operations/store-scores.js';
import { Scorer, type ScoredRfp } from '../scoring/scorer.js';

@Injectable()
@Handles(ScoreRfp)
export class ScoreRfpHandler implements JobHandler<typeof ScoreRfp, ScoredRfp> {
  constructor(
    private readonly scorer: Scorer,
    private readonly scores: StoreScores,
  ) {}

  prepare({ rfpId }: PayloadOf<typeof ScoreRfp>): Promise<ScoredRfp> {
    return this.scorer.scoreRfp(rfpId);
  }

  handle({ rfpId }: PayloadOf<typeof ScoreRfp>, scored: ScoredRfp): Promise<void> {
    return this.scores.ofRfp(rfpId, scored);
  }
}
