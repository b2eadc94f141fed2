import type { NoticeWords } from './notice-rules.js';

/** A value long enough for any number, date or code; a text that slipped in is cut. */
const VALUE_MAX = 80;

/** Control and direction characters, which could reorder a subject or end a header. */
const UNSAFE = /[\p{Cc}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;

/** Puts the params in place of `{name}`. */
export function fill({ subject, body }: NoticeWords, params: Readonly<Record<string, string>>): NoticeWords {
  const put = (text: string): string =>
    text.replaceAll(/\{(\w+)\}/g, (_match, name: string) => safe(params[name] ?? ''));
  return { subject: put(subject).slice(0, 200), body: put(body) };
}

const safe = (value: string): string => [...value.replaceAll(UNSAFE, ' ')].slice(0, VALUE_MAX).join('');
