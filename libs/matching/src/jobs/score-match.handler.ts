import { Injectable } from '@nestjs/common';
import { ScoreMatch, type PayloadOf } from '@peyvand/contracts';
import { Handles, type JobHandler } from '@peyvand/platform';
import { MatchRepository } from '../match.repository.js';
import { StoreScores } from '../operations/store-scores.js';
import { Scorer, type CompanyScore } from '../scoring/scorer.js';

type Prepared = { rfpVersionId: string; score: CompanyScore } | null;

@Injectable()
@Handles(ScoreMatch)
export class ScoreMatchHandler implements JobHandler<typeof ScoreMatch, Prepared> {
  constructor(
    private readonly scorer: Scorer,
    private readonly scores: StoreScores,
    private readonly matches: MatchRepository,
  ) {}

  async prepare({ matchId, rfpId }: PayloadOf<typeof ScoreMatch>): Promise<Prepared> {
    const { organizationId } = await this.matches.get(matchId);
    const {
      rfpVersionId,
      scores: [score],
    } = await this.scorer.scoreCompanies(rfpId, [organizationId]);
    return score ? { rfpVersionId, score } : null;
  }

  async handle({ matchId }: PayloadOf<typeof ScoreMatch>, prepared: Prepared): Promise<void> {
    if (prepared) await this.scores.ofMatch(matchId, prepared.rfpVersionId, prepared.score);
  }
}
