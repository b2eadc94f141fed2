import { stemOf, stemsAt } from './analyse.js';
import { ZWNJ } from './clean.js';
import { detectLanguage, type Language } from './detect.js';
import { dropFinalHamza, foldWithPlaces } from './fold.js';
import { FREE_ENDINGS, VERB_PREFIXES } from './persian.data.js';
import { compoundOf } from './persian.js';
import { STOP_WORDS } from './stop-words.data.js';
import { builtInVocabulary } from './vocabulary.js';

/** So many words at most make up one: کسب‌وکار. */
const LONGEST = 3;
const TERMS_MAX = 12;
/** Whole figures with their point, words with what holds them together; signs of Chinese stand alone. */
const TOKEN = /\p{Script=Han}+|\d+(?:\.\d+)?|[\p{L}\p{M}\u200c]+(?:['’&][\p{L}\p{M}]+)*|\p{N}+/gu;

/** A written word, cut at its half spaces. */
type Written = readonly string[];

/** Runs of words with nothing but blanks between them; only within a run can two words be one. */
function runsOf(text: string): Written[][] {
  const folded = foldWithPlaces(text).text.replace(/(\d),(?=\d{3}(\D|$))/g, '$1');
  const runs: Written[][] = [[]];
  let end = 0;
  for (const { 0: token, index } of folded.matchAll(TOKEN)) {
    if (/\S/.test(folded.slice(end, index))) runs.push([]);
    const parts = token
      .split(ZWNJ)
      .filter(Boolean)
      .map((part) => dropFinalHamza(part.replaceAll('’', "'")));
    if (parts.length) runs.at(-1)?.push(parts);
    end = index + token.length;
  }
  return runs.filter((run) => run.length);
}

const isHan = (word: string): boolean => /^\p{Script=Han}/u.test(word);

/** Chinese has no blanks: pairs of neighbours, or the one sign. */
function pairsOf(word: string): string[] {
  const signs = [...word];
  return signs.length < 2 ? signs : signs.slice(1).map((sign, at) => (signs[at] ?? '') + sign);
}

/** The same for every stretch of neighbours, joined: `words` from `from` on, one to three of them. */
const joinedFrom = (words: readonly string[], from: number): string[] =>
  Array.from({ length: Math.min(LONGEST, words.length - from) }, (_, more) =>
    words.slice(from, from + more + 1).join(''),
  );

const withStem = (word: string, language: Language): string[] => [word, stemOf(word, language)];

/**
 * What a search looks into: every word of the texts, its stem and parts, and neighbours joined, each between blanks.
 * So one word is found whichever way either side writes it: joined, with a half space, with a blank.
 */
export function searchKeys(...texts: readonly (string | null | undefined)[]): string {
  const keys = new Set<string>();
  for (const text of texts) {
    if (!text) continue;
    const language = detectLanguage(text);
    for (const run of runsOf(text)) {
      const parts = run.flat();
      parts.forEach((part, at) => {
        if (isHan(part)) [...part, ...pairsOf(part)].forEach((key) => keys.add(key));
        else
          for (const word of joinedFrom(parts, at)) for (const key of [word, ...stemsAt(word, language)]) keys.add(key);
      });
      for (const written of run) if (written.length > LONGEST) keys.add(written.join(''));
    }
  }
  return keys.size ? ` ${[...keys].join(' ')} ` : '';
}

/** Words of a search that are surely one are one: compounds of the dictionary, verbs and endings written apart. */
function asOne(run: readonly Written[]): string[] {
  const words: string[] = [];
  for (let at = 0; at < run.length; at += 1) {
    const word = run[at]?.join('') ?? '';
    const next = run[at + 1]?.join('');
    const compound = [LONGEST, LONGEST - 1].find(
      (length) =>
        at + length <= run.length &&
        compoundOf(
          run
            .slice(at, at + length)
            .flat()
            .join(''),
          builtInVocabulary,
        ) !== null,
    );
    if (compound) {
      words.push(
        run
          .slice(at, at + compound)
          .flat()
          .join(''),
      );
      at += compound - 1;
    } else if (VERB_PREFIXES.has(word) && next) {
      words.push(word + next);
      at += 1;
    } else words.push(word);
    // The ending belongs to what stands before it, compounds included.
    while (FREE_ENDINGS.has(run[at + 1]?.join('') ?? '')) {
      words.push((words.pop() ?? '') + (run[at + 1]?.join('') ?? ''));
      at += 1;
    }
  }
  return words;
}

/**
 * The words of a search, each as `key|key|…`: itself, its stem, and what it makes up with its neighbours. All must be
 * found, each by one of its keys; more than a dozen narrow nothing, function words only where there are no others.
 */
export function searchTerms(search: unknown): string[] {
  const text = String(search);
  const language = detectLanguage(text);
  const terms = runsOf(text).flatMap((run) => {
    const words = asOne(run);
    return words.flatMap((word, place) => {
      if (isHan(word)) return pairsOf(word).map((pair) => [pair]);
      const longer = words.flatMap((_, from) =>
        joinedFrom(words, from).filter((_joined, more) => more > 0 && from <= place && place <= from + more),
      );
      return [[...new Set([word, ...longer].flatMap((one) => withStem(one, language)))]];
    });
  });
  const telling = terms.filter(([word]) => !STOP_WORDS.has(word ?? ''));
  return (telling.length ? telling : terms).slice(0, TERMS_MAX).map((keys) => keys.join('|'));
}
