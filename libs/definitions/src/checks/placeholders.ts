import { placeOf, wordsOf } from '@peyvand/language';
import { blocking, type Finding } from './finding.js';
import { POSTPONED_EN, POSTPONED_FA } from './postponed.data.js';
import { matchesOf, quotesOf, read } from './reading.js';
import type { PlacedText } from './texts.js';

/** Stand for something that is still to be written, in languages without a grammar of postponement. */
const ANYWHERE = ['N/A yet', 'daha sonra belirlenecek', 'belirlenecek', '待定', '另行通知'].map(phraseOf);

/** Ordinary words in a sentence ("the cause is unknown"); a placeholder where they are all there is. */
const ALONE = [
  'نامشخص',
  'تعیین نشده',
  'مشخص نشده',
  'ندارد فعلاً',
  'unknown yet',
  'not defined yet',
  'xxx',
  'xx',
  'todo',
].map(phraseOf);
const MAX_WORDS_ALONE = 3;

/**
 * Marks that people leave where a value is to follow: a row of signs, empty or told brackets, letters for digits, dots
 * before a unit.
 */
const MARKS =
  /\?{2,}|؟{2,}|×{2,}|_{2,}|\.{4,}|…{2,}|#{2,}|\*{3,}|-{3,}|\[\s*(?:\.{2,}|…|[^\]\d]{0,24}(?:insert|value|figure|number|name|date|text|unit|amount|here|عدد|مقدار|نام|تاریخ|متن|تعداد|واحد|مبلغ)[^\]\d]{0,24})?\s*\]|\{[^{}\d]{0,40}\}|<[^<>\d]{0,40}>|\([^()\d]{0,30}[?؟]\)|(?<![\p{L}\d])(?:N\.\s?N\.?|[Nn]\/[Aa]|n\.a\.)(?![\p{L}\d])|-{1,2}\.-{1,2}\.-{1,4}|(?<![\p{L}\d.])\d+[.,][xX]+(?![\p{L}])|(?<![\p{L}\d])[Xx](?:[.,][Xx]+|[Xx]+)(?![\p{L}\d])|(?:\.{3}|…)(?=\s*(?:%|°|٪|درصد|درجه|کیلو|گرم|متر|میلی|تن|لیتر|ساعت|روز|ریال|تومان|عدد|بار|kg|g|mm|cm|m|km|l|kW|bar|hours?|days?|weeks?|percent|litres?|tonnes?|pieces)(?![\p{L}]))|^\s*[.…\-–—_]+\s*$/u;

function phraseOf(text: string): string[] {
  return wordsOf(text).map(({ key }) => key);
}

/** A cause that is not known yet is what a problem is about. */
const CAUSE = / (?:causes?|reasons?|why|source|origin|علت|علتش|دلیل|دلیلش|چرا|منشا|ریشه)(?= [^|]*$)/u;

/** The first words that put something off. */
function postponed(text: string): { start: number; end: number } | null {
  const reading = read(text);
  const isQuoted = quotesOf(text);
  const matches = [POSTPONED_EN, POSTPONED_FA].flatMap((pattern) => matchesOf(reading, pattern));
  return (
    matches
      .sort((one, other) => one.start - other.start)
      .find((match) => !isQuoted(match) && !CAUSE.test(reading.line.slice(0, match.from + 1))) ?? null
  );
}

/** The first mark that is not quoted: what a machine prints is told, not left open. */
function markIn(text: string): { start: number; end: number } | null {
  const isQuoted = quotesOf(text);
  const marks = [...text.matchAll(new RegExp(MARKS.source, 'gu'))].map(({ index, 0: mark }) => ({
    start: index,
    end: index + mark.length,
  }));
  return marks.find((mark) => !isQuoted(mark)) ?? null;
}

/** C20: no text promises to say later what it should say now. */
export function placeholders(texts: readonly PlacedText[]): Finding[] {
  return texts.flatMap(({ field, text }) => {
    const { words } = read(text);
    const phrases = words.length <= MAX_WORDS_ALONE ? [...ANYWHERE, ...ALONE] : ANYWHERE;
    const found = phrases.map((phrase) => placeOf(phrase, words)).find((place) => place !== null) ?? postponed(text);
    const { start, end } = found ?? markIn(text) ?? {};
    if (start === undefined || end === undefined) return [];
    const excerpt = text.slice(start, end);
    return [{ ...blocking('C20', field, 'PLACEHOLDER', excerpt.trim()), start, end }];
  });
}
