import { asciiDigit, cleanText, isDash, placed, ZWNJ, type Placed } from './clean.js';
import { latinLook } from './scripts.js';

/** Letters that are written in several ways and mean one; retrieval keys only, never shown. */
const LETTERS: readonly (readonly [string, string])[] = [
  ['ی', 'يىےېێۍئ'],
  ['ک', 'كڪ'],
  ['ه', 'ۀہۂۃةھە'],
  ['ا', 'أإٱآ'],
  ['و', 'ؤ'],
];
const MARK = /[\u0300-\u036f\u0610-\u061a\u064b-\u0655\u0670\u06d6-\u06ed\u08d3-\u08ff\u0640]/u;
const TURKISH: Readonly<Record<string, string>> = {
  ç: 'c',
  ş: 's',
  ğ: 'g',
  ü: 'u',
  ö: 'o',
  ı: 'i',
  â: 'a',
  î: 'i',
  û: 'u',
  İ: 'i',
};

const table = new Map<string, string>();
for (const [to, from] of LETTERS) for (const letter of from) table.set(letter, to);
table.set('٫', '.');
table.set('٬', ',');

const known = new Map<string, string>();

/** The folded form of one character; empty for marks, a blank for any dash. */
function foldCharacter(character: string): string {
  const found = known.get(character);
  if (found !== undefined) return found;
  let folded = '';
  for (const part of character.normalize('NFKC')) {
    const lower = TURKISH[part] ?? part.toLowerCase();
    for (const letter of lower.normalize('NFD'))
      if (!MARK.test(letter))
        folded += isDash(letter) ? ' ' : (TURKISH[letter] ?? table.get(letter) ?? asciiDigit(letter));
  }
  // NFD takes the hamza and madda letters apart as well; the mapped letter is what remains.
  const result = isDash(character) ? ' ' : (table.get(character) ?? folded);
  if (known.size < 20_000) known.set(character, result);
  return result;
}

/** Folds letter by letter, so that every place of the result is known in the original. */
export const foldWithPlaces = (text: string): Placed => placed(text, foldCharacter);

/** A final hamza is dropped when three letters stay; shorter words would become others. */
export const dropFinalHamza = (word: string): string =>
  word.length > 3 && word.endsWith('ء') ? word.slice(0, -1) : word;

/** One normal form for uniqueness and search: what people would call the same text becomes the same string. */
export function foldText(text: string): string {
  return foldWithPlaces(text)
    .text.replace(/(\d),(?=\d{3}(\D|$))/g, '$1')
    .replaceAll(ZWNJ, ' ')
    .replace(/[^\p{L}\p{N}&.%/+]+/gu, ' ')
    .split(' ')
    .map(dropFinalHamza)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * One spelling for what is compared as a whole: whether a word is written joined, with a half space, a dash or a blank
 * makes no difference.
 */
export const foldJoined = (text: string): string => foldText(text).replaceAll(' ', '');

/**
 * A name for search and for finding the same body twice, as it looks in Latin letters where it passes for them; one of
 * signs alone stays as it is.
 */
export const foldName = (name: string): string =>
  foldJoined(latinLook(cleanText(name))) || cleanText(name).normalize('NFKC').trim();

/** What a folded name may hold where this is a part of it: a part may pass for Latin where the whole word does not. */
export function partsOfName(part: string): string[] {
  const whole = foldName(part);
  return [...new Set([whole, foldJoined(part) || whole])];
}
