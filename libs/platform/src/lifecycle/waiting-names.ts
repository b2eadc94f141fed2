import { fieldMaps, type Sql } from '../projection/mapping.js';
import { shown } from '../projection/shown.js';
import type { WaitingObject } from './waiting-objects.js';

/** What names an object, read from the object that has it, so that it shows no more than that does. `id` is SQL. */
export const titleOf = ({ titled }: WaitingObject, id: string): Sql =>
  shown(titled.type, titled.field, () => titled.of(id));

/** Its own number where it has one, else that of what names it; null where neither has. */
export function numberOf({ titled, numberedBy }: WaitingObject, id: string): Sql | null {
  const type = numberedBy ?? titled.type;
  if (!fieldMaps().get(type)?.fields['number']) return null;
  return shown(type, 'number', () => (numberedBy ? id : titled.of(id)));
}
