import { analyse } from '@peyvand/language';
import { best, bm25f, type FieldWeight } from './bm25f.js';
import type { CompanyDocument, HardFailure, NeedDocument } from './documents.js';
import type { Expansion } from './expansion.js';
import { hardFailures, STRUCTURE, structuredFeatures, type Contributions } from './features.js';
import type { ProfileIndex } from './profile-index.js';

/** Stored with every score, so that a label can be read against the ranker that earned it. */
export const RANKER = 'bm25f-votes-1';

const COMPANY_WEIGHTS: readonly FieldWeight[] = [
  // A name is chosen to sound like much; it may decide between equals.
  { weight: 0.1, evenOut: 0 },
  { weight: 1, evenOut: 0.75 },
  { weight: 2, evenOut: 0.75 },
  { weight: 1, evenOut: 0.75 },
  { weight: 2, evenOut: 0.5 },
];
const PROJECT_WEIGHTS: readonly FieldWeight[] = [
  { weight: 3, evenOut: 0.5 },
  { weight: 1, evenOut: 0.75 },
];

/** A company is its projects: this many of its best ones vote, each next one less. */
const VOTERS = 5;
const NEXT_VOTE = 0.4;
/**
 * A project of this age in years counts half. Age counts back from the newest project known: what matters is who is
 * newer.
 */
const HALF_LIFE = 8;
/** Projects looked at for votes; beyond them a vote is too small to move a place among the best hundred. */
const VOTE_POOL = 3_000;

export interface Ranked {
  readonly company: CompanyDocument;
  readonly raw: number;
  /** 0 to 100. A squashed sum until labels allow calibration. */
  readonly score: number;
  readonly contributions: Contributions;
  /** Places of the projects that voted, best first. */
  readonly votes: readonly { readonly place: number; readonly vote: number }[];
}

export interface Ranking {
  readonly ranked: readonly Ranked[];
  readonly companies: number;
  readonly failures: ReadonlyMap<HardFailure, number>;
}

/** Terms of a need: title, requirements and keywords weigh more than running text. */
export function queryTerms(need: NeedDocument, expansion: Expansion): Map<string, number> {
  const own = new Map<string, number>();
  const keys: string[] = [];
  const take = (text: string, weight: number): void => {
    for (const { key } of analyse(text)) {
      keys.push(key);
      own.set(key, (own.get(key) ?? 0) + weight);
    }
  };
  take(need.title, 4);
  take(need.summary, 1);
  take(need.text, 1);
  need.requirements.forEach((requirement) => take(requirement.text, requirement.isMust ? 1.5 : 1));
  need.keywords.forEach((keyword) => take(keyword, 2));
  // A word said ten times is not ten times as important.
  for (const [key, weight] of own) own.set(key, Math.sqrt(weight));
  return expansion.expand(keys, own);
}

/** Ranks every company for a need; those that cannot take part are only counted. */
export function rank(index: ProfileIndex, need: NeedDocument, expansion: Expansion, count: number): Ranking {
  const terms = queryTerms(need, expansion);
  const text = bm25f(index.companyWords, terms, COMPANY_WEIGHTS);
  const votes = votesOf(index, need, bm25f(index.projectWords, terms, PROJECT_WEIGHTS));
  const failures = new Map<HardFailure, number>();
  const ranked: Ranked[] = [];
  for (const { document, company } of index.all()) {
    const reasons = hardFailures(need, document);
    reasons.forEach((reason) => failures.set(reason, (failures.get(reason) ?? 0) + 1));
    if (!reasons.length)
      ranked.push(weigh(need, document, text.get(company) ?? 0, votes.get(document.organizationId) ?? []));
  }
  ranked.sort((a, b) => b.raw - a.raw || (a.company.organizationId < b.company.organizationId ? -1 : 1));
  return { ranked: ranked.slice(0, count).filter(({ raw }) => raw > 0), companies: index.size, failures };
}

/**
 * The scores of these companies, hard failures aside; those that are not indexed are absent. The words of the need are
 * looked up once for all.
 */
export function scoreSome(
  index: ProfileIndex,
  need: NeedDocument,
  expansion: Expansion,
  organizationIds: readonly string[],
): Ranked[] {
  const entries = organizationIds.flatMap((id) => index.find(id) ?? []);
  if (!entries.length) return [];
  const terms = queryTerms(need, expansion);
  const text = bm25f(index.companyWords, terms, COMPANY_WEIGHTS);
  const votes = votesOf(index, need, bm25f(index.projectWords, terms, PROJECT_WEIGHTS));
  return entries.map(({ document, company }) =>
    weigh(need, document, text.get(company) ?? 0, votes.get(document.organizationId) ?? []),
  );
}

interface Vote {
  readonly place: number;
  readonly vote: number;
}

function votesOf(index: ProfileIndex, need: NeedDocument, scores: ReadonlyMap<number, number>): Map<string, Vote[]> {
  const votes = new Map<string, Vote[]>();
  const latest = Math.min(need.year, index.newestYear);
  for (const { document, score } of best(scores, VOTE_POOL)) {
    const { organizationId, place } = index.projectAt(document);
    const year = index.find(organizationId)?.document.projects[place]?.year ?? null;
    const age = year === null ? HALF_LIFE : Math.max(0, latest - year);
    const of = votes.get(organizationId) ?? [];
    of.push({ place, vote: score * 0.5 ** (age / HALF_LIFE) });
    votes.set(organizationId, of);
  }
  for (const of of votes.values()) of.sort((a, b) => b.vote - a.vote).splice(VOTERS);
  return votes;
}

function weigh(need: NeedDocument, company: CompanyDocument, text: number, votes: readonly Vote[]): Ranked {
  const known = structuredFeatures(need, company);
  const contributions: Contributions = {
    text,
    competences:
      known.competences * STRUCTURE.competences +
      known.technologyCategory * STRUCTURE.technologyCategory +
      known.isic * STRUCTURE.isic,
    evidence: votes.reduce((sum, { vote }, place) => sum + vote * NEXT_VOTE ** place, 0),
    readiness: known.readiness * STRUCTURE.readiness,
    place: known.place * STRUCTURE.place,
    conditions: known.availability * STRUCTURE.availability,
  };
  const raw = Object.values(contributions).reduce((sum, value) => sum + value, 0);
  return { company, raw, score: shown(raw), contributions, votes };
}

/**
 * Half of the scale at a raw score of 40, which a fitting company reaches on the demo data and on real topics alike.
 */
const shown = (raw: number): number => Math.round((1_000 * Math.max(0, raw)) / (Math.max(0, raw) + 40)) / 10;
