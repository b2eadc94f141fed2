import { expect } from '@jest/globals';
import { eventually } from './eventually.js';

/** Reads until the value is there, and answers it; `withinMs` for what is long work, not a moment's. */
export async function found<Value>(
  read: () => Value | Promise<Value>,
  isThere: (value: Value) => boolean,
  withinMs?: number,
): Promise<Value> {
  let value = await read();
  await eventually(async () => {
    value = await read();
    expect(isThere(value)).toBe(true);
  }, withinMs);
  return value;
}
