import pg from 'pg';

type Query = (...args: unknown[]) => unknown;

export interface Sent {
  readonly text: string;
  readonly values: readonly unknown[];
}

let sent: Sent[] = [];
const prototype = pg.Client.prototype as unknown as { query: Query };
const original = prototype.query;
prototype.query = function counted(this: unknown, ...args: unknown[]) {
  const [first] = args;
  const { text, values = [] } =
    typeof first === 'string' ? { text: first } : ((first ?? {}) as { text?: string; values?: readonly unknown[] });
  // How a connection plans is no reading.
  if (!String(text).startsWith('set plan_cache_mode')) sent.push({ text: String(text), values });
  return original.apply(this, args);
};

export interface Counted<T> {
  readonly result: T;
  readonly statements: number;
  /** How often the most frequent reading statement was sent: once for a batch, once a row where there is none. */
  readonly repeats: number;
  readonly sent: readonly Sent[];
}

/** Counts the statements that this process sends to Postgres while `work` runs. */
export async function countStatements<T>(work: () => Promise<T>): Promise<Counted<T>> {
  sent = [];
  const result = await work();
  const times = new Map<string, number>();
  for (const { text } of sent) if (/^\s*(select|with)/i.test(text)) times.set(text, (times.get(text) ?? 0) + 1);
  return { result, statements: sent.length, repeats: Math.max(0, ...times.values()), sent };
}
