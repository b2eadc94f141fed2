import { analyse } from '@peyvand/language';
import type { QueryTerms } from './bm25f.js';

/** Terms of one meaning in several languages, as written. */
export type Synonyms = readonly string[];

/** A translated or synonymous term says less about the need than the owner's own word. */
const EXPANDED_WEIGHT = 0.5;
/** Keys of the longest known term that is looked for. */
export const LONGEST_PHRASE = 5;

/**
 * Finds known terms in a text and adds what they are called elsewhere, so that an English RFP meets a Persian profile.
 */
export class Expansion {
  private readonly meanings = new Map<string, Set<number>>();
  private readonly words: (readonly string[])[][] = [];

  constructor(groups: readonly Synonyms[]) {
    groups.forEach((group, meaning) => {
      const phrases = group
        .map((phrase) => analyse(phrase).map((token) => token.key))
        .filter((keys) => keys.length > 0);
      this.words.push(phrases);
      for (const keys of phrases) {
        const phrase = keys.join(' ');
        this.meanings.set(phrase, (this.meanings.get(phrase) ?? new Set()).add(meaning));
      }
    });
  }

  /**
   * Term keys with weights: the query's own at their weight, the words of found meanings at half of what found them.
   */
  expand(keys: readonly string[], own: QueryTerms): Map<string, number> {
    const terms = new Map(own);
    for (const { at, length, meanings } of this.found(keys)) {
      const weight = Math.max(...keys.slice(at, at + length).map((key) => own.get(key) ?? 0)) * EXPANDED_WEIGHT;
      for (const meaning of meanings) this.add(terms, meaning, weight);
    }
    return terms;
  }

  /** Known terms in a text given by its keys: where each stands, and every way to say it, as keys joined by blanks. */
  equivalents(
    keys: readonly string[],
  ): { readonly at: number; readonly length: number; readonly phrases: readonly string[] }[] {
    return this.found(keys).map(({ at, length, meanings }) => ({
      at,
      length,
      phrases: [...meanings].flatMap((meaning) => (this.words[meaning] ?? []).map((phrase) => phrase.join(' '))),
    }));
  }

  private found(keys: readonly string[]): { at: number; length: number; meanings: ReadonlySet<number> }[] {
    return keys.flatMap((_key, at) =>
      Array.from({ length: Math.min(LONGEST_PHRASE, keys.length - at) }, (_none, shorter) => {
        const length = shorter + 1;
        const meanings = this.meanings.get(keys.slice(at, at + length).join(' '));
        return meanings ? [{ at, length, meanings }] : [];
      }).flat(),
    );
  }

  private add(terms: Map<string, number>, meaning: number, weight: number): void {
    for (const phrase of this.words[meaning] ?? [])
      for (const key of phrase) if ((terms.get(key) ?? 0) < weight) terms.set(key, weight);
  }
}
