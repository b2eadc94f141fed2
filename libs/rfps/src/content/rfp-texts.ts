import type { RfpDocument } from './rfp-document.js';

export interface PlacedText {
  /** Path of the part, such as `requirements.0.text`. */
  readonly field: string;
  readonly text: string;
}

/** Members that are codes, ids, dates or figures rather than words. */
const NO_WORDS = new Set([
  'id', 'kind', 'aim', 'date', 'competences', 'languages', 'currency', 'paymentKind', 'min', 'max', 'timeline', 'companyTypes', 'provinces', 'sizes', 'unit',
]);

/** Every text of a document that a person wrote, with its path. */
export function textsOf(document: RfpDocument): PlacedText[] {
  return [
    { field: 'title', text: document.title },
    ...wordsIn(document.content, ''),
    ...(document.ndaText ? [{ field: 'ndaText', text: document.ndaText }] : []),
    ...(document.subject.placeText ? [{ field: 'subject.placeText', text: document.subject.placeText }] : []),
  ];
}

function wordsIn(value: unknown, path: string): PlacedText[] {
  if (typeof value === 'string') return [{ field: path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item: unknown, place) => wordsIn(item, `${path}.${place}`));
  if (value === null || typeof value !== 'object' || value instanceof Date) return [];
  return Object.entries(value).flatMap(([key, item]) => (NO_WORDS.has(key) ? [] : wordsIn(item, path ? `${path}.${key}` : key)));
}
