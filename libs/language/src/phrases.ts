import { endOf, placed } from './clean.js';
import { foldText } from './fold.js';
import { latinLook } from './scripts.js';

/** A run of letters or digits of a text, folded, look-alikes in Latin letters, with its place in the original. */
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
  const clean = placed(text, (character) => character);
  return [...clean.text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const parts = /\p{Script=Han}/u.test(run)
      ? [...run.matchAll(/\p{Script=Han}|[^\p{Script=Han}]+/gu)]
      : [...run.matchAll(/[^\u200c]+/gu)];
    return parts.map(({ 0: part, index: offset }) => ({
      key: foldText(latinLook(part)),
      start: clean.places[index + offset] ?? 0,
      end: endOf(clean, index + offset + part.length),
    }));
  });
}

/**
 * How many words, from a place on, make up the phrase; 0 when they do not. Whether its words are written joined, with a
 * half space or apart makes no difference.
 */
function wordsInPhrase(phrase: readonly string[], words: readonly Word[], from: number): number {
  const [begin = ''] = phrase;
  const first = words[from]?.key ?? '';
  if (!begin || !first || !(begin.startsWith(first) || first.startsWith(begin))) return 0;
  let rest = phrase.join('');
  for (let at = from; at < words.length; at += 1) {
    const key = words[at]?.key ?? '';
    if (!rest.startsWith(key)) return 0;
    rest = rest.slice(key.length);
    if (!rest) return at - from + 1;
  }
  return 0;
}

/** Where a phrase stands in the words of a text; null when nowhere. */
export function placeOf(phrase: readonly string[], words: readonly Word[]): { start: number; end: number } | null {
  for (let from = 0; from < words.length; from += 1) {
    const count = wordsInPhrase(phrase, words, from);
    const [first, last] = [words[from], words[from + count - 1]];
    if (count && first && last) return { start: first.start, end: last.end };
  }
  return null;
}
