import { Injectable } from '@nestjs/common';
import { Viewer } from '@peyvand/kernel';
import { Db, Outbox, Steps } from '@peyvand/platform';
import { RfpReader } from '@peyvand/rfps';
import { RANKER } from '../engine/ranker.js';
import { MatchLifecycle } from '../lifecycle/match.lifecycle.js';
import { MatchRepository, type KnownMatch } from '../match.repository.js';
import { MatchSituations } from '../lifecycle/match-situations.js';
import { newMatch } from '../lifecycle/new-match.js';
import type { CompanyScore, ScoredCompanies, ScoredRfp } from '../scoring/scorer.js';
import { ReviewQueue } from '../queue/review-queue.js';

/**
 * Writes what a scoring found. Part of the transaction of the job that asked for it. Decided matches keep the score
 * they were decided on.
 */
@Injectable()
export class StoreScores {
  constructor(
    private readonly db: Db,
    private readonly matches: MatchRepository,
    private readonly situations: MatchSituations,
    private readonly lifecycle: MatchLifecycle,
    private readonly steps: Steps,
    private readonly rfps: RfpReader,
    private readonly outbox: Outbox,
    private readonly queue: ReviewQueue,
  ) {}

  /** Stores the best companies once per version of the RFP; whatever became of the RFP meanwhile is looked at first. */
  async ofRfp(rfpId: string, found: ScoredRfp): Promise<void> {
    const rfp = await this.rfps.share(rfpId);
    if (rfp.state !== 'open' || rfp.versionId !== found.rfpVersionId) return;
    const run = await this.matches.addRun({
      rfpId,
      rfpVersionId: found.rfpVersionId,
      ranker: RANKER,
      companies: found.companies,
      stored: found.scores.length,
      hardFailures: found.failures,
      startedAt: found.startedAt,
      finishedAt: await this.db.now(),
    });
    if (!run) return;
    await this.best(rfpId, found);
    await this.queue.begin(rfpId, rfp.officeId);
    await this.outbox.record('match.scored', { rfpId, scoringRunId: run });
  }

  /** Every company ranked once more over the same version of the RFP, since many have come or changed. */
  async ofAll(rfpId: string, found: ScoredRfp): Promise<void> {
    const rfp = await this.rfps.share(rfpId);
    if (rfp.state === 'open' && rfp.versionId === found.rfpVersionId) await this.best(rfpId, found);
  }

  /** Companies whose profiles changed: known ones in review get a new score, a new one that is good enough is found. */
  async ofCompanies(rfpId: string, found: ScoredCompanies): Promise<void> {
    const rfp = await this.rfps.share(rfpId);
    if (rfp.state !== 'open' || rfp.versionId !== found.rfpVersionId) return;
    const known = await this.matches.ofRfp(rfpId);
    const able = await this.matches.ableToTakePart(found.scores.map(({ organizationId }) => organizationId));
    const best = await this.matches.bestOf(rfpId, found.storedMatches);
    // Best first, so that of many companies at once no more are found than the office keeps.
    for (const score of [...found.scores].sort((a, b) => b.raw - a.raw)) {
      const isBetter = best.length < found.storedMatches || score.raw > (best.at(-1) ?? 0);
      const mayFind = isBetter && score.raw > 0 && !score.hardFailures.length && able.has(score.organizationId);
      await this.one(rfpId, found.rfpVersionId, known, score, mayFind);
      if (!mayFind || known.has(score.organizationId)) continue;
      best.splice(best.findLastIndex((raw) => raw >= score.raw) + 1, 0, score.raw);
      best.length = Math.min(best.length, found.storedMatches);
    }
  }

  /** The score of a company that was added by hand, applied by itself, or is looked at again. */
  async ofMatch(matchId: string, rfpVersionId: string, score: CompanyScore): Promise<void> {
    await this.add(rfpVersionId, matchId, score);
  }

  private async best(rfpId: string, { rfpVersionId, scores, others }: ScoredRfp): Promise<void> {
    const known = await this.matches.ofRfp(rfpId);
    const able = await this.matches.ableToTakePart(scores.map(({ organizationId }) => organizationId));
    for (const score of scores.filter(({ organizationId }) => able.has(organizationId)))
      await this.one(rfpId, rfpVersionId, known, score, true);
    for (const score of others) await this.one(rfpId, rfpVersionId, known, score, false);
  }

  private async one(
    rfpId: string,
    rfpVersionId: string,
    known: ReadonlyMap<string, KnownMatch>,
    score: CompanyScore,
    mayFind: boolean,
  ): Promise<void> {
    const match = known.get(score.organizationId);
    if (match?.state === 'inReview') await this.add(rfpVersionId, match.id, score);
    else if (!match && mayFind) await this.add(rfpVersionId, await this.find(rfpId, score.organizationId), score);
  }

  private async find(rfpId: string, organizationId: string): Promise<string> {
    const situation = await this.situations.ofNew(rfpId, organizationId, 'scored', Viewer.system);
    const values = newMatch(rfpId, organizationId, 'scored', await this.db.now());
    return (await this.steps.create(this.lifecycle, 'find', values, situation, Viewer.system)).id;
  }

  private async add(
    rfpVersionId: string,
    matchId: string,
    { organizationId: _company, hardFailures, ...score }: CompanyScore,
  ): Promise<void> {
    await this.matches.addScore({
      ...score,
      matchId,
      rfpVersionId,
      ranker: RANKER,
      hardFailures: [...hardFailures],
      createdAt: await this.db.now(),
    });
  }
}
