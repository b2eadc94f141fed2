import { analyse } from '@peyvand/language';
import type { QueryTerms } from './bm25f.js';
import type { NeedDocument } from './documents.js';
import type { Expansion } from './expansion.js';
import { firstPlaces, passage, type Analysed, type Passage } from './passages.js';

/** A known term of the need, and every way to say it, as keys joined by blanks. */
export interface Meaning {
  readonly own: string;
  readonly phrases: readonly string[];
  readonly place: Passage;
}

/** A text of the need, and how much its words count: title, requirements and keywords more than running text. */
interface Weighted extends Analysed {
  readonly weight: number;
}

/** The words of a need, looked up once for all companies: what is searched for, and where it stands. */
export class NeedWords {
  readonly terms: QueryTerms;
  readonly places: ReadonlyMap<string, Passage>;
  readonly meanings: readonly Meaning[];

  constructor(need: NeedDocument, expansion: Expansion) {
    const title = weighted('title', need.title, 4);
    const running = [weighted('summary', need.summary, 1), weighted('text', need.text, 1)];
    const requirements = need.requirements.map(({ text, isMust }, place) =>
      weighted(`requirements.${place}`, text, isMust ? 1.5 : 1),
    );
    const keywords = need.keywords.map((keyword, place) => weighted(`keywords.${place}`, keyword, 2));
    this.terms = termsOf([title, ...running, ...requirements, ...keywords], expansion);
    // Of several places of a word the more telling one is shown.
    const shown = [title, ...requirements, ...running, ...keywords];
    this.places = firstPlaces(shown, 1);
    this.meanings = shown.flatMap((one) => meaningsOf(one, expansion));
  }
}

const weighted = (field: string, text: string, weight: number): Weighted => ({
  field,
  text,
  tokens: analyse(text),
  weight,
});

function termsOf(texts: readonly Weighted[], expansion: Expansion): Map<string, number> {
  const own = new Map<string, number>();
  for (const { tokens, weight } of texts) for (const { key } of tokens) own.set(key, (own.get(key) ?? 0) + weight);
  // A word said ten times is not ten times as important.
  for (const [key, weight] of own) own.set(key, Math.sqrt(weight));
  const keys = texts.flatMap(({ tokens }) => tokens.map(({ key }) => key));
  return expansion.expand(keys, own);
}

function meaningsOf(one: Analysed, expansion: Expansion): Meaning[] {
  const keys = one.tokens.map(({ key }) => key);
  return expansion
    .equivalents(keys)
    .map(({ at, length, phrases }) => ({
      own: keys.slice(at, at + length).join(' '),
      phrases,
      place: passage(one, one.tokens.slice(at, at + length)),
    }));
}

/** Versions of RFPs whose words are kept: more than are open at a time anywhere near. */
const KEPT = 500;

/** Words of needs by the version they were signed in; all are forgotten when the vocabulary changes. */
export class KeptWords {
  private readonly kept = new Map<string, NeedWords>();
  private expansion: Expansion | null = null;

  get size(): number {
    return this.kept.size;
  }

  of(versionId: string, need: NeedDocument, expansion: Expansion): NeedWords {
    if (expansion !== this.expansion) this.kept.clear();
    this.expansion = expansion;
    const words = this.kept.get(versionId) ?? new NeedWords(need, expansion);
    this.kept.delete(versionId);
    this.kept.set(versionId, words);
    const [oldest] = this.kept.keys();
    if (this.kept.size > KEPT && oldest !== undefined) this.kept.delete(oldest);
    return words;
  }
}
