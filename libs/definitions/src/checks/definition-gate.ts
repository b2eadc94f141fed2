import { leakFinder, type Identifying } from '@peyvand/organizations';
import type { DefinitionContent } from '../content/definition-content.model.js';
import { missingFields } from '../content/field-map.js';
import { blocking, type Finding } from './finding.js';
import { measureFindings } from './measures.js';
import { placeholders } from './placeholders.js';
import { textsIn, type PlacedText } from './texts.js';

/** Members that hold codes, ids, dates or figures rather than words. */
const NO_WORDS = new Set([
  'province', 'parkId', 'isicDivision', 'technologyCategory', 'frequency', 'since', 'period', 'unit', 'date', 'direction', 'kind', 'confidence',
  'currency', 'amountPerMonth', 'min', 'max', 'outcomeKind', 'cooperationKinds', 'ipStance',
]);

/** C01: every field that a definition may not leave without. A measure that is there in part is a matter of C06. */
const missing = (content: DefinitionContent): Finding[] => missingFields(content).map((path) => blocking('C01', path, 'FIELD_MISSING'));

/** C38: no text gives a hidden owner away. */
function leaks(texts: readonly PlacedText[], identifying: Identifying): Finding[] {
  const find = leakFinder(identifying);
  return texts.flatMap(({ field, text }) => {
    const leak = find(text);
    return leak ? [blocking('C38', field, leak.code, leak.excerpt)] : [];
  });
}

/** What is judged by words: C20 and C38. `identifying` is null where the owner is not hidden. */
export function wordFindings(texts: readonly PlacedText[], identifying: Identifying | null): Finding[] {
  return [...placeholders(texts), ...(identifying ? leaks(texts, identifying) : [])];
}

/** The definition gate: what must be mended before the owner is asked to sign. `identifying` is null where the owner is not hidden. */
export function definitionFindings(content: DefinitionContent, identifying: Identifying | null): Finding[] {
  return [...missing(content), ...measureFindings(content.measures?.items ?? [], 'measures.items'), ...wordFindings(textsIn(content, NO_WORDS), identifying)];
}
