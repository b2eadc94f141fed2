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

/**
 * Where a phrase stands in the words of a text, however its words are joined or parted; null when nowhere. A part of a
 * word is no word.
 */
export function placeOf(phrase: readonly string[], words: readonly Word[]): { start: number; end: number } | null {
  const sought = phrase.join('');
  if (!sought) return null;
  for (const [from, { start }] of words.entries()) {
    let read = '';
    for (let to = from; to < words.length && sought.startsWith(read); to += 1) {
      const word = words[to];
      read += word?.key ?? '';
      if (word && read === sought) return { start, end: word.end };
    }
  }
  return null;
}
