import { foldText, wordsOf, type Word } from '@peyvand/language';

/**
 * A text as the checks on words read it: folded words, each after one blank, and the signs between them that part
 * clauses; `|` ends a sentence. Decimal figures and abbreviations stay whole.
 */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly line: string;
  /** Place in `line` where each word begins. */
  readonly starts: readonly number[];
}

export interface Span {
  readonly start: number;
  readonly end: number;
}
/** A match in `line`, with its place in the text. */
export interface Match extends Span {
  readonly from: number;
  readonly to: number;
}

const SIGNS = /[,،:()[\]{}%٪°±<>≤≥—–/]/u;
const ENDS = /[!?؟؛;\n…]|\.(?=\s|$|["”»)])/u;
const ABBREVIATED = new Set(['approx', 'max', 'min', 'no', 'nos', 'vs', 'cf', 'ca', 'incl', 'dia', 'resp', 'fig']);

/** Whether a full stop before this word ends a sentence: after an abbreviation or before a small letter it does not. */
function isEnd(gap: string, before: Word, next: string): boolean {
  if (!ENDS.test(gap)) return false;
  if (!/^\.\s+$/.test(gap)) return true;
  return !(/[a-z]/.test(next) || ABBREVIATED.has(before.key) || (/^[a-z]$/.test(before.key) && /[a-z]/.test(next)));
}

const isOneWord = (gap: string, before: Word, after: Word): boolean =>
  /^[.,٫٬/]$/u.test(gap) && /\d$/.test(before.key) ? /^\d/.test(after.key) : gap === '.' && /[a-z]$/.test(before.key);

const ALIKE: Readonly<Record<string, string>> = { '،': ',', '٪': '%', '–': '—', '[': '(', ']': ')' };
const signsOf = (gap: string): string =>
  [...gap]
    .filter((sign) => SIGNS.test(sign))
    .map((sign) => ` ${ALIKE[sign] ?? sign}`)
    .join('');

function between(text: string, before: Word, after: Word): string {
  const gap = text.slice(before.end, after.start);
  if (isOneWord(gap, before, after)) return '.';
  return `${signsOf(gap)}${isEnd(gap, before, text.charAt(after.start)) ? ' |' : ''} `;
}

let last: Reading | null = null;

/** Reads a text. Several checks look at the same text one after another, so the last one is kept. */
export function read(text: string): Reading {
  if (last?.text === text) return last;
  const words = wordsOf(text);
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  const push = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  words.forEach((word, place) => {
    const before = words[place - 1];
    push(before ? between(text, before, word) : `${signsOf(text.slice(0, word.start))} `);
    starts.push(length);
    push(word.key);
  });
  push(`${signsOf(text.slice(words.at(-1)?.end ?? 0))} |`);
  last = { text, words, line: parts.join(''), starts };
  return last;
}

/** The word at or after a place in the line. */
function wordAt({ starts }: Reading, place: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A stretch of the line as a place in the text; null where it holds no word. */
export function placedIn(reading: Reading, from: number, to: number): Match | null {
  const first = reading.words[wordAt(reading, from)];
  const end = reading.words[wordAt(reading, to) - 1];
  return first && end && end.end > first.start ? { start: first.start, end: end.end, from, to } : null;
}

/** Ends of Persian words that change nothing: indefinite, plural, comparison, copula. */
const ENDINGS = '(?: ?(?:ی|ای|یی|ها|های|هایی|تر|تری|ترین|ست|ند|اند|ه|ش|شان|م|ا))?';

/**
 * Compiles a grammar: one alternative a line, in plain letters and the signs of regular expressions; `~` stands for any
 * ending of a Persian word, a half space for "joined or apart", `_` for one word, `*` after a blank for up to four.
 */
export function grammar(source: string): RegExp {
  const lines = source
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) =>
      line
        .replaceAll('\u200c', ' ?')
        .replace(/[\p{Script=Arabic}\p{M}]+/gu, (run) => foldText(run))
        .replaceAll("'", ' ?')
        .replaceAll(' *', '(?: [^ |,:()]+){0,4}')
        .replaceAll('_', '[^ |,:()]+')
        .replaceAll('~', ENDINGS),
    );
  return new RegExp(` (?:${lines.join('|')})(?= |$)`, 'gu');
}

/** Every place where a grammar holds. */
export function matchesOf(reading: Reading, pattern: RegExp): Match[] {
  return [...reading.line.matchAll(pattern)].flatMap((match) => {
    const place = placedIn(reading, match.index, match.index + match[0].length);
    return place ? [place] : [];
  });
}

const QUOTES = /[«"“'‘]([^»"”'’]{1,60})[»"”'’]/gu;

/** What a text quotes it does not say itself. */
export function quotesOf(text: string): (span: Span) => boolean {
  const quotes = [...text.matchAll(QUOTES)].map((match) => [match.index, match.index + match[0].length] as const);
  return ({ start, end }) => quotes.some(([from, to]) => from < start && to >= end);
}
