import { searchKeys } from '@peyvand/language';
import { stemsOf } from '@peyvand/problems';

/** What is looked into: title and summary, exactly what the teaser shows, so that a hit betrays nothing else. */
export const rfpSearchColumns = (
  title: string,
  summary?: string | null,
): { searchFolded: string; stems: string[] } => ({
  searchFolded: searchKeys(title, summary),
  stems: stemsOf([title, summary].filter(Boolean).join(' \n ')),
});
