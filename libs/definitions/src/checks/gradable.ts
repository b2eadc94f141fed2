import { foldText } from '@peyvand/language';
import { AMOUNTS_EN, DIMENSIONS_EN, QUALITIES_EN } from './gradable-en.data.js';
import { AMOUNTS_FA, DIMENSIONS_FA, QUALITIES_FA } from './gradable-fa.data.js';

/** What a word says more or less of. A comparison says at least on which side, so any figure beside it is enough. */
export type Grade = 'quality' | 'dimension' | 'amount' | 'comparison' | 'size compared';

const joined = (word: string): string => foldText(word).replaceAll(' ', '');
const listed = (list: string, parting: RegExp): string[] => list.split(parting).map(joined).filter(Boolean);

const grades = new Map<string, Grade>([
  ...listed(DIMENSIONS_EN, /\s+/).map((word) => [word, 'dimension'] as const),
  ...listed(DIMENSIONS_FA, /[|\n]/).map((word) => [word, 'dimension'] as const),
  ...listed(QUALITIES_EN, /\s+/).map((word) => [word, 'quality'] as const),
  ...listed(QUALITIES_FA, /[|\n]/).map((word) => [word, 'quality'] as const),
  ...listed(AMOUNTS_EN, /\s+/).map((word) => [word, 'amount'] as const),
  ...listed(AMOUNTS_FA, /[|\n]/).map((word) => [word, 'amount'] as const),
]);

/** English stems of a form: `quickly`, `easily`, `suitably`, `bigger`, `nicest`, `unreliable`. */
const STEMS: readonly (readonly [RegExp, string])[] = [
  [/ily$/, 'y'],
  [/([bt])ly$/, '$1le'],
  [/ly$/, ''],
  [/ly$/, 'l'],
  [/ically$/, 'ic'],
  [/^(?:un|in|im|ir|il|dis|non|ultra|super|extra)(?=.{4})/, ''],
];
const COMPARED: readonly (readonly [RegExp, string])[] = [
  [/ie(?:r|st)$/, 'y'],
  [/e(?:r|st)$/, ''],
  [/e(?:r|st)$/, 'e'],
  [/(.)\1e(?:r|st)$/, '$1'],
];
/** Persian endings that leave a word what it is, and those of comparison. */
const ENDING = /(?:هایی|های|ها|ای|یی|ی|اند|ند|ست|ا)$/u;
const COMPARATIVE = /تر(?:ین|ی|ها|ین ها)?$/u;

/** Words that are written apart as well; `of ten` is not `often`. */
const apart = new Set(
  listed(
    [QUALITIES_EN, AMOUNTS_EN]
      .join(' ')
      .split(/\s+/)
      .filter((word) => word.includes('-'))
      .join(' '),
    /\s+/,
  ),
);

const MIN_MISSPELT = 7;
/** Words of their own, one letter from a judgement. */
const OTHER_WORDS = new Set(['through']);

/** Forms with two letters turned or one left out: people misspell just such words. */
function misspellings(word: string): string[] {
  if (word.length < MIN_MISSPELT || !/^[a-z]+$/.test(word)) return [];
  return Array.from({ length: word.length - 2 }, (_, place) => place + 1).flatMap((at) => [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  ]);
}
const misspelt = new Set(
  listed(QUALITIES_EN, /\s+/)
    .flatMap(misspellings)
    .filter((word) => !OTHER_WORDS.has(word)),
);

/** Worse and better have no stem of their own in the lists. */
const BETTER = new Set(['better', 'best', 'worse', 'worst', 'بهتر', 'بهترین', 'بدتر', 'بدترین'].map(joined));
/** Nouns in -ی that name what is measured, and words that only end alike. */
const NOUNS = new Set(
  [
    'سختی',
    'ایمنی',
    'کارایی',
    'پایداری',
    'راحتی',
    'آسانی',
    'هوشمندی',
    'گرانی',
    'نرمی',
    'تندی',
    'زیبایی',
    'بهره‌وری',
  ].map(joined),
);

const comparedAs = (grade: Grade | undefined): Grade | null =>
  grade === 'dimension' ? 'size compared' : grade ? 'comparison' : null;

function gradeOfPersian(key: string): Grade | null {
  if (NOUNS.has(key)) return null;
  for (let stem = key; stem.length > 2;) {
    const found = grades.get(stem) ?? (stem.startsWith('نا') ? grades.get(stem.slice(2)) : undefined);
    if (found) return found;
    if (COMPARATIVE.test(stem)) return comparedAs(grades.get(stem.replace(COMPARATIVE, '')));
    const shorter = stem.replace(ENDING, '');
    if (shorter === stem) return null;
    stem = shorter;
  }
  return null;
}

function gradeOfEnglish(key: string): Grade | null {
  for (const [end, stem] of COMPARED) {
    const found = end.test(key) ? grades.get(key.replace(end, stem)) : undefined;
    if (found === 'quality') return 'comparison';
    if (found === 'dimension') return 'size compared';
  }
  for (const [end, stem] of STEMS) {
    const short = end.test(key) ? key.replace(end, stem) : key;
    // Adverbs of size grade by how much: `highly`, `deeply`, `largely`.
    if (short !== key && (grades.has(short) || gradeOfEnglish(short) === 'quality')) return 'quality';
  }
  return misspelt.has(key) ? 'quality' : null;
}

const known = new Map<string, Grade | null>();
const MAX_KNOWN = 20_000;

/** How several words that make one grade, written joined. */
export const gradeOfCompound = (key: string): Grade | null =>
  /^[a-z]+$/.test(key) && !apart.has(key) ? null : gradeOf(key);

/** How a word grades, by the lexicon and the rules of its forms; null where it does not. */
export function gradeOf(key: string): Grade | null {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made =
    grades.get(key) ??
    (BETTER.has(key) ? 'comparison' : null) ??
    (/^[a-z]+$/.test(key) ? gradeOfEnglish(key) : gradeOfPersian(key));
  if (known.size < MAX_KNOWN) known.set(key, made);
  return made;
}
