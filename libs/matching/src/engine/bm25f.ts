import type { Postings } from './postings.js';

/** Weight of a field, and how strongly its length is evened out (0 not at all, 1 fully). */
export interface FieldWeight {
  readonly weight: number;
  readonly evenOut: number;
}

/** Saturation of repeated terms; the usual value of the literature (Robertson and Zaragoza 2009, section 3.5). */
const K1 = 1.2;

export type QueryTerms = ReadonlyMap<string, number>;

export interface Scored {
  readonly document: number;
  readonly score: number;
}

/**
 * BM25F: counts of all fields are weighted and evened out first, then saturated once, so that a term in two fields does
 * not
 * count twice over. Answers the score of every document that holds at least one term.
 */
export function bm25f(postings: Postings, terms: QueryTerms, fields: readonly FieldWeight[]): Map<number, number> {
  const scores = new Map<number, number>();
  const averages = fields.map((_field, index) => postings.averageLength(index) || 1);
  for (const [key, queryWeight] of terms) {
    const rarity = postings.rarity(key);
    if (!rarity) continue;
    const pseudo = new Map<number, number>();
    postings.each(key, (document, field, count) => {
      const { weight, evenOut } = fields[field] ?? { weight: 0, evenOut: 0 };
      const length = 1 - evenOut + (evenOut * postings.lengthOf(document, field)) / (averages[field] ?? 1);
      pseudo.set(document, (pseudo.get(document) ?? 0) + (weight * count) / length);
    });
    for (const [document, frequency] of pseudo)
      scores.set(
        document,
        (scores.get(document) ?? 0) + (queryWeight * rarity * frequency * (K1 + 1)) / (K1 + frequency),
      );
  }
  return scores;
}

/** The `count` best, best first; equal scores in order of their number, so that a repeated run answers the same. */
export function best(scores: ReadonlyMap<number, number>, count: number): Scored[] {
  return [...scores]
    .map(([document, score]) => ({ document, score }))
    .sort((a, b) => b.score - a.score || a.document - b.document)
    .slice(0, count);
}
