import type { OwnerFinder } from '@peyvand/problems';
import type { DefinitionContent } from '../content/definition-content.model.js';
import { missingFields } from '../content/field-map.js';
import { blocking, LEAK_CHECK, type Finding } from './finding.js';
import { measureFindings } from './measures.js';
import { placeholders } from './placeholders.js';
import { textsIn, type PlacedText } from './texts.js';
import { methods, purchases, vagueness } from './phrase-findings.js';

/** Members that hold codes, ids, dates or figures rather than words. */
const NO_WORDS = new Set([
  'province',
  'parkId',
  'isicDivision',
  'technologyCategory',
  'frequency',
  'since',
  'period',
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

/** A dash is a unit too. */
const UNIT = /\.unit$/;

/** The place as such stays between owner, definer and office. */
const PLACE = 'subject.placeText';

/** C38: no text gives a hidden owner away. */
function leaks(texts: readonly PlacedText[], find: NonNullable<OwnerFinder>): Finding[] {
  return texts.flatMap(({ field, text }) => {
    const leak = find(text);
    if (!leak || (leak.code === 'NAMES_PLACE' && field === PLACE)) return [];
    const { code, excerpt, position: start } = leak;
    return [{ ...blocking(LEAK_CHECK, field, code, excerpt), start, end: start + excerpt.length }];
  });
}

/** What is judged by words: C20 and C38. `find` is null where the owner is not hidden. */
export function wordFindings(texts: readonly PlacedText[], find: OwnerFinder): Finding[] {
  return [...placeholders(texts.filter(({ field }) => !UNIT.test(field))), ...(find ? leaks(texts, find) : [])];
}

/**
 * The definition gate: what must be mended before the owner is asked to sign. `find` is null where the owner is not
 * hidden.
 */
export function definitionFindings(content: DefinitionContent, find: OwnerFinder): Finding[] {
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
    ...wordFindings(texts, find),
    ...symptom.flatMap(purchases),
    ...texts.filter(({ field }) => JUDGED.test(field)).flatMap(vagueness),
  ];
}
