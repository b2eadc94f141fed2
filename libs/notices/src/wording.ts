import { cleanText } from '@peyvand/language';
import type { NoticeWords } from './notice-rules.js';

/** A value long enough for any number, date or code; a text that slipped in is cut. */
const VALUE_MAX = 80;

/** Control characters, which could end a header; those of direction, which could reorder it, are cleaned away. */
const UNSAFE = /\p{Cc}/gu;

/** Puts the params in place of `{name}`. */
export function fill({ subject, body }: NoticeWords, params: Readonly<Record<string, string>>): NoticeWords {
  const put = (text: string): string =>
    text.replaceAll(/\{(\w+)\}/g, (_match, name: string) => safe(params[name] ?? ''));
  return { subject: put(subject).slice(0, 200), body: put(body) };
}

const safe = (value: string): string => [...cleanText(value.replaceAll(UNSAFE, ' '))].slice(0, VALUE_MAX).join('');
