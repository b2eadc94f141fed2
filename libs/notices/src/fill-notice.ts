import { cleanText } from '@peyvand/language';
import { isolated } from '@peyvand/platform';
import { sayText, type Language, type NoticeEntry, type Reading } from '@peyvand/words';
import type { NoticeWords } from './notice-rules.js';

/** Long enough for any number, date or code; a longer title ends with `…`. */
const VALUE_MAX = 80;
const SUBJECT_MAX = 200;

/** Control characters, which could end a header; those of direction, which could reorder it, are cleaned away. */
const UNSAFE = /\p{Cc}/gu;

/** Letters that run against the language of the sentence. */
const OTHER_WAY = { fa: /\p{Script=Latin}/u, en: /[\p{Script=Arabic}\p{Script=Hebrew}]/u } as const;

/**
 * The notice in its reader's language, calendar and zone. What a stored notice does not know is shown as `…`. In the
 * body a value of the other direction is kept apart from the sentence around it.
 */
export function fill(
  entry: NoticeEntry,
  language: Language,
  params: Readonly<Record<string, string>>,
  reading?: Reading,
): NoticeWords {
  const types = entry.params ?? {};
  const values = Object.entries(params).map(([name, value]) => [name, safe(value)] as const);
  const apart = values.map(
    ([name, value]) => [name, (types[name] ?? 'text') === 'text' ? inline(language, value) : value] as const,
  );
  const put = (text: string, said: typeof values): string =>
    sayText(text, language, types, Object.fromEntries(said), reading);
  const { subject, body } = entry[language];
  return { subject: short(put(subject, values)), body: put(body, apart) };
}

/** A name, number or title as it stands in a sentence of the language. */
export const inline = (language: Language, value: string): string =>
  OTHER_WAY[language].test(value) ? isolated(value) : value;

/** A text of somebody on one line, cut where it is longer than any should be. */
export function safe(value: string, max = VALUE_MAX): string {
  const letters = [...cleanText(value.replaceAll(UNSAFE, ' '))];
  return letters.length > max ? `${letters.slice(0, max - 1).join('')}…` : letters.join('');
}

/** As much as a subject holds. */
export const short = (subject: string): string => subject.slice(0, SUBJECT_MAX);
