import pg from 'pg';

type Query = (...args: unknown[]) => unknown;

let sent = 0;
const prototype = pg.Client.prototype as unknown as { query: Query };
const original = prototype.query;
prototype.query = function counted(this: unknown, ...args: unknown[]) {
  sent += 1;
  return original.apply(this, args);
};

/** Counts the statements that this process sends to Postgres while `work` runs. */
export async function countStatements<T>(work: () => Promise<T>): Promise<{ result: T; statements: number }> {
  const before = sent;
  const result = await work();
  return { result, statements: sent - before };
}
