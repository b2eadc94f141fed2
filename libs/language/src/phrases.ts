import { foldText } from './fold.js';

/** A run of letters or digits of a text, folded, with its place in the original. */
export interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const RUN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200c'’]*/gu;

/**
 * Words as they are written, stop words included: a phrase is compared word for word, not by meaning. Chinese runs are
 * cut into signs.
 */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const parts = /\p{Script=Han}/u.test(run)
      ? [...run.matchAll(/\p{Script=Han}|[^\p{Script=Han}]+/gu)]
      : [...run.matchAll(/[^\u200c]+/gu)];
    return parts.map(({ 0: part, index: offset }) => ({
      key: foldText(part),
      start: index + offset,
      end: index + offset + part.length,
    }));
  });
}

/** Where a phrase stands in the words of a text; null when nowhere. */
export function placeOf(phrase: readonly string[], words: readonly Word[]): { start: number; end: number } | null {
  if (!phrase.length) return null;
  for (let from = 0; from + phrase.length <= words.length; from += 1) {
    const last = words[from + phrase.length - 1];
    const first = words[from];
    if (first && last && phrase.every((key, offset) => words[from + offset]?.key === key))
      return { start: first.start, end: last.end };
  }
  return null;
}
