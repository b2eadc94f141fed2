import { Injectable } from '@nestjs/common';
import { OfficeReader } from '@peyvand/organizations';
import { Db } from '@peyvand/platform';
import type { HardFailure, NeedDocument } from '../engine/documents.js';
import { explain, type Reasons } from '../engine/explanation.js';
import { hardFailures } from '../engine/features.js';
import { rank, scoreSome, type Ranked } from '../engine/ranker.js';
import type { ProfileIndex } from '../engine/profile-index.js';
import { IndexKeeper, type Ready } from './index-keeper.js';
import { NeedLoader } from './need.loader.js';

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
    const ready = await this.keeper.ready();
    const { ranked, companies, failures } = rank(ready.index, need, ready.expansion, storedMatches);
    const explainOne = explainer(need, ready);
    const scores = ranked.map((one) => ({ ...explainOne(one), hardFailures: [] }));
    const found = new Set(scores.map(({ organizationId }) => organizationId));
    const others = await this.db.query<{ id: string }>(
      "select organization_id as id from match where rfp_id = $1 and state = 'inReview'",
      [rfpId],
    );
    const known = others.map(({ id }) => id).filter((id) => !found.has(id));
    return {
      rfpVersionId,
      officeId,
      scores,
      others: some(need, ready, known),
      companies,
      failures: Object.fromEntries(failures),
      startedAt,
    };
  }

  /** These companies alone, with what stands against them; those without a profile are absent. */
  async scoreCompanies(rfpId: string, organizationIds: readonly string[]): Promise<ScoredCompanies> {
    const { need, rfpVersionId, officeId } = await this.needs.load(rfpId);
    const { storedMatches } = await this.offices.numbers(officeId);
    return { rfpVersionId, storedMatches, scores: some(need, await this.keeper.ready(), organizationIds) };
  }
}

const some = (need: NeedDocument, ready: Ready, organizationIds: readonly string[]): CompanyScore[] =>
  scoreSome(ready.index, need, ready.expansion, organizationIds).map((ranked) => ({
    ...explainer(need, ready)(ranked),
    hardFailures: hardFailures(need, ranked.company),
  }));

function explainer(
  need: NeedDocument,
  { index, expansion }: Ready,
): (ranked: Ranked) => Omit<CompanyScore, 'hardFailures'> {
  const rarity = rarityIn(index);
  return (ranked) => ({
    organizationId: ranked.company.organizationId,
    profileVersionId: ranked.company.profileVersionId,
    raw: ranked.raw,
    score: ranked.score,
    reasons: explain(need, ranked, rarity, expansion),
  });
}

/** Telling words are rare wherever they occur; one that is rare in names and common in projects tells little. */
const rarityIn =
  ({ companyWords, projectWords }: ProfileIndex) =>
  (key: string): number => {
    const known = [companyWords.rarity(key), projectWords.rarity(key)].filter((rarity) => rarity > 0);
    return known.length ? Math.min(...known) : 0;
  };
