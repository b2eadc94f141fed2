import { foldText } from '@peyvand/language';

const WORDS_MAX = 12;

/** Folded text that a search looks into. */
export const searchable = (...texts: (string | null | undefined)[]): string => foldText(texts.filter(Boolean).join(' \n '));

/** The folded words of a search; all of them must occur. More than a dozen narrow nothing. */
export const searchWords = (search: unknown): string[] =>
  foldText(String(search)).split(/[^\p{L}\p{N}.]+/u).filter(Boolean).slice(0, WORDS_MAX);
