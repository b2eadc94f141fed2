import { Injectable } from '@nestjs/common';
import { newId, Viewer } from '@peyvand/kernel';
import { OfficeReader } from '@peyvand/organizations';
import { Db, Outbox, Steps, Waiting } from '@peyvand/platform';
import { RfpReader } from '@peyvand/rfps';
import { RANKER } from '../engine/ranker.js';
import { MatchLifecycle } from '../match.lifecycle.js';
import { MatchRepository } from '../match.repository.js';
import { newMatch } from '../new-match.js';
import type { CompanyScore, ScoredRfp } from '../scoring/scorer.js';
import { REVIEW_QUEUE } from '../review-queue.js';

/** Writes what a scoring found. Part of the transaction of the job that asked for it. */
@Injectable()
export class StoreScores {
  constructor(
    private readonly db: Db, private readonly matches: MatchRepository, private readonly lifecycle: MatchLifecycle, private readonly steps: Steps,
    private readonly rfps: RfpReader, private readonly offices: OfficeReader, private readonly outbox: Outbox, private readonly waiting: Waiting,
  ) {}

  /** Stores the best companies once per version of the RFP; whatever became of the RFP meanwhile is looked at first. */
  async ofRfp(rfpId: string, found: ScoredRfp): Promise<void> {
    const rfp = await this.rfps.share(rfpId);
    if (rfp.state !== 'open' || rfp.versionId !== found.rfpVersionId) return;
    const run = await this.matches.addRun({
      rfpId, rfpVersionId: found.rfpVersionId, ranker: RANKER, companies: found.companies, stored: found.scores.length,
      hardFailures: found.failures, startedAt: found.startedAt, finishedAt: await this.db.now(),
    });
    if (!run) return;
    const known = await this.matches.organizationsOf(rfpId);
    const able = await this.matches.ableToTakePart(found.scores.map(({ organizationId }) => organizationId));
    const scores = found.scores.filter(({ organizationId }) => able.has(organizationId));
    for (const { organizationId } of scores) if (!known.has(organizationId)) known.set(organizationId, await this.find(rfpId, organizationId));
    await this.add(found.rfpVersionId, scores.flatMap((score) => {
      const matchId = known.get(score.organizationId);
      return matchId ? [{ matchId, score }] : [];
    }));
    const { reviewQueue } = await this.offices.numbers(rfp.officeId);
    await this.waiting.set(REVIEW_QUEUE, rfpId, 'inReview', { officeId: rfp.officeId, until: await this.offices.dueAfter(rfp.officeId, reviewQueue) });
    await this.outbox.record('match.scored', { rfpId, scoringRunId: run });
  }

  /** The score of a company that was added by hand or applied by itself. */
  async ofMatch(matchId: string, rfpVersionId: string, score: CompanyScore): Promise<void> {
    await this.add(rfpVersionId, [{ matchId, score }]);
  }

  private async find(rfpId: string, organizationId: string): Promise<string> {
    const situation = await this.matches.situationToBe(rfpId, organizationId, 'scored');
    const values = { ...newMatch(rfpId, organizationId, 'scored', await this.db.now()), id: newId() };
    return (await this.steps.create(this.lifecycle, 'find', values, situation, Viewer.system)).id;
  }

  private async add(rfpVersionId: string, scores: readonly { matchId: string; score: CompanyScore }[]): Promise<void> {
    const createdAt = await this.db.now();
    await this.matches.addScores(scores.map(({ matchId, score: { organizationId: _company, hardFailures, ...score } }) =>
      ({ ...score, matchId, rfpVersionId, ranker: RANKER, hardFailures: [...hardFailures], createdAt })));
  }
}
