// The libs above all others that have something that waits: every kind is declared once they are loaded.
import '@peyvand/matching';
import '@peyvand/proposals';
import { waitingObjects, type WaitingObject } from '@peyvand/platform';

export const WAITING_OBJECTS = waitingObjects();

/** SQL that answers something per kind of object; `w` is the alias of the row of `waiting`. */
export function byObjectType(w: string, sqlOf: (object: WaitingObject, id: string) => string): string {
  const cases = [...WAITING_OBJECTS].map(([type, object]) => `when '${type}' then ${sqlOf(object, `${w}.object_id`)}`);
  return `case ${w}.object_type ${cases.join(' ')} end`;
}

/** SQL: what a screen or a notice opens for row `w`. */
export const placeSql = (w: string): string => byObjectType(w, (object, id) => object.place?.(id) ?? id);
