import { textsIn, type PlacedText } from '@peyvand/definitions';
import { namesIn } from '@peyvand/problems';
import type { RfpDocument } from './rfp-document.js';

/** Members that are codes, ids, dates or figures rather than words. */
const NO_WORDS = new Set([
  'id',
  'kind',
  'aim',
  'date',
  'competences',
  'languages',
  'currency',
  'paymentKind',
  'min',
  'max',
  'timeline',
  'companyTypes',
  'provinces',
  'sizes',
]);

/** Every text of a document that a person wrote, with its path. */
export function textsOf(document: RfpDocument): PlacedText[] {
  return [
    { field: 'title', text: document.title },
    ...textsIn(document.content, NO_WORDS),
    ...(document.ndaText ? [{ field: 'ndaText', text: document.ndaText }] : []),
    ...(document.files ?? []).map(({ name }, place) => ({ field: `files.${place}.name`, text: namesIn([name]) })),
    ...(document.subject.placeText ? [{ field: 'subject.placeText', text: document.subject.placeText }] : []),
  ];
}
