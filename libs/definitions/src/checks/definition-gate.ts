import { leakFinder, type Identifying } from '@peyvand/organizations';
import type { DefinitionContent } from '../content/definition-content.model.js';
import { missingFields } from '../content/field-map.js';
import { blocking, type Finding } from './finding.js';
import { measureFindings } from './measures.js';
import { placeholders } from './placeholders.js';
import { textsIn, type PlacedText } from './texts.js';
import { methods, purchases, vagueness } from './wording.js';

/** Members that hold codes, ids, dates or figures rather than words. */
const NO_WORDS = new Set([
  'province',
  'parkId',
  'isicDivision',
  'technologyCategory',
  'frequency',
  'since',
  'period',
  'unit',
  'date',
  'direction',
  'kind',
  'confidence',
  'currency',
  'amountPerMonth',
  'min',
  'max',
  'outcomeKind',
  'cooperationKinds',
  'ipStance',
]);

/** Parts that say what is and what shall be; elsewhere a general word does no harm. */
const JUDGED = /^(observation\.symptom|observation\.whereWhen|constraints\.items\.\d+\.text|stakes\.need)/;

/** C01: every field that a definition may not leave without. A measure that is there in part is a matter of C06. */
const missing = (content: DefinitionContent): Finding[] =>
  missingFields(content).map((path) => blocking('C01', path, 'FIELD_MISSING'));

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

/**
 * The definition gate: what must be mended before the owner is asked to sign. `identifying` is null where the owner is
 * not hidden.
 */
export function definitionFindings(content: DefinitionContent, identifying: Identifying | null): Finding[] {
  const texts = textsIn(content, NO_WORDS);
  const items = content.measures?.items ?? [];
  const symptom = texts.filter(({ field }) => field === 'observation.symptom');
  return [
    ...missing(content),
    ...measureFindings(items, 'measures.items'),
    ...methods(
      items.map(({ baseline }, place) => ({
        method: baseline?.method,
        field: `measures.items.${place}.baseline.method`,
      })),
    ),
    ...wordFindings(texts, identifying),
    ...symptom.flatMap(purchases),
    ...texts.filter(({ field }) => JUDGED.test(field)).flatMap(vagueness),
  ];
}
