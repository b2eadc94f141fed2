import { grammar, type Match, type Reading } from './reading.js';

const NUMBER_WORDS =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|thousand|half|third|quarter|zero|' +
  'دو|سه|چهار|پنج|شش|هفت|هشت|نه|ده|یازده|دوازده|پانزده|بیست|سی|چهل|پنجاه|شصت|هفتاد|هشتاد|نود|صد|دویست|پانصد|هزار|نیم|نصف|ثلث|ربع|صفر';
const ONE = 'a|an|one|single|یک|یه';
const NUMBER = `(?:[+]?\\d[\\d.]*|${NUMBER_WORDS})`;
const UNITS =
  '%|°|percent|per|pct|ppm|ppb|x|times|fold|kg|g|mg|µg|t|tons?|tonnes?|kilos?|kilograms?|grams?|grammes?|lb|m|mm|cm|km|µm|um|micrometres?|microns?|nm|met(?:re|er)s?|millimet(?:re|er)s?|centimet(?:re|er)s?|inch(?:es)?|' +
  'm2|m3|cm2|cm3|mm2|ha|hectares?|l|ml|lit(?:re|er)s?|kwh|mwh|wh|kj|mj|kcal|kw|mw|w|kva|v|kv|volts?|a|ma|amps?|hz|khz|mhz|rpm|h|hrs?|hours?|min|mins|minutes?|s|sec|secs|seconds?|ms|days?|weeks?|months?|quarters?|years?|shifts?|' +
  'bar|mbar|pa|kpa|mpa|psi|c|k|degrees?|db|dba|lux|lx|lm|n|kn|nm|j|ph|points?|pixels?|dpi|mb|gb|kb|mbit|clicks?|steps?|persons?|people|pieces?|pcs|euros?|eur|usd|dollars?|rials?|tomans?|million|billion|dh|dozen|' +
  'درصد|برابر|بار|مرتبه|دفعه|کیلو|کیلوگرم|گرم|گرمی|تن|تنی|لیتر|لیتری|متر|متری|میلی|میلیمتر|سانت|سانتی|سانتیمتر|کیلومتر|میکرون|میکرومتر|میل|اینچ|هکتار|مترمربع|مترمکعب|کیلووات|مگاوات|وات|ولت|آمپر|هرتز|دور|ساعت|ساعته|دقیقه|دقیقهای|' +
  'ثانیه|ثانیهای|روز|روزه|هفته|ماه|ماهه|سال|ساله|نوبت|شیفت|درجه|پاسکال|مگاپاسکال|دسی|دسیبل|لوکس|لومن|نیوتن|کیلونیوتن|ژول|کیلوکالری|تومان|ریال|میلیون|میلیارد|هزارتومان|عدد|عددی|تا|نقطه|پیکسل|مگابایت|گیگابایت|کلیک|مرحله|نفر|نفره|در|هزارم|ppm';
const BOUNDS =
  'up to|at most|at least|no more than|not more than|no less than|less than|more than|fewer than|below|under|above|over|exceed|exceeding|within|maximum|minimum|max|min|about|around|nearly|almost|only|just|average of|against|compared with|' +
  'حداکثر|حداقل|زیر|بالای|کمتر از|بیشتر از|بیش از|ظرف|دست کم|نهایتا|حدود|نزدیک به|فقط|میانگین';
const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند';

const fold = (source: string): string => grammar(source).source.slice(4, -')(?= |$)'.length);
const RANGE = `${NUMBER}(?: (?:to|and|or|-|–|تا|و|یا|,|x) ${NUMBER})*`;
const COUNTED = `(?:${RANGE}|${ONE})`;
/** A figure with its unit, a bound with a figure, or so many of so many; dates, years, marks and counts of other things are none. */
const MEASURE = fold(
  `(?:${RANGE}(?: (?:and|و) (?:a half|half|نیم))? (?:${UNITS})|(?:${BOUNDS}) ${COUNTED}(?! (?:${MONTHS}))|${COUNTED} (?:of|out of|in|in every|from|از) (?:the |every |each |هر )?${NUMBER}|[±<>≤≥] ${NUMBER}|یک و نیم برابر)(?= |$)`,
);
const BREAKS = fold('and|but|yet|while|although|though|whereas|و|ولی|اما|گرچه|هرچند|همچنین');

const SAME_CLAUSE = new RegExp(`^(?: (?!(?:${BREAKS}) )[^ |,:()]+){0,9}? ${MEASURE}`, 'u');
const APPOSED = new RegExp(
  `^(?: [^ |]+){0,9}? [,:(—–](?: (?!(?:${BREAKS}) )[^ |,:()0-9]+){0,4}? ${MEASURE}`,
  'u',
);
const BRACKETED = new RegExp(`^(?: [^ |(]+){0,10} [(:—–][^|)]*? ${fold(`${NUMBER}`)}`, 'u');
const DEFINED = new RegExp(
  `^[^|]*? (?:${fold(
    `i\\.e|that is|that means|meaning|which means|namely|defined|defines|specified in|as (?:specified|stated|laid down|per)|according to|in accordance with|in line with|complying with|within the meaning of|یعنی|به این معنا|به معنی|به معنای|منظور|طبق|مطابق|براساس|بر اساس|برابر با|تعریف شده`,
  )})(?= )`,
  'u',
);
const JUST_BEFORE = new RegExp(` ${MEASURE}(?: [^ |,:()]+){0,1}$`, 'u');
const FITTING = new RegExp(`^ (?:${fold('for|to|برای|جهت')})(?: (?!(?:${BREAKS}) )[^ |,:()]+){0,9}? ${NUMBER}(?= )`, 'u');
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
