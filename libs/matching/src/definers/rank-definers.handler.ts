import { Injectable } from '@nestjs/common';
import { RankDefiners, type PayloadOf } from '@peyvand/contracts';
import { Db, Handles, Outbox, type JobContext, type JobHandler } from '@peyvand/platform';
import { DefinerRanker, type DefinerScore } from './definer-ranker.js';

/** When a problem needs a definer, the definers are ranked; after a no the office is told of the next one. */
@Injectable()
@Handles(RankDefiners)
export class RankDefinersHandler implements JobHandler<typeof RankDefiners, DefinerScore[]> {
  constructor(
    private readonly ranker: DefinerRanker,
    private readonly db: Db,
    private readonly outbox: Outbox,
  ) {}

  prepare({ problemId }: PayloadOf<typeof RankDefiners>): Promise<DefinerScore[]> {
    return this.ranker.scores(problemId);
  }

  async handle(
    { problemId }: PayloadOf<typeof RankDefiners>,
    scores: DefinerScore[],
    { event }: JobContext,
  ): Promise<void> {
    await this.ranker.store(problemId, scores);
    if (event === 'problem.accepted') return;
    const open = await this.db.one("select 1 from problem where id = $1 and state = 'accepted' and not being_defined", [
      problemId,
    ]);
    if (open) await this.outbox.record('engagement.candidateProposed', { problemId });
  }
}
