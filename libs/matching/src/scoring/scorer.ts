import { Injectable } from '@nestjs/common';
import { OfficeReader } from '@peyvand/organizations';
import { Db } from '@peyvand/platform';
import type { HardFailure, NeedDocument } from '../engine/documents.js';
import { explain, type Reasons } from '../engine/explanation.js';
import { hardFailures } from '../engine/features.js';
import { rank, scoreOne, type Ranked } from '../engine/ranker.js';
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
  readonly companies: number;
  readonly failures: Readonly<Record<string, number>>;
  readonly startedAt: Date;
}

/** The long computation: no transaction is open while it runs. */
@Injectable()
export class Scorer {
  constructor(
    private readonly needs: NeedLoader, private readonly keeper: IndexKeeper, private readonly offices: OfficeReader, private readonly db: Db,
  ) {}

  /** Ranks every company for an RFP; the best ones of the office's `storedMatches` come with their reasons. */
  async scoreRfp(rfpId: string): Promise<ScoredRfp> {
    const startedAt = await this.db.now();
    const { need, rfpVersionId, officeId } = await this.needs.load(rfpId);
    const { storedMatches } = await this.offices.numbers(officeId);
    const ready = await this.keeper.ready();
    const { ranked, companies, failures } = rank(ready.index, need, ready.expansion, storedMatches);
    const explainOne = explainer(need, ready);
    const scores = ranked.map((one) => ({ ...explainOne(one), hardFailures: [] }));
    return { rfpVersionId, officeId, scores, companies, failures: Object.fromEntries(failures), startedAt };
  }

  /** One company that no scoring proposed, with what stands against it; null when it has no profile. */
  async scoreCompany(rfpId: string, organizationId: string): Promise<{ rfpVersionId: string; score: CompanyScore } | null> {
    const { need, rfpVersionId } = await this.needs.load(rfpId);
    const ready = await this.keeper.ready();
    const ranked = scoreOne(ready.index, need, ready.expansion, organizationId);
    return ranked ? { rfpVersionId, score: { ...explainer(need, ready)(ranked), hardFailures: hardFailures(need, ranked.company) } } : null;
  }
}

function explainer(need: NeedDocument, { index, expansion }: Ready): (ranked: Ranked) => Omit<CompanyScore, 'hardFailures'> {
  const rarity = rarityIn(index);
  return (ranked) => ({
    organizationId: ranked.company.organizationId, profileVersionId: ranked.company.profileVersionId, raw: ranked.raw, score: ranked.score,
    reasons: explain(need, ranked, rarity, expansion),
  });
}

/** Telling words are rare wherever they occur; one that is rare in names and common in projects tells little. */
const rarityIn = ({ companyWords, projectWords }: ProfileIndex) => (key: string): number => {
  const known = [companyWords.rarity(key), projectWords.rarity(key)].filter((rarity) => rarity > 0);
  return known.length ? Math.min(...known) : 0;
};
