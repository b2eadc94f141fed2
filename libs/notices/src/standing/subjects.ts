import type { NoticeObject } from '@peyvand/contracts';

/** What mails may name an object by; all of it is public at that moment. */
export interface Subject {
  readonly id: string;
  readonly number: string | null;
  readonly title: string | null;
}

interface SubjectKind {
  /** Where the web application shows it; `{id}` stands for its id. */
  readonly place: string;
  /**
   * SQL for what everybody may read of objects of the kind: `$1` are their ids, each row has `id`, `number` and
   * `title`, null while they are not public. Without it they are named by their kind alone.
   */
  readonly named?: string;
}

const declared = new Map<NoticeObject, SubjectKind>();

/** Says what objects of a kind that notices are about are called, and where they are. Called while modules load. */
export function declareSubject(object: NoticeObject, kind: SubjectKind): void {
  if (declared.has(object)) throw new Error(`The subject ${object} is declared twice`);
  declared.set(object, kind);
}

export const subjectsSql = (object: NoticeObject): string | undefined => declared.get(object)?.named;

/** @throws Error for a kind that no lib has declared. */
export function subjectPlace(object: NoticeObject): string {
  const place = declared.get(object)?.place;
  if (!place) throw new Error(`Nothing says where ${object} is shown`);
  return place;
}

/** The address of an object in somebody's language. */
export const addressOf = (publicUrl: string, locale: string, object: NoticeObject, id: string): string =>
  `${publicUrl.replace(/\/$/, '')}/${locale}${subjectPlace(object).replace('{id}', encodeURIComponent(id))}`;
