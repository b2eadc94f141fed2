import { cleanText } from '@peyvand/language';
import { sayText, type Language, type NoticeEntry, type Reading } from '@peyvand/words';
import type { NoticeWords } from './notice-rules.js';

/** Long enough for any number, date or code; a longer title ends with `…`. */
const VALUE_MAX = 80;
const SUBJECT_MAX = 200;

/** Control characters, which could end a header; those of direction, which could reorder it, are cleaned away. */
const UNSAFE = /\p{Cc}/gu;

/** The notice in its reader's language. What a stored notice does not know is shown as `…`. */
export function fill(
  entry: NoticeEntry,
  language: Language,
  params: Readonly<Record<string, string>>,
  reading?: Reading,
): NoticeWords {
  const values = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, safe(value)]));
  const put = (text: string): string => sayText(text, language, entry.params ?? {}, values, reading);
  const { subject, body } = entry[language];
  return { subject: put(subject).slice(0, SUBJECT_MAX), body: put(body) };
}

function safe(value: string): string {
  const letters = [...cleanText(value.replaceAll(UNSAFE, ' '))];
  return letters.length > VALUE_MAX ? `${letters.slice(0, VALUE_MAX - 1).join('')}…` : letters.join('');
}
