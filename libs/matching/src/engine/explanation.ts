import { analyse } from '@peyvand/language';
import { LONGEST_PHRASE } from './expansion.js';
import type { CompanyDocument, NeedDocument } from './documents.js';
import { evidence, type Evidence } from './evidence.js';
import { structuredFeatures, type Contributions } from './features.js';
import { improvements, type Improvement } from './improvements.js';
import type { NeedWords } from './need-words.js';
import { firstPlaces, type Analysed, type Passage } from './passages.js';
import type { Ranked } from './ranker.js';

/** A word of the need that the company's profile says too. */
export interface MatchedWord {
  readonly need: Passage;
  readonly profile: Passage;
  /** Whether the two are different words of one meaning, such as a translation. */
  readonly isExpanded: boolean;
}

export interface Reasons {
  readonly contributions: Contributions;
  readonly words: readonly MatchedWord[];
  readonly competences: readonly string[];
  readonly technologyCategory: boolean;
  readonly isic: boolean;
  readonly projects: readonly { readonly id: string; readonly title: string; readonly year: number | null }[];
  /** What would raise the score, out of the company's own profile. */
  readonly improvements: readonly Improvement[];
  /** What of the profile speaks for each requirement; scores of before have none. */
  readonly evidence?: readonly Evidence[];
}

const WORDS_SHOWN = 12;
/** A shown project title is cut here; the profile has the whole of it. */
const TITLE_MAX = 160;

/** Field and text. */
type Text = readonly [string, string];
interface Found {
  readonly word: MatchedWord;
  readonly weight: number;
}

/**
 * Says why a company stands where it stands: contributions per group, and the words with their places on both sides.
 */
export function explain(
  need: NeedDocument,
  ranked: Ranked,
  rarity: (key: string) => number,
  needWords: NeedWords,
): Reasons {
  const { company } = ranked;
  const known = structuredFeatures(need, company);
  const asked = new Set(need.requirements.flatMap((requirement) => requirement.competences));
  const profile = profileOf(ranked);
  const owned = new Set(company.capabilities.flatMap((capability) => capability.competences));
  return {
    contributions: ranked.contributions,
    words: matchedWords(profile, rarity, needWords),
    competences: [...asked].filter((code) => owned.has(code)),
    technologyCategory: known.technologyCategory > 0,
    isic: known.isic > 0,
    projects: ranked.votes.slice(0, 3).flatMap(({ place }) => {
      const project = company.projects[place];
      return project ? [{ id: project.id, title: project.title.slice(0, TITLE_MAX), year: project.year }] : [];
    }),
    improvements: improvements(need, company),
    evidence: evidence(need, company, profile, rarity, needWords),
  };
}

/** All that the profile says, its projects as far as they spoke for it. */
function profileOf({ company, votes }: Ranked): Analysed[] {
  const voters = votes.map(({ place }) => place);
  return profileTexts(company, voters).map(([field, text]) => ({ field, text, tokens: analyse(text) }));
}

function matchedWords(
  profile: readonly Analysed[],
  rarity: (key: string) => number,
  needWords: NeedWords,
): MatchedWord[] {
  const ofProfile = firstPlaces(profile, LONGEST_PHRASE);
  const found: Found[] = [];
  for (const [key, place] of needWords.places) {
    const same = ofProfile.get(key);
    if (same) found.push({ word: { need: place, profile: same, isExpanded: false }, weight: rarity(key) });
  }
  return [...found, ...translatedWords(needWords, ofProfile, rarity)]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, WORDS_SHOWN)
    .map(({ word }) => word);
}

/** Terms that the profile says by other words of the same meaning; each place in the profile once. */
function translatedWords(
  { meanings }: NeedWords,
  ofProfile: ReadonlyMap<string, Passage>,
  rarity: (key: string) => number,
): Found[] {
  const found: Found[] = [];
  const shown = new Set<Passage>();
  for (const { own, phrases, place } of meanings) {
    const other = phrases.find((phrase) => phrase !== own && ofProfile.has(phrase));
    const profile = other === undefined || ofProfile.has(own) ? undefined : ofProfile.get(other);
    if (other === undefined || !profile || shown.has(profile)) continue;
    shown.add(profile);
    const weight = Math.max(...other.split(' ').map(rarity)) / 2;
    found.push({ word: { need: place, profile, isExpanded: true }, weight });
  }
  return found;
}

function profileTexts(company: CompanyDocument, voters: readonly number[]): Text[] {
  return [
    ...company.capabilities.flatMap(({ id, statement, evidence, keywords }): Text[] => [
      [`capabilities.${id}.statement`, statement],
      [`capabilities.${id}.evidence`, evidence],
      ...keywords.map((keyword, place): Text => [`capabilities.${id}.keywords.${place}`, keyword]),
    ]),
    ...company.keywords.map((keyword, place): Text => [`keywords.${place}`, keyword]),
    ['summary', company.summary],
    ...voters.flatMap((place): Text[] => {
      const project = company.projects[place];
      return project
        ? [
            [`projects.${project.id}.title`, project.title],
            [`projects.${project.id}.abstract`, project.abstract],
          ]
        : [];
    }),
  ];
}
