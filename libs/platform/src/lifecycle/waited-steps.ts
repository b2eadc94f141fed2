import { expectedSteps, type WaitRole } from './wait-table.js';

type Table = Parameters<typeof expectedSteps<string>>[0];

const tables = new Map<string, Table>();

/** Lets lists of all that waits find the table of a kind of object. Called once per kind while modules load. */
export function declareWaits(objectType: string, table: Table): void {
  if (tables.has(objectType)) throw new Error(`The waits of ${objectType} are declared twice`);
  tables.set(objectType, table);
}

/**
 * The step that an object of this kind waits for in a state, of who plays this role, as `<lifecycle>.<step>`; null where
 * none is expected.
 */
export function waitedStep(objectType: string, state: string, role: WaitRole): string | null {
  const table = tables.get(objectType);
  return (table && expectedSteps(table, objectType, state, role)[0]) ?? null;
}

/** Kinds of objects whose waits are declared. */
export const waitingKinds = (): string[] => [...tables.keys()];
