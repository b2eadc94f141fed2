import { LANGUAGES, foldJoined, foldText } from '@peyvand/language';
import type { Labels, Synonyms } from './labels.js';

const WORDS_MAX = 12;

/**
 * All names of a thing in the form in which they are searched: spelling variants meet, and each name is one word,
 * because Persian writes the same compound joined, apart or with a half-space and English with or without a hyphen.
 */
export function searchTextOf(labels: Labels, synonyms: Synonyms): string {
  const names = LANGUAGES.flatMap((language) => [labels[language] ?? '', ...synonyms[language]]).filter(Boolean);
  return names.map(foldJoined).join(' ');
}

/** The words of a search, each to be found in the text. */
export function searchWords(text: unknown): string[] {
  return foldText(String(text)).split(' ').filter(Boolean).slice(0, WORDS_MAX);
}
