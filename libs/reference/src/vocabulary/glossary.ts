import { LANGUAGES, type Language } from '@peyvand/language';
import { glossaryRows } from '../data/glossary.data.js';
import { languagesOf, variantsOf, wordingOf, type Labels, type Synonyms } from './labels.js';

export interface GlossaryTerm {
  readonly id: string;
  readonly category: string;
  readonly labels: Labels;
  readonly synonyms: Synonyms;
}

export interface GlossaryAliases {
  readonly id: string;
  /** Every way a language says the term, the usual one first. */
  readonly byLanguage: Record<Language, string[]>;
}

export const glossaryTerms: readonly GlossaryTerm[] = glossaryRows.map(([id, category, fa, en, tr, zh, unsure]) => ({
  id,
  category,
  ...wordingOf([fa, en, tr, zh], languagesOf(unsure)),
}));

/** The glossary as sets of equal words across languages, for finding a text by the words of another language. */
export function glossaryAliases(): GlossaryAliases[] {
  return glossaryRows.map(([id, , ...cells]) => ({
    id,
    byLanguage: Object.fromEntries(
      LANGUAGES.map((language, column) => [language, variantsOf(cells[column] ?? '')]),
    ) as Record<Language, string[]>,
  }));
}
