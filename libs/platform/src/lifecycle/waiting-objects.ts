import type { NoticeObject } from '@peyvand/contracts';
import { expectedSteps, type WaitRole } from './wait-table.js';

export interface WaitingReminder {
  readonly kind: string;
  /** SQL: whether it is this that is said; always where absent. */
  readonly when?: (id: string) => string;
}

/** A field of a type of the schema, and SQL for the id of the object that has it. */
interface Titled {
  readonly type: string;
  readonly field: string;
  readonly of: (id: string) => string;
}

/** What lists, clocks and notices need to know of a kind of object that waits. `id` is SQL for the id of the object. */
export interface WaitingObject {
  /** The object a notice about it leads to. */
  readonly notice: NoticeObject;
  /** What its party alone is told, instead of what is told of others that are overdue. */
  readonly reminders?: readonly WaitingReminder[];
  /** SQL for the id of the problem it belongs to; null where it belongs to none. */
  readonly problem: ((id: string) => string) | null;
  /** SQL for the ids of those that belong to the problem of this id, the same from its other end. */
  readonly ofProblem?: (problemId: string) => string;
  /** SQL for the office that looks after it; null where none may learn of it. */
  readonly office: ((id: string) => string) | null;
  /**
   * SQL that is true for a person `m.person_id` who may not take the next step, though an officer of the office and not
   * barred on the whole problem.
   */
  readonly barred?: (id: string) => string;
  /** SQL that is true for a head `m.person_id` of organization `m.organization_id` who is not told. */
  readonly untold?: (id: string) => string;
  /** SQL for the firm that defines, where it may wait for that. */
  readonly definer?: (id: string) => string;
  /** What names it in a list: the field of a type, and SQL for the id of which object. */
  readonly titled: Titled;
  /** The type that has its own number; else it is found by that of what names it. */
  readonly numberedBy?: string;
  /** SQL for the ids of those that wait until a date of the RFP of this id, each with the end that it has now. */
  readonly endsWithRfp?: (rfpId: string) => string;
  /** SQL for the id of what a screen or a notice leads to, where it is not the object itself. */
  readonly place?: (id: string) => string;
}

/** What concerns nobody but the party that waits. */
export const ofParty = (
  notice: NoticeObject,
  reminders: readonly WaitingReminder[],
): Pick<WaitingObject, 'notice' | 'reminders' | 'problem' | 'office'> => ({
  notice,
  reminders,
  problem: null,
  office: null,
});

type Table = Parameters<typeof expectedSteps<string>>[0];

interface Declared {
  readonly table: Table;
  readonly object: WaitingObject;
}

const declared = new Map<string, Declared>();

/** Says for whom objects of a kind wait, and what they are. Called once per kind while modules load. */
export function declareWaits(objectType: string, table: Table, object: WaitingObject): void {
  if (declared.has(objectType)) throw new Error(`The waits of ${objectType} are declared twice`);
  declared.set(objectType, { table, object });
}

/** The kinds of objects that wait, as far as they are loaded. */
export const waitingObjects = (): ReadonlyMap<string, WaitingObject> =>
  new Map([...declared].map(([type, { object }]) => [type, object]));

/**
 * The step that an object of this kind waits for in a state, of who plays this role, as `<lifecycle>.<step>`; null
 * where none is expected.
 */
export function waitedStep(objectType: string, state: string, role: WaitRole): string | null {
  const table = declared.get(objectType)?.table;
  return (table && expectedSteps(table, objectType, state, role)[0]) ?? null;
}
