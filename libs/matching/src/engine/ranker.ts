import { Bm25f, type FieldWeight } from './bm25f.js';
import type { CompanyDocument, HardFailure, NeedDocument } from './documents.js';
import { hardFailures, STRUCTURE, structuredFeatures, type Contributions } from './features.js';
import type { NeedWords } from './need-words.js';
import { ProfileIndex } from './profile-index.js';
import type { Steps } from './steps.js';

/** Stored with every score, so that a label can be read against the ranker that earned it. */
export const RANKER = 'bm25f-votes-2';

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

/** Ranks every company for a need; those that cannot take part are only counted. */
export function* rank(index: ProfileIndex, need: NeedDocument, words: NeedWords, count: number): Steps<Ranking> {
  const text = yield* new Bm25f(index.companyWords, words.terms, COMPANY_WEIGHTS).all();
  const evidence = yield* new Bm25f(index.projectWords, words.terms, PROJECT_WEIGHTS).all();
  const latest = Math.min(need.year, index.newestYear);
  const failures = new Map<HardFailure, number>();
  const ranked: Ranked[] = [];
  for (const { document, company, projects } of index.all()) {
    yield;
    const reasons = hardFailures(need, document);
    reasons.forEach((reason) => failures.set(reason, (failures.get(reason) ?? 0) + 1));
    if (reasons.length) continue;
    const votes = votesOf(document, latest, (place) => evidence[projects[place] ?? -1] ?? 0);
    const one = weigh(need, document, text[company] ?? 0, votes);
    if (one.raw > 0) ranked.push(one);
    if (ranked.length > 2 * count + 100) ranked.sort(bestFirst).splice(count);
  }
  return { ranked: ranked.sort(bestFirst).slice(0, count), companies: index.size, failures };
}

/**
 * The scores of these companies, hard failures aside, at the cost of these companies: what ranking all gives them.
 * Those `outside` are measured by the index too, also in the place of what it holds of them; who is in neither is
 * absent.
 */
export function* scoreSome(
  index: ProfileIndex,
  need: NeedDocument,
  words: NeedWords,
  organizationIds: readonly string[],
  outside: readonly CompanyDocument[] = [],
): Steps<Ranked[]> {
  const text = new Bm25f(index.companyWords, words.terms, COMPANY_WEIGHTS);
  const evidence = new Bm25f(index.projectWords, words.terms, PROJECT_WEIGHTS);
  const latest = Math.min(need.year, index.newestYear);
  const others = new ProfileIndex();
  for (const document of outside) yield* others.putting(document);
  const scored: Ranked[] = [];
  for (const id of organizationIds) {
    const from = others.find(id) ? others : index;
    const held = from.find(id);
    if (!held) continue;
    const votes = votesOf(held.document, latest, (place) => evidence.of(held.projects[place] ?? -1, from.projectWords));
    scored.push(weigh(need, held.document, text.of(held.company, from.companyWords), votes));
    yield;
  }
  return scored;
}

const bestFirst = (a: Ranked, b: Ranked): number =>
  b.raw - a.raw || (a.company.organizationId < b.company.organizationId ? -1 : 1);

interface Vote {
  readonly place: number;
  readonly vote: number;
}

function votesOf({ projects }: CompanyDocument, latest: number, scoreAt: (place: number) => number): Vote[] {
  const votes = projects.flatMap(({ year }, place): Vote[] => {
    const score = scoreAt(place);
    const age = year === null ? HALF_LIFE : Math.max(0, latest - year);
    return score ? [{ place, vote: score * 0.5 ** (age / HALF_LIFE) }] : [];
  });
  return votes.sort((a, b) => b.vote - a.vote || a.place - b.place).slice(0, VOTERS);
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
  return { company, raw, score: shownScore(raw), contributions, votes };
}

/**
 * Half of the scale at a raw score of 40, which a fitting company reaches on the demo data and on real topics alike.
 */
export const shownScore = (raw: number): number =>
  Math.round((1_000 * Math.max(0, raw)) / (Math.max(0, raw) + 40)) / 10;
