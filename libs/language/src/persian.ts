import {
  BASE_WORDS,
  BROKEN_PLURALS,
  COMPOUNDS,
  FREE_ENDINGS,
  INFLECTIONS,
  PLURAL_ENDINGS,
  PROTECTED,
  PROVED_ENDINGS,
  VARIANTS,
  VERB_PREFIXES,
} from './persian.data.js';
import { STOP_WORDS } from './stop-words.data.js';
import type { Vocabulary } from './vocabulary.js';

/** A written word: the letters between blanks, cut at ZWNJ, with the place of each part. */
export interface Word {
  readonly parts: readonly Part[];
  readonly start: number;
  readonly end: number;
}
export interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
export interface Key {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const LONGEST_COMPOUND = 3;

/**
 * Index keys of a run of Persian words: compounds first, then their parts, endings cut where that is certain or proved.
 */
export function persianKeys(words: readonly Word[], vocabulary: Vocabulary): Key[] {
  const bare = withoutEndings(words);
  const keys: Key[] = [];
  for (let at = 0; at < bare.length;) {
    const compound = compoundAt(bare, at, vocabulary);
    if (compound) {
      keys.push(...compound.keys);
      at += compound.length;
    } else {
      // A function word counts only as part of a compound.
      keys.push(...wordKeys(bare[at], vocabulary).filter(({ key }) => !STOP_WORDS.has(key)));
      at++;
    }
  }
  return keys;
}

/** Drops verb prefixes and endings behind a ZWNJ, and endings that stand free after a word. */
function withoutEndings(words: readonly Word[]): Word[] {
  const bare: Word[] = [];
  for (const word of words) {
    const [only] = word.parts;
    if (word.parts.length === 1 && only && FREE_ENDINGS.has(only.text) && bare.length) continue;
    let parts = word.parts;
    if (parts.length > 1 && VERB_PREFIXES.has(parts[0]?.text ?? '')) parts = parts.slice(1);
    while (parts.length > 1 && INFLECTIONS.has(parts.at(-1)?.text ?? '')) parts = parts.slice(0, -1);
    bare.push({ ...word, parts });
  }
  return bare;
}

const joined = (parts: readonly Part[]): string => parts.map((part) => part.text).join('');

function compoundAt(
  words: readonly Word[],
  at: number,
  vocabulary: Vocabulary,
): { length: number; keys: Key[] } | null {
  for (let length = Math.min(LONGEST_COMPOUND, words.length - at); length >= 1; length--) {
    const run = words.slice(at, at + length);
    const parts = run.flatMap((word) => word.parts);
    const key = compoundOf(joined(parts), vocabulary);
    if (key) return { length, keys: compoundKeys(key, parts, run[0]?.start ?? 0, run.at(-1)?.end ?? 0) };
  }
  return null;
}

/** The compound a joined text is, as it stands or without its ending. */
export function compoundOf(text: string, vocabulary: Vocabulary): string | null {
  const spelled = VARIANTS.get(text) ?? text;
  if (COMPOUNDS.has(spelled)) return spelled;
  const stem = stemPersian(spelled, vocabulary);
  return COMPOUNDS.has(stem) ? stem : null;
}

/** Parts keep their own places where the writer set them apart; in a joined word they share its place. */
function compoundKeys(key: string, parts: readonly Part[], start: number, end: number): Key[] {
  const names = COMPOUNDS.get(key) ?? [];
  const apart = parts.filter((part) => part.text !== 'و');
  const places = names.map((name, index) => ({
    key: name,
    start: apart.length === names.length ? (apart[index]?.start ?? start) : start,
    end: apart.length === names.length ? (apart[index]?.end ?? end) : end,
  }));
  return [{ key, start, end }, ...places];
}

function wordKeys(word: Word | undefined, vocabulary: Vocabulary): Key[] {
  if (!word) return [];
  const { parts, start, end } = word;
  if (parts.length === 1) return [{ key: stemPersian(parts[0]?.text ?? '', vocabulary), start, end }];
  const whole = { key: stemPersian(joined(parts), vocabulary), start, end };
  return [
    whole,
    ...parts.map((part) => ({ key: stemPersian(part.text, vocabulary), start: part.start, end: part.end })),
  ];
}

/** Stem of one folded word. Without proof from the vocabulary only the plural family is cut. */
export function stemPersian(word: string, vocabulary: Vocabulary): string {
  const known = VARIANTS.get(word) ?? word;
  if (PROTECTED.has(known) || known.length < 4) return known;
  const singular = BROKEN_PLURALS.get(known);
  if (singular) return singular;
  return provedStem(known, vocabulary) ?? pluralStem(known) ?? known;
}

/** The longest candidate that is a known word. */
function provedStem(word: string, vocabulary: Vocabulary): string | null {
  const isKnown = (text: string): boolean =>
    BASE_WORDS.has(text) || COMPOUNDS.has(text) || PROTECTED.has(text) || vocabulary.has(text);
  if (BASE_WORDS.has(word) || COMPOUNDS.has(word)) return word;
  const candidates = [...PROVED_ENDINGS, ...PLURAL_ENDINGS.map((ending) => [ending, ''] as const)]
    .filter(([ending]) => word.endsWith(ending) && word.length - ending.length >= 2)
    .map(([ending, replacement]) => word.slice(0, -ending.length) + replacement)
    .flatMap((rest) => (VARIANTS.has(rest) ? [VARIANTS.get(rest) ?? rest] : [rest]))
    .filter(isKnown);
  return candidates.sort((a, b) => b.length - a.length)[0] ?? null;
}

function pluralStem(word: string): string | null {
  const ending = PLURAL_ENDINGS.find((candidate) => word.endsWith(candidate) && word.length - candidate.length >= 3);
  return ending ? word.slice(0, -ending.length) : null;
}
