import type { Furnished } from './furnish.js';

/** Nobody who is signed in, and somebody who is and has no organization yet; all others are of the demo. */
export const [VISITOR, NEWCOMER] = ['visitor', 'newcomer'];

/** How many rows each list has at least. */
export const MANY = 3;

export interface Screen {
  readonly people: readonly string[];
  readonly asks?: (who: string, at: Furnished) => Promise<Record<string, unknown>> | Record<string, unknown>;
  /** What each person was answered. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers of many shapes
  readonly shows: (seen: Record<string, any>) => void;
}

export const names = (steps: readonly { name: string }[]): string[] => steps.map(({ name }) => name);
export const page = (count: number): object => ({ totalCount: { count }, pageInfo: { hasNextPage: false } });
export const rows = (found: { nodes: unknown[] }): number => found.nodes.length;
