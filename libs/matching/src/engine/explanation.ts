import { analyse } from '@peyvand/language';
import type { CompanyDocument, NeedDocument } from './documents.js';
import { structuredFeatures, type Contributions } from './features.js';
import type { Ranked } from './ranker.js';

/** A stretch of text on one side, by place in the original. */
export interface Passage {
  /** `title`, `requirements.2`, `capabilities.<id>.statement`, `projects.<id>.abstract` … */
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

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
}

const WORDS_SHOWN = 12;
/** A shown project title is cut here; the profile has the whole of it. */
const TITLE_MAX = 160;

type Expand = (keys: readonly string[]) => ReadonlyMap<string, number>;

/** Says why a company stands where it stands: contributions per group, and the words with their places on both sides. */
export function explain(need: NeedDocument, ranked: Ranked, rarity: (key: string) => number, expand: Expand): Reasons {
  const { company } = ranked;
  const known = structuredFeatures(need, company);
  const asked = new Set(need.requirements.flatMap((requirement) => requirement.competences));
  const owned = new Set(company.capabilities.flatMap((capability) => capability.competences));
  return {
    contributions: ranked.contributions,
    words: matchedWords(need, ranked, rarity, expand),
    competences: [...asked].filter((code) => owned.has(code)),
    technologyCategory: known.technologyCategory > 0,
    isic: known.isic > 0,
    projects: ranked.votes.slice(0, 3).flatMap(({ place }) => {
      const project = company.projects[place];
      return project ? [{ id: project.id, title: project.title.slice(0, TITLE_MAX), year: project.year }] : [];
    }),
  };
}

function matchedWords(need: NeedDocument, ranked: Ranked, rarity: (key: string) => number, expand: Expand): MatchedWord[] {
  const ofNeed = firstPlaces(needTexts(need));
  const ofProfile = firstPlaces(profileTexts(ranked.company, ranked.votes.map(({ place }) => place)));
  const found: { word: MatchedWord; weight: number }[] = [];
  for (const [key, place] of ofNeed) {
    const same = ofProfile.get(key);
    if (same) found.push({ word: { need: place, profile: same, isExpanded: false }, weight: rarity(key) });
    else for (const other of expand([key]).keys()) {
      const translated = other === key ? undefined : ofProfile.get(other);
      if (translated) found.push({ word: { need: place, profile: translated, isExpanded: true }, weight: rarity(other) / 2 });
    }
  }
  return found.sort((a, b) => b.weight - a.weight).slice(0, WORDS_SHOWN).map(({ word }) => word);
}

function needTexts(need: NeedDocument): [string, string][] {
  return [
    ['title', need.title], ...need.requirements.map(({ text }, place): [string, string] => [`requirements.${place}`, text]),
    ['summary', need.summary], ['text', need.text], ...need.keywords.map((keyword, place): [string, string] => [`keywords.${place}`, keyword]),
  ];
}

function profileTexts(company: CompanyDocument, voters: readonly number[]): [string, string][] {
  return [
    ...company.capabilities.flatMap(({ id, statement, evidence, keywords }): [string, string][] => [
      [`capabilities.${id}.statement`, statement], [`capabilities.${id}.evidence`, evidence],
      ...keywords.map((keyword, place): [string, string] => [`capabilities.${id}.keywords.${place}`, keyword]),
    ]),
    ...company.keywords.map((keyword, place): [string, string] => [`keywords.${place}`, keyword]),
    ['summary', company.summary],
    ...voters.flatMap((place): [string, string][] => {
      const project = company.projects[place];
      return project ? [[`projects.${project.id}.title`, project.title], [`projects.${project.id}.abstract`, project.abstract]] : [];
    }),
  ];
}

/** Where each key stands first; the order of the texts decides which place is shown. */
function firstPlaces(texts: readonly (readonly [string, string])[]): Map<string, Passage> {
  const places = new Map<string, Passage>();
  for (const [field, text] of texts)
    for (const { key, start, end } of analyse(text))
      if (!places.has(key)) places.set(key, { field, start, end, text: text.slice(start, end) });
  return places;
}
