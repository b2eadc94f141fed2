import { analyse } from '@peyvand/language';
import type { CompanyDocument, NeedDocument } from './documents.js';
import type { NeedWords } from './need-words.js';
import type { Analysed } from './passages.js';

/** Words of a profile that speak for one requirement. */
export interface Quote {
  /** Field of the profile, such as `capabilities.<id>.statement`. */
  readonly source: string;
  readonly text: string;
}

/** What a profile says to one requirement; nothing where it says nothing. */
export interface Evidence {
  /** Place among the requirements of the RFP. */
  readonly requirement: number;
  readonly quotes: readonly Quote[];
}

/** So many quotes are kept for a requirement, each cut here: they stand beside the profile, which has the whole. */
const QUOTES = 2;
const QUOTE_MAX = 300;

export interface Sentence extends Quote {
  readonly keys: readonly string[];
}
interface Weighed extends Sentence {
  readonly weight: number;
}

/**
 * What of a profile speaks for each requirement: sentences that share its words or say them in other words, the most
 * telling first; a capability that names an asked competence goes before all words.
 */
export function evidence(
  need: NeedDocument,
  company: CompanyDocument,
  profile: readonly Analysed[],
  rarity: (key: string) => number,
  { meanings }: NeedWords,
): Evidence[] {
  const sentences = profile.flatMap(sentencesOf);
  return need.requirements.map(({ text, competences }, requirement) => {
    const keys = new Set(analyse(text).map(({ key }) => key));
    const others = meanings
      .filter(({ place }) => place.field === `requirements.${requirement}`)
      .map(({ own, phrases }) => phrases.filter((phrase) => phrase !== own));
    const able = new Set(
      company.capabilities
        .filter((capability) => capability.competences.some((code) => competences.includes(code)))
        .map(({ id }) => `capabilities.${id}.statement`),
    );
    const found = sentences
      .map((sentence): Weighed => ({ ...sentence, weight: shared(sentence, keys, others, rarity) }))
      .map((one) => (able.has(one.source) ? { ...one, weight: one.weight + NAMED } : one))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight);
    return { requirement, quotes: found.slice(0, QUOTES).map(({ source, text: words }) => ({ source, text: words })) };
  });
}

/** More than all words of a sentence together. */
const NAMED = 1_000;

/** What a sentence has of a requirement: each word once, one that is said in other words half. */
function shared(
  { keys }: Sentence,
  asked: ReadonlySet<string>,
  others: readonly (readonly string[])[],
  rarity: (key: string) => number,
): number {
  const own = new Set(keys.filter((key) => asked.has(key)));
  const run = ` ${keys.join(' ')} `;
  const translated = others
    .map((phrases) => phrases.find((phrase) => run.includes(` ${phrase} `)))
    .filter((phrase) => phrase !== undefined)
    .map((phrase) => Math.max(...phrase.split(' ').map(rarity)) / 2);
  return [...[...own].map(rarity), ...translated].reduce((sum, weight) => sum + weight, 0);
}

const END = /(?<=[.!?؟؛;。])\s+|\n+/u;

/** The sentences and lines of a text, each with its keys. */
export function sentencesOf({ field, text, tokens }: Analysed): Sentence[] {
  const made: Sentence[] = [];
  let start = 0;
  for (const part of text.split(END)) {
    const from = text.indexOf(part, start);
    const end = from + part.length;
    const keys = tokens.filter((token) => token.start >= from && token.end <= end).map(({ key }) => key);
    if (part.trim()) made.push({ source: field, text: cut(part.trim()), keys });
    start = end;
  }
  return made;
}

const cut = (text: string): string => {
  const letters = [...text];
  return letters.length > QUOTE_MAX ? `${letters.slice(0, QUOTE_MAX - 1).join('')}…` : text;
};
