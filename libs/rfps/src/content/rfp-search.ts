import { searchKeys } from '@peyvand/language';
import { holdsTermsIn } from '@peyvand/platform';
import { stemsOf } from '@peyvand/problems';

/** What is looked into: title and summary, exactly what the teaser shows, so that a hit betrays nothing else. */
export const rfpSearchColumns = (
  title: string,
  summary?: string | null,
): { searchFolded: string; stems: string[] } => ({
  searchFolded: searchKeys(title, summary),
  stems: stemsOf([title, summary].filter(Boolean).join(' \n ')),
});

/** SQL: RFP `t` holds these terms, in the original or in a translation of its teaser. */
export const rfpHolds = (t: string, terms: string): string =>
  holdsTermsIn(`(${t}.search_folded || ${t}.translated_folded)`, terms);
