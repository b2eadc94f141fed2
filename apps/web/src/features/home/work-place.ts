import type { MoreWorkQuery } from '@/generated/graphql';
import { pathOf, placeOf } from '@/shared/lib/path';

export type Work = MoreWorkQuery['myWork']['nodes'][number];

/** Where a piece of work is done: the place of its step, not only of its object. */
export function placeOfWork(locale: string, { objectType, objectId, place, state }: Work): string {
  switch (objectType) {
    case 'problemDraft':
      return `${placeOf(locale, 'problem', place)}/edit`;
    case 'definition':
    case 'definitionDraft':
    case 'remark':
      return placeOf(locale, 'definition', place);
    case 'rfpDraft':
      return `${placeOf(locale, 'rfp', place)}/edit`;
    case 'rfp':
      return state === 'draft' ? `${placeOf(locale, 'rfp', place)}/edit` : placeOf(locale, 'rfp', place);
    case 'question':
    case 'addendum':
    case 'addendumDraft':
      return placeOf(locale, 'rfp', place);
    case 'reviewQueue':
      // Of this request: the row says of which one.
      return pathOf(locale, `/queue?rfp=${encodeURIComponent(objectId)}`);
    case 'match':
      return placeOf(locale, place === objectId ? 'match' : 'rfp', place);
    case 'proposal':
    case 'proposalDraft':
      return placeOf(locale, 'proposal', place);
    default:
      return placeOf(locale, objectType, place);
  }
}
