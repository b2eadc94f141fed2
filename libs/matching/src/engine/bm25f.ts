import type { PostingList, Postings } from './postings.js';
import type { Steps } from './steps.js';

/** Weight of a field, and how strongly its length is evened out (0 not at all, 1 fully). */
export interface FieldWeight {
  readonly weight: number;
  readonly evenOut: number;
}

/** Saturation of repeated terms; the usual value of the literature (Robertson and Zaragoza 2009, section 3.5). */
const K1 = 1.2;

export type QueryTerms = ReadonlyMap<string, number>;

/**
 * BM25F: counts of all fields are weighted and evened out first, then saturated once, so that a term in two fields does
 * not count twice over. How rare terms and how long fields are is what `known` says; one document's score is the same
 * number whether it is asked for alone or with all.
 */
export class Bm25f {
  private readonly terms: { readonly key: string; readonly weight: number }[];
  private readonly averages: number[];

  constructor(
    private readonly known: Postings,
    terms: QueryTerms,
    private readonly fields: readonly FieldWeight[],
  ) {
    this.terms = [...terms].flatMap(([key, queryWeight]) => {
      const rarity = known.rarity(key);
      return rarity ? [{ key, weight: queryWeight * rarity * (K1 + 1) }] : [];
    });
    this.averages = fields.map((_field, field) => known.averageLength(field) || 1);
  }

  /** Scores by number of document; 0 where none of the terms stands. */
  *all(): Steps<Float64Array> {
    const scores = new Float64Array(this.known.end);
    for (const { key, weight } of this.terms) {
      const list = this.known.list(key);
      let at = 0;
      while (list && at < list.length) {
        const document = list.documentAt(at);
        const end = list.endOf(at);
        scores[document] = (scores[document] ?? 0) + this.gain(this.known, list, at, end, weight);
        at = end;
      }
      yield;
    }
    return scores;
  }

  /** The score of one document, which may stand in postings of its own. */
  of(document: number, postings = this.known): number {
    let score = 0;
    for (const { key, weight } of this.terms) {
      const list = postings.list(key);
      const at = list?.startOf(document) ?? 0;
      if (list && at < list.length && list.documentAt(at) === document)
        score += this.gain(postings, list, at, list.endOf(at), weight);
    }
    return score;
  }

  private gain(postings: Postings, list: PostingList, from: number, to: number, termWeight: number): number {
    let frequency = 0;
    for (let at = from; at < to; at += 1) {
      const field = list.fieldAt(at);
      const { weight, evenOut } = this.fields[field] ?? { weight: 0, evenOut: 0 };
      const document = list.documentAt(at);
      const length = 1 - evenOut + (evenOut * postings.lengthOf(document, field)) / (this.averages[field] ?? 1);
      frequency += (weight * list.countAt(at)) / length;
    }
    return (termWeight * frequency) / (K1 + frequency);
  }
}
