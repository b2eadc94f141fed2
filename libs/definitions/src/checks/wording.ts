import { wordsInPhrase, wordsOf, type Word } from '@peyvand/language';
import type { Finding, Severity } from './finding.js';
import type { FindingCode } from './finding-codes.js';
import { DEVIATIONS, ESCAPES, isFigure, OPEN_LISTS, PURCHASES, VAGUE, type Phrase } from './terms.data.js';
import type { PlacedText } from './texts.js';

interface Span {
  readonly start: number;
  readonly end: number;
}
interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly words: readonly Word[];
}

/** A full stop between figures is no end of a sentence; a line is one. */
const END = /(?<!\d)[.](?=\s|$)|(?<=\d)[.](?=\s|$)|[!?؟؛;\n]/u;

function sentencesOf(text: string): Sentence[] {
  const made: Sentence[] = [];
  for (let start = 0; start < text.length;) {
    const found = END.exec(text.slice(start));
    const end = found ? start + found.index + found[0].length : text.length;
    const part = text.slice(start, end);
    if (part.trim()) made.push({ text: part, start, words: wordsOf(part) });
    start = end;
  }
  return made;
}

/** Every place where one of the phrases stands; of phrases that begin together the longest counts. */
function placesOf(
  phrases: readonly Phrase[],
  words: readonly Word[],
): (Span & { readonly from: number; readonly to: number })[] {
  const found = [];
  for (let from = 0; from < words.length; from += 1) {
    const longest = Math.max(...phrases.map((phrase) => wordsInPhrase(phrase, words, from)));
    const [first, last] = [words[from], words[from + longest - 1]];
    if (!longest || !first || !last) continue;
    found.push({ start: first.start, end: last.end, from, to: from + longest });
    from += longest - 1;
  }
  return found;
}

const at = (
  check: string,
  severity: Severity,
  code: FindingCode,
  field: string,
  text: string,
  { start, end }: Span,
): Finding => ({ check, severity, field, code, excerpt: text.slice(start, end), start, end });

const QUOTES = /[«"“'‘]([^»"”'’]{1,60})[»"”'’]/gu;
const isQuoted = (text: string, { start, end }: Span): boolean =>
  [...text.matchAll(QUOTES)].some((match) => match.index < start && match.index + match[0].length >= end);

/** `fast-drying` and `low-cost-1` are names of kinds, not judgements. */
const isCompound = (text: string, { start, end }: Span): boolean =>
  /^-\p{L}/u.test(text.slice(end, end + 2)) || /\p{L}-$/u.test(text.slice(Math.max(0, start - 2), start));

/** C17: vague words without a number in the same sentence. */
export function vagueness({ field, text }: PlacedText): Finding[] {
  return sentencesOf(text).flatMap((sentence) => {
    if (sentence.words.some(({ key }) => isFigure(key))) return [];
    return placesOf(VAGUE, sentence.words)
      .filter((place) => !isCompound(sentence.text, place) && !isQuoted(sentence.text, place))
      .map(({ start, end }) =>
        at('C17', 'warn', 'VAGUE_WORD', field, text, { start: sentence.start + start, end: sentence.start + end }),
      );
  });
}

/** C18: a must-requirement leaves no way out. */
export function escapes({ field, text }: PlacedText): Finding[] {
  return placesOf(ESCAPES, wordsOf(text))
    .filter((place) => !isQuoted(text, place))
    .map((place) => at('C18', 'block', 'ESCAPE_CLAUSE', field, text, place));
}

const DOTS = /(?:\.{3}|…)(?=\s*[)\].]?\s*$|\s*و\s|\s)/u;

/** C19: a must-requirement lists all it means. */
export function openLists({ field, text }: PlacedText): Finding[] {
  const found: Span[] = placesOf(OPEN_LISTS, wordsOf(text)).filter((place) => !isQuoted(text, place));
  const dots = DOTS.exec(text);
  const spans = dots ? [...found, { start: dots.index, end: dots.index + dots[0].length }] : found;
  return spans.slice(0, 3).map((span) => at('C19', 'warn', 'OPEN_LIST', field, text, span));
}

/** C14: a problem is a state that is not as it should be, not a thing to be bought or built. */
export function purchases({ field, text }: PlacedText): Finding[] {
  const words = wordsOf(text);
  if (placesOf(DEVIATIONS, words).length) return [];
  const [first] = placesOf(PURCHASES, words);
  return first ? [at('C14', 'warn', 'NO_DEVIATION', field, text, first)] : [];
}

const NO_METHOD = new Set(['', '-', '—', '–', '.', '?', '؟']);
const EMPTY_WORDS = new Set(
  wordsOf(
    'appropriate suitable proper standard usual normal method methods tbd tbc none n a na unknown later any some to be defined روش مناسب متعارف معمول استاندارد نامشخص ندارد بعدا مشخص میشود می شود خواهد شد با یک طور معلوم نیست',
  ).map(({ key }) => key),
);

/** C09: how a figure is measured is named. */
export function methods(items: readonly { readonly method?: string | null; readonly field: string }[]): Finding[] {
  return items.flatMap(({ method, field }) => {
    const text = method?.trim() ?? '';
    const isNamed = !NO_METHOD.has(text) && wordsOf(text).some(({ key }) => !EMPTY_WORDS.has(key));
    return isNamed
      ? []
      : [{ check: 'C09', severity: 'warn' as const, field, code: 'METHOD_MISSING', excerpt: text || null }];
  });
}
