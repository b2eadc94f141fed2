import type { Language } from '@peyvand/language';
import { labelsOf, type Synonyms } from '../vocabulary/labels.js';
import { searchTextOf } from '../vocabulary/search-text.js';
import type { CompetenceEntity } from './competence.entity.js';
import type { CompetenceWordsInput } from './competence.inputs.js';

type Words = Pick<CompetenceEntity, Language | 'synonyms' | 'searchFolded' | 'technologyCategory' | 'officeFields'>;

/** What is said of a competence, as it is stored: with its text for searching, each office field once. */
export function wordsOf({ fa, en, tr, zh, synonyms, technologyCategory, officeFields }: CompetenceWordsInput): Words {
  const others: Synonyms = {
    fa: synonyms?.fa ?? [],
    en: synonyms?.en ?? [],
    tr: synonyms?.tr ?? [],
    zh: synonyms?.zh ?? [],
  };
  return {
    fa,
    en,
    tr: tr || null,
    zh: zh || null,
    synonyms: others,
    searchFolded: searchTextOf(labelsOf([fa, en, tr ?? '', zh ?? '']), others),
    technologyCategory,
    officeFields: [...new Set(officeFields)],
  };
}
