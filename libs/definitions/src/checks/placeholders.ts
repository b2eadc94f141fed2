import { placeOf, wordsOf } from '@peyvand/language';
import { blocking, type Finding } from './finding.js';
import type { PlacedText } from './texts.js';

/** Stand for something that is still to be written, wherever they occur. */
const ANYWHERE = [
  'TBD',
  'TBC',
  'TBA',
  'to be defined',
  'to be confirmed',
  'to be determined',
  'to be announced',
  'to be decided',
  'N/A yet',
  'lorem ipsum',
  'بعداً اعلام می‌شود',
  'بعداً اعلام خواهد شد',
  'بعدا مشخص می‌شود',
  'متعاقباً اعلام می‌گردد',
  'متعاقباً اعلام می‌شود',
  'متعاقباً اعلام خواهد شد',
  'daha sonra belirlenecek',
  'belirlenecek',
  '待定',
  '另行通知',
].map(phraseOf);

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

/** Marks that people leave where a value is to follow. */
const MARKS = /\?{3,}|؟{2,}|_{3,}|\[\s*(?:\.{2,}|…)?\s*\]|<[^<>]{0,40}>|^\s*[.…\-–—_]+\s*$/u;

function phraseOf(text: string): string[] {
  return wordsOf(text).map(({ key }) => key);
}

/** C20: no text promises to say later what it should say now. */
export function placeholders(texts: readonly PlacedText[]): Finding[] {
  return texts.flatMap(({ field, text }) => {
    const words = wordsOf(text);
    const phrases = words.length <= MAX_WORDS_ALONE ? [...ANYWHERE, ...ALONE] : ANYWHERE;
    const found = phrases.map((phrase) => placeOf(phrase, words)).find((place) => place !== null);
    const mark = found ? null : MARKS.exec(text);
    const excerpt = found ? text.slice(found.start, found.end) : mark?.[0];
    if (excerpt === undefined) return [];
    const start = found?.start ?? mark?.index ?? 0;
    return [{ ...blocking('C20', field, 'PLACEHOLDER', excerpt.trim()), start, end: start + excerpt.length }];
  });
}
