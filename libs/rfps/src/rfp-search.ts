import { analyse, foldText } from '@peyvand/language';

const WORDS_MAX = 12;
/** Title and summary together are short; more stems than these do not occur. */
const STEMS_MAX = 200;

/** Folded text that a search looks into. */
export const searchable = (...texts: (string | null | undefined)[]): string =>
  foldText(texts.filter(Boolean).join(' \n '));

/** What a search looks into: exactly the words of the teaser, and their stems. */
export const searchColumns = (
  title: string,
  summary: string | null | undefined,
): { searchFolded: string; searchStems: string[] } => ({
  searchFolded: searchable(title, summary),
  searchStems: stemsOf([title, summary].filter(Boolean).join(' \n ')),
});

const SPLIT = /[^\p{L}\p{M}\p{N}.\u200c]+/u;

/**
 * The words of a search, each with the stems it may stand for, as `word|stem|stem`: a list of words is one parameter.
 * All of
 * them must occur; more than a dozen narrow nothing. A word with a half space stays one, or its ending would be asked
 * for alone.
 */
export const searchTerms = (search: unknown): string[] =>
  String(search)
    .split(SPLIT)
    .map((word) => [foldText(word).trim(), ...stemsOf(word)])
    .filter(([word]) => word)
    .slice(0, WORDS_MAX)
    .map((term) => term.join('|'));

/** SQL that is true where every term occurs in row `t`: as it stands, or by one of its stems. */
export const matchesTerms = (t: string, terms: string): string =>
  `not exists (select 1 from unnest(${terms}) term where strpos(${t}.search_folded, split_part(term, '|', 1)) = 0
    and not string_to_array(term, '|') && ${t}.search_stems)`;

function stemsOf(text: string): string[] {
  return [...new Set(analyse(text).map(({ key }) => key))].slice(0, STEMS_MAX);
}
