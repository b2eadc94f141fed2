import type { Finding } from './finding.js';
import { gradeOf, gradeOfCompound, type Grade } from './gradable.js';
import { hasFigure, isExplained, isMeasured } from './measured-by.js';
import { grammar, matchesOf, placedIn, quotesOf, read, type Match, type Reading } from './reading.js';
import type { PlacedText } from './texts.js';
import { OTHERWISE_MEANT, VAGUE_AMOUNTS, VAGUE_AMOUNTS_FA, VAGUE_TURNS, VAGUE_TURNS_FA } from './vague-phrases.data.js';

interface Graded extends Match {
  readonly grade: Grade;
}

/** A judgement may be written as up to so many words: `state-of-the-art`, `مقرون به صرفه`. */
const MOST_WORDS = 4;

/** Said to be so: after a verb of being in English, before one in Persian. */
const IS =
  /(?:^| )(?:is|are|was|were|be|been|get|gets|got|become|becomes|became|stay|stays|remain|remains|look|looks|seem|seems|feel|feels|runs?|turns?)(?: (?:not|always|still|already|also|both))?$/;
const AST = grammar('(?:است|باشد|باشند|نیست|نباشد|بود|هست|هستند|ه|شد|شده)');

const isCompound = (text: string, { start, end }: Match): boolean =>
  /^-\p{L}/u.test(text.slice(end, end + 2)) || /\p{L}-$/u.test(text.slice(Math.max(0, start - 2), start));

/** A word of a name, such as `Quick Lane`: capitals of its own and of the next word, in a text that has others. */
const isOfName = (text: string, { start, end }: Match): boolean =>
  /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2)) &&
  /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3)) &&
  /[\p{L}\d,] $/u.test(text.slice(Math.max(0, start - 2), start)) &&
  /^[^]*? \p{Ll}{2}/u.test(text.slice(end + 1));

/** A comparison of size is one only where it compares: `the lower edge` does not. */
const THAN = /^(?: [^ |]+){0,2} (?:than|از) /;

function isSaidToBe({ line }: Reading, { from, to }: Match): boolean {
  AST.lastIndex = 0;
  return IS.test(line.slice(Math.max(0, from - 24), from)) || AST.exec(line.slice(to, to + 10))?.index === 0;
}

/** The longest graded word that begins at a word of the text. */
function gradedAt(reading: Reading, place: number): Graded | null {
  const { words, starts } = reading;
  const begin = starts[place] ?? 0;
  for (let count = Math.min(MOST_WORDS, words.length - place); count > 0; count -= 1) {
    const to = (starts[place + count - 1] ?? 0) + (words[place + count - 1]?.key.length ?? 0);
    const stretch = reading.line.slice(begin, to);
    const grade = /[|,:()]/.test(stretch) ? null : (count > 1 ? gradeOfCompound : gradeOf)(stretch.replaceAll(' ', ''));
    const match = grade && placedIn(reading, begin - 1, to);
    if (match) return { ...match, grade };
  }
  return null;
}

function gradedWords(reading: Reading): Graded[] {
  const found: Graded[] = [];
  for (let place = 0; place < reading.words.length; place += 1) {
    const graded = gradedAt(reading, place);
    if (!graded) continue;
    found.push(graded);
    while ((reading.starts[place + 1] ?? Infinity) < graded.to) place += 1;
  }
  return found;
}

/** Whether something near a graded word says how much is meant. */
function isPrecise(reading: Reading, match: Graded): boolean {
  if (match.grade === 'amount') return isExplained(reading, match);
  if (match.grade === 'quality') return isMeasured(reading, match);
  return hasFigure(reading, match) || isExplained(reading, match);
}

const within = (inner: Match, outer: Match): boolean => inner.from < outer.to && inner.to > outer.from;

const LABELLED = /(?:ایستگاه|خط|شماره|سالن|کوره|بخش|دستگاه|فاز|شیفت|پرس|قطعه|انبار|چاه|پمپ) \d[\d.]*$/u;
/** What follows a count in Persian is what is counted: `۱۰۰۰ لوکس`; not so after a number of a place. */
const isCounted = ({ line }: Reading, { from }: Match): boolean => {
  const before = line.slice(Math.max(0, from - 24), from);
  return /\p{Script=Arabic}/u.test(line.charAt(from + 1)) && /\d$/.test(before) && !LABELLED.test(before);
};

const isOfSize = ({ grade }: Graded): boolean => grade === 'dimension' || grade === 'size compared';
const isCompared = ({ line }: Reading, { grade, to }: Graded): boolean =>
  grade === 'size compared' && THAN.test(line.slice(to, to + 40));

/** Turns of speech first, then single words that no turn holds. */
function gradedIn(reading: Reading): Graded[] {
  const turns = [VAGUE_AMOUNTS, VAGUE_AMOUNTS_FA, VAGUE_TURNS, VAGUE_TURNS_FA].flatMap((pattern, place) =>
    matchesOf(reading, pattern).map((match) => ({
      ...match,
      grade: place < 2 ? ('amount' as const) : ('quality' as const),
    })),
  );
  const exempt = matchesOf(reading, OTHERWISE_MEANT);
  const words = gradedWords(reading)
    .filter((word) => !isOfSize(word) || isSaidToBe(reading, word) || isCompared(reading, word))
    .filter((word) => !isCounted(reading, word))
    .filter((word) => !exempt.some((place) => within(word, place)))
    .filter((word) => !isCompound(reading.text, word) && !isOfName(reading.text, word));
  const all = [
    ...turns.filter((turn) => !isCounted(reading, turn) && !exempt.some((place) => within(turn, place))),
    ...words,
  ];
  const longest = all.sort((one, other) => one.from - other.from || other.to - one.to);
  return longest.reduce<Graded[]>((kept, next) => {
    const before = kept.at(-1);
    return before && next.from < before.to ? kept : [...kept, next];
  }, []);
}

/** C17: words that grade without a measure that belongs to them. */
export function vagueness({ field, text }: PlacedText): Finding[] {
  const reading = read(text);
  const isQuoted = quotesOf(text);
  return gradedIn(reading)
    .filter((match) => !isQuoted(match) && !isPrecise(reading, match))
    .map(({ start, end }) => ({
      check: 'C17',
      severity: 'warn' as const,
      field,
      code: 'VAGUE_WORD' as const,
      excerpt: text.slice(start, end),
      start,
      end,
    }));
}
