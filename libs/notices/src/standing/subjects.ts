import type { NoticeObject } from '../notice-rules.js';

/** What mails may name an object by; all of it is public at that moment. */
export interface Subject {
  readonly id: string;
  readonly number: string | null;
  readonly title: string | null;
}

const declared = new Map<NoticeObject, string>();

/**
 * Says by SQL what everybody may read of objects of a kind: `$1` are their ids, each row has `id`, `number` and
 * `title`, null while they are not public. Objects of other kinds are named by their kind alone. Called while modules
 * load.
 */
export function declareSubjects(object: NoticeObject, sql: string): void {
  if (declared.has(object)) throw new Error(`The subjects of ${object} are declared twice`);
  declared.set(object, sql);
}

export const subjectsSql = (object: NoticeObject): string | undefined => declared.get(object);
