/** Between letters of Persian it parts what is one word to the reader; the one invisible sign that means something. */
export const ZWNJ = '\u200c';
/** Stands for a lost ZWNJ in old web text. */
const LEGACY_JOINER = '\u00ac';
/** Shown as nothing: joiners, soft hyphens, marks of direction, selectors of variants, tags, fillers. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/u;
const BLANK = /[\p{Zs}\u2028\u2029]/u;
const DASH = /[\p{Pd}\u2043\u2212]/u;
/** Nothing in such a text is changed by cleaning. */
const PLAIN = /^[\x00-\x7f\u0621-\u064a\u067e-\u06d3]*$/; // eslint-disable-line no-control-regex -- ASCII as a whole

export interface Placed {
  readonly text: string;
  /** Place in the original of each character of `text`, and of the end. */
  readonly places: Int32Array;
}

export const isDash = (character: string): boolean => DASH.test(character);
const isInvisible = (character: string): boolean => character !== ZWNJ && INVISIBLE.test(character);

/** The next sign that can be seen, in either direction. */
function seen(text: string, from: number, step: 1 | -1): string {
  for (let at = from; at >= 0 && at < text.length;) {
    // A step back may land in the second half of a pair.
    const place = step < 0 && /[\udc00-\udfff]/.test(text[at] ?? '') && at > 0 ? at - 1 : at;
    const character = String.fromCodePoint(text.codePointAt(place) ?? 0);
    if (character !== ZWNJ && !isInvisible(character)) return character;
    at = step < 0 ? place - 1 : place + character.length;
  }
  return '';
}

/** A joiner counts between letters of which one is Arabic script; elsewhere, and beside any figure, nobody sees it. */
function joins(text: string, at: number): boolean {
  const [before, after] = [seen(text, at - 1, -1), seen(text, at + 1, 1)];
  const isLetter = /[\p{L}\p{M}]/u;
  const isArabic = /\p{Script=Arabic}|[\u064b-\u0655]/u;
  return isLetter.test(before) && isLetter.test(after) && (isArabic.test(before) || isArabic.test(after));
}

const isArabicLetter = (character: string): boolean => /[\u0621-\u06d3]/.test(character);

/** What a reader sees of one character: nothing of what is invisible, one blank for each kind of blank. */
function cleaned(text: string, at: number, character: string): string {
  if (character === ZWNJ) return joins(text, at) ? ZWNJ : '';
  if (character === LEGACY_JOINER)
    return isArabicLetter(text[at - 1] ?? '') && isArabicLetter(text[at + 1] ?? '') ? ZWNJ : character;
  if (BLANK.test(character)) return ' ';
  return isInvisible(character) ? '' : character;
}

/**
 * Takes a text letter by letter, cleaned and then as `as` has it, so that every place of the result is known in the
 * original.
 */
export function placed(text: string, as: (character: string) => string): Placed {
  const out: string[] = [];
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const code = character.charCodeAt(0);
    // Most letters are of two ranges in which nothing is to be cleaned.
    const clean = code < 128 || (code > 0x61f && code < 0x6d5) ? character : cleaned(text, at, character);
    const letters = clean && as(clean);
    out.push(letters);
    for (let unit = 0; unit < letters.length; unit++) places.push(at);
    at += character.length;
  }
  places.push(at);
  return { text: out.join(''), places: Int32Array.from(places) };
}

/** Where what ends before `at` of the result ends in the original: a character may become several, or none. */
export function endOf({ places }: Placed, at: number): number {
  const last = places[at - 1] ?? 0;
  for (let next = at; next < places.length; next++) if ((places[next] ?? 0) > last) return places[next] ?? 0;
  return places[places.length - 1] ?? 0;
}

/** A text as it is seen: what is invisible is as if it were absent, and a blank is a blank. */
export const cleanText = (text: string): string => (PLAIN.test(text) ? text : placed(text, (one) => one).text);

const digits = new Map<string, string>();

/** 0-9 for a digit of any script, else the character itself. */
export function asciiDigit(character: string): string {
  if (!/\p{Nd}/u.test(character)) return character;
  const known = digits.get(character);
  if (known !== undefined) return known;
  const code = character.codePointAt(0) ?? 0;
  let first = code;
  // Digits stand in rows that begin with zero and hold ten, or several times ten.
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  const digit = String((code - first) % 10);
  digits.set(character, digit);
  return digit;
}

/** Digits of all scripts as 0-9; everything else stays. */
export const toAsciiDigits = (text: string): string => text.replace(/\p{Nd}/gu, asciiDigit);

/** ASCII for a letter or sign that is one in another width or type: ｐ, ＠, ﹫, 𝐩; everything else stays. */
function asciiSign(character: string): string {
  const compatible = character.normalize('NFKC');
  return /^[!-/:-~]$/.test(compatible) ? compatible : character;
}

/**
 * A text as numbers, codes and addresses are looked for in it: clean, digits as 0-9, letters and signs in one width,
 * one kind of dash, with the places of the original.
 */
export const plainWithPlaces = (text: string): Placed =>
  placed(text, (character) => (isDash(character) ? '-' : asciiSign(asciiDigit(character))));

/** A number or a code as it is meant: clean, digits as 0-9, one kind of dash, Latin signs between figures. */
export const plainCode = (text: string): string =>
  toAsciiDigits(cleanText(text)).replace(new RegExp(DASH, 'gu'), '-').replaceAll('٫', '.').replaceAll('٬', ',').trim();
