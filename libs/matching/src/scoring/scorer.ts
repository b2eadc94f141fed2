import { Injectable } from '@nestjs/common';
import { OfficeReader, type ProfileDocument } from '@peyvand/organizations';
import { Db } from '@peyvand/platform';
import type { HardFailure, NeedDocument } from '../engine/documents.js';
import { explain, type Reasons } from '../engine/explanation.js';
import { hardFailures } from '../engine/features.js';
import type { NeedWords } from '../engine/need-words.js';
import { rank, scoreSome, type Ranked } from '../engine/ranker.js';
import type { ProfileIndex } from '../engine/profile-index.js';
import type { Steps } from '../engine/steps.js';
import { companyOf, IndexKeeper, type Ready } from './index-keeper.js';
import { NeedLoader, type LoadedNeed } from './need.loader.js';

export interface CompanyScore {
  readonly organizationId: string;
  readonly profileVersionId: string;
  readonly raw: number;
  readonly score: number;
  readonly hardFailures: readonly HardFailure[];
  readonly reasons: Reasons;
}

export interface ScoredRfp {
  readonly rfpVersionId: string;
  readonly officeId: string;
  readonly scores: readonly CompanyScore[];
  /** Companies that stand in review and are not among the best any more. */
  readonly others: readonly CompanyScore[];
  readonly companies: number;
  readonly failures: Readonly<Record<string, number>>;
  readonly startedAt: Date;
}

export interface ScoredCompanies {
  readonly rfpVersionId: string;
  readonly storedMatches: number;
  readonly scores: readonly CompanyScore[];
}

export interface WouldBeScore extends CompanyScore {
  readonly rfpId: string;
}

/** The long computation: no transaction is open while it runs. */
@Injectable()
export class Scorer {
  constructor(
    private readonly needs: NeedLoader,
    private readonly keeper: IndexKeeper,
    private readonly offices: OfficeReader,
    private readonly db: Db,
  ) {}

  /**
   * Ranks every company for an RFP; the best ones of the office's `storedMatches` come with their reasons, and those in
   * review beside them.
   */
  async scoreRfp(rfpId: string): Promise<ScoredRfp> {
    const startedAt = await this.db.now();
    const { need, rfpVersionId, officeId } = await this.needs.load(rfpId);
    const { storedMatches } = await this.offices.numbers(officeId);
    const inReview = await this.db.query<{ id: string }>(
      "select organization_id as id from match where rfp_id = $1 and state = 'inReview' order by organization_id",
      [rfpId],
    );
    const known = inReview.map(({ id }) => id);
    const found = await this.keeper.use(function* (ready) {
      const words = ready.wordsOf(need, rfpVersionId);
      const { ranked, companies, failures } = yield* rank(ready.index, need, words, storedMatches);
      const scores = yield* explained(need, words, ready.index, ranked);
      const best = new Set(ranked.map(({ company }) => company.organizationId));
      const others = yield* some(
        need,
        words,
        ready,
        known.filter((id) => !best.has(id)),
      );
      return { scores, others, companies, failures: Object.fromEntries(failures) };
    }, known);
    return { rfpVersionId, officeId, startedAt, ...found };
  }

  /** These companies alone, with what stands against them; those without a profile are absent. */
  async scoreCompanies(rfpId: string, organizationIds: readonly string[]): Promise<ScoredCompanies> {
    const { need, rfpVersionId, officeId } = await this.needs.load(rfpId);
    const { storedMatches } = await this.offices.numbers(officeId);
    const scores = await this.keeper.use(
      (ready) => some(need, ready.wordsOf(need, rfpVersionId), ready, organizationIds),
      organizationIds,
    );
    return { rfpVersionId, storedMatches, scores };
  }

  /** What a company would get on each of these RFPs if its profile said what this document says; best first. */
  async scoreAs(document: ProfileDocument, rfpIds: readonly string[]): Promise<WouldBeScore[]> {
    const needs: LoadedNeed[] = [];
    for (const rfpId of rfpIds) needs.push(await this.needs.load(rfpId));
    const outside = [companyOf(document)];
    const found = await this.keeper.use(function* (ready) {
      const scores: WouldBeScore[] = [];
      for (const { need, rfpVersionId } of needs) {
        const words = ready.wordsOf(need, rfpVersionId);
        const [score] = yield* some(need, words, { ...ready, outside }, [document.organizationId]);
        if (score) scores.push({ ...score, rfpId: need.rfpId });
      }
      return scores;
    });
    return found.sort((a, b) => b.raw - a.raw || (a.rfpId < b.rfpId ? -1 : 1));
  }
}

function* some(
  need: NeedDocument,
  words: NeedWords,
  { index, outside }: Ready,
  organizationIds: readonly string[],
): Steps<CompanyScore[]> {
  return yield* explained(need, words, index, yield* scoreSome(index, need, words, organizationIds, outside));
}

function* explained(
  need: NeedDocument,
  words: NeedWords,
  index: ProfileIndex,
  ranked: readonly Ranked[],
): Steps<CompanyScore[]> {
  const rarity = rarityIn(index);
  const scores: CompanyScore[] = [];
  for (const one of ranked) {
    scores.push({
      organizationId: one.company.organizationId,
      profileVersionId: one.company.profileVersionId,
      raw: one.raw,
      score: one.score,
      hardFailures: hardFailures(need, one.company),
      reasons: explain(need, one, rarity, words),
    });
    yield;
  }
  return scores;
}

/** Telling words are rare wherever they occur; one that is rare in names and common in projects tells little. */
const rarityIn =
  ({ companyWords, projectWords }: ProfileIndex) =>
  (key: string): number => {
    const known = [companyWords.rarity(key), projectWords.rarity(key)].filter((rarity) => rarity > 0);
    return known.length ? Math.min(...known) : 0;
  };
