import { BOUNDS, DEFINING, MONTHS, NUMBER, ONE, UNITS } from './measure-words.data.js';
import { grammar, type Match, type Reading } from './reading.js';

const fold = (source: string): string => grammar(source).source.slice(4, -')(?= |$)'.length);
const RANGE = `${NUMBER}(?: (?:to|and|or|-|–|تا|و|یا|,|x) ${NUMBER})*`;
const COUNTED = `(?:${RANGE}|${ONE})`;
/**
 * A figure with its unit, a bound with a figure, or so many of so many; dates, years, marks and counts of other things
 * are none.
 */
const MEASURES = [
  `${RANGE}(?: (?:and|و) (?:a half|half|نیم))? (?:${UNITS})`,
  `(?:${BOUNDS}) ${COUNTED}(?! (?:${MONTHS}))`,
  `${COUNTED} (?:of|out of|in|in every|from|از) (?:the |every |each |هر )?${NUMBER}`,
  `[±<>≤≥] ${NUMBER}`,
  'یک و نیم برابر',
];
const MEASURE = fold(`(?:${MEASURES.join('|')})(?= |$)`);
const BREAKS = fold('and|but|yet|while|although|though|whereas|و|ولی|اما|گرچه|هرچند|همچنین');

const SAME_CLAUSE = new RegExp(`^(?: (?!(?:${BREAKS}) )[^ |,:()]+){0,9}? ${MEASURE}`, 'u');
const APPOSED = new RegExp(`^(?: [^ |]+){0,9}? [,:(—–](?: (?!(?:${BREAKS}) )[^ |,:()0-9]+){0,4}? ${MEASURE}`, 'u');
const BRACKETED = new RegExp(`^(?: [^ |(]+){0,10} [(:—–][^|)]*? ${fold(`${NUMBER}`)}`, 'u');
const DEFINED = new RegExp(`^[^|]*? (?:${fold(DEFINING)})(?= )`, 'u');
const JUST_BEFORE = new RegExp(` ${MEASURE}(?: [^ |,:()]+){0,1}$`, 'u');
const FITTING = new RegExp(
  `^ (?:${fold('for|to|برای|جهت')})(?: (?!(?:${BREAKS}) )[^ |,:()]+){0,9}? ${NUMBER}(?= )`,
  'u',
);
const ANY_FIGURE = new RegExp(` (?:${fold(NUMBER)})(?= )`, 'u');
const BETWEEN = 160;

/** Where the sentence around a match begins. */
const sentenceBefore = ({ line }: Reading, { from }: Match): string =>
  line.slice(Math.max(line.lastIndexOf('|', from) + 1, from - BETWEEN), from);
const sentenceAfter = ({ line }: Reading, { to }: Match): string => {
  const end = line.indexOf('|', to);
  return `${line.slice(to, Math.min(end < 0 ? line.length : end, to + 2 * BETWEEN))} `;
};

/** Whether a sentence says what it means by a word: "i.e.", "as defined in", a figure in brackets. */
export const isExplained = (reading: Reading, match: Match): boolean => {
  const after = sentenceAfter(reading, match);
  return DEFINED.test(after) || BRACKETED.test(after) || APPOSED.test(after);
};

/** Whether a measure belongs to a word: in its own clause, or explained after it. */
export const isMeasured = (reading: Reading, match: Match): boolean => {
  const after = sentenceAfter(reading, match);
  return (
    SAME_CLAUSE.test(after) ||
    FITTING.test(after) ||
    JUST_BEFORE.test(sentenceBefore(reading, match)) ||
    isExplained(reading, match)
  );
};

/** Whether the sentence holds any figure at all. */
export const hasFigure = (reading: Reading, match: Match): boolean =>
  ANY_FIGURE.test(`${sentenceBefore(reading, match)}${sentenceAfter(reading, match)}`);
