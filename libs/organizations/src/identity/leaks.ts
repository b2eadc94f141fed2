import {
  endOf,
  latinLook,
  LEGAL_FORMS as LEGAL_FORM_WORDS,
  placeOf,
  plainWithPlaces,
  STOP_WORDS,
  toAsciiDigits,
  wordsOf,
} from '@peyvand/language';
import type { Identifying } from '../organization.reader.js';

/** Words that say what kind of body it is, with its legal form; a name is recognised without them. */
const LEGAL_FORMS = new Set(
  [...LEGAL_FORM_WORDS, 'مهندسی تعاونی موسسه کارخانه کارخانجات گروه صنعتی group']
    .join(' ')
    .split(' ')
    .filter((word) => word.length > 1)
    .flatMap((word) => wordsOf(word).map(({ key }) => key)),
);

/** A shorter single word is found in innocent texts too. */
const SHORTEST_NAME = 4;
/** Fewer digits than this are found in any text with figures. */
const SHORTEST_NUMBER = 6;

const MAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
const LINK =
  /(?:https?:\/\/|www\.)[^\s<>"'()«»،]+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:ir|com|net|org|co|info|biz|io)\b(?:\/[^\s<>"'()«»،]*)?/iu;
/**
 * Mobile and fixed lines as written in Iran, and anything international; figures between blanks, dashes or brackets.
 */
const PHONE =
  /(?<![\d.,])(?:(?:\+|00)\d{1,3}[\s()-]*(?:\d[\s()-]*){7,11}|0(?:9\d|[1-8]\d)(?:[\s()-]*\d){8})(?![\d.,]*\d)/u;
const DIGITS = /\d(?:[\s()/.-]*\d)+/gu;

export interface Leak {
  readonly code: 'NAMES_OWNER' | 'MAIL_ADDRESS' | 'LINK' | 'PHONE_NUMBER' | 'OWNER_MARK' | 'OWNER_NUMBER';
  readonly excerpt: string;
  /** Where the words begin in the text, in UTF-16 units. */
  readonly position: number;
}
export type LeakFinder = (text: string) => Leak | null;

interface Found {
  readonly code: Leak['code'];
  readonly start: number;
  readonly end: number;
}

/**
 * Looks in texts for what gives a hidden organization away: its names, identifiers, phones, mails and links, and, save
 * where it is `ownOnly`, anybody's mail address, phone or site. Of names only those with the fewest telling words asked
 * for. The check is made ready once for all texts of a document.
 */
export function leakFinder(
  { names, identifiers, phones, emails, links }: Identifying,
  { ownOnly = false, fewestWords = 1 } = {},
): LeakFinder {
  const phrases = names
    .flatMap(namePhrases)
    .filter((keys) => keys.length > 1 || (keys[0]?.length ?? 0) >= SHORTEST_NAME)
    .filter((keys) => fewestWords < 2 || keys.filter(isTelling).length >= fewestWords);
  const numbers = [...identifiers, ...phones.map(nationalNumber)]
    .map(digitsOf)
    .filter((digits) => digits.length >= SHORTEST_NUMBER);
  const marks = [...identifiers.filter((value) => /\p{L}/u.test(value)), ...emails, ...links.map(hostOf)]
    .map((mark) => latinLook(plainWithPlaces(mark).text).toLowerCase())
    .filter(Boolean);
  return (text) => {
    const plain = plainWithPlaces(text);
    const name = nameIn(text, phrases);
    const other = name
      ? null
      : ((ownOnly ? null : contactIn(plain.text)) ?? markIn(plain.text, marks) ?? numberIn(plain.text, numbers));
    const found = name ?? (other && { ...other, start: plain.places[other.start] ?? 0, end: endOf(plain, other.end) });
    return found && { code: found.code, excerpt: text.slice(found.start, found.end), position: found.start };
  };
}

/**
 * The words of a name that tell it from others, all of them when nothing else is left; and the same without the word
 * that says
 * the trade, which stands first in Persian and last in English, because people leave it out.
 */
function namePhrases(name: string): string[][] {
  const keys = wordsOf(name).map(({ key }) => key);
  const telling = keys.filter((key) => !LEGAL_FORMS.has(key));
  const whole = telling.length ? telling : keys;
  if (whole.length < 3) return [whole];
  return [whole, /\p{Script=Arabic}/u.test(name) ? whole.slice(1) : whole.slice(0, -1)];
}

const isTelling = (key: string): boolean => !LEGAL_FORMS.has(key) && !STOP_WORDS.has(key);

function nameIn(text: string, phrases: readonly (readonly string[])[]): Found | null {
  const words = wordsOf(text).filter(({ key }) => !LEGAL_FORMS.has(key));
  const place = phrases.map((phrase) => placeOf(phrase, words)).find((found) => found !== null);
  return place ? { code: 'NAMES_OWNER', ...place } : null;
}

const foundAt = (code: Leak['code'], start: number, words: string): Found => ({
  code,
  start,
  end: start + words.trimEnd().length,
});

function contactIn(text: string): Found | null {
  const mail = MAIL.exec(text);
  if (mail) return foundAt('MAIL_ADDRESS', mail.index, mail[0]);
  const link = LINK.exec(text);
  if (link) return foundAt('LINK', link.index, link[0]);
  const phone = PHONE.exec(text);
  return phone ? foundAt('PHONE_NUMBER', phone.index, phone[0]) : null;
}

function numberIn(text: string, numbers: readonly string[]): Found | null {
  if (!numbers.length) return null;
  const hit = [...text.matchAll(DIGITS)].find(([run]) => numbers.some((digits) => digitsOf(run).includes(digits)));
  return hit ? foundAt('OWNER_NUMBER', hit.index, hit[0]) : null;
}

function markIn(text: string, marks: readonly string[]): Found | null {
  const lower = latinLook(text).toLowerCase();
  const hit = marks.map((mark) => ({ mark, start: lower.indexOf(mark) })).find(({ start }) => start >= 0);
  return hit ? foundAt('OWNER_MARK', hit.start, hit.mark) : null;
}

const digitsOf = (value: string): string => toAsciiDigits(value).replaceAll(/\D/g, '');
/** Without country code and leading zero, so that every way of writing it is found. */
const nationalNumber = (phone: string): string =>
  digitsOf(phone)
    .replace(/^(?:00)?98/, '')
    .replace(/^0+/, '');
const hostOf = (link: string): string =>
  link
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/.*$/, '');
