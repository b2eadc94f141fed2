import type { Cause } from '../content/definition-parts.model.js';

const DEEPEST = 7;

/**
 * Whether causes form trees of at most seven levels: each number once, no loop, nothing explained that is not there.
 */
export function isCauseTree(causes: readonly Cause[]): boolean {
  const above = new Map(causes.map(({ number, explains }) => [number, explains ?? null]));
  if (above.size !== causes.length) return false;
  return causes.every(({ number }) => {
    let at: number | null | undefined = number;
    for (let depth = 0; at !== null; depth += 1) {
      if (at === undefined || depth >= DEEPEST) return false;
      at = above.get(at);
    }
    return true;
  });
}
