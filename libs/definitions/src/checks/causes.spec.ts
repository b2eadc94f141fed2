import { describe, expect, it } from '@jest/globals';
import { isCauseTree } from './causes.js';

const chain = (length: number) =>
  Array.from({ length }, (_, place) => ({ number: place + 1, explains: place || null }));

describe('the cause tree', () => {
  it('takes seven levels and several roots', () => {
    expect(isCauseTree(chain(7))).toBe(true);
    expect(isCauseTree([{ number: 1 }, { number: 2 }, { number: 3, explains: 2 }])).toBe(true);
    expect(isCauseTree([])).toBe(true);
  });

  it('refuses eight levels, loops, doubles and what explains nothing', () => {
    expect(isCauseTree(chain(8))).toBe(false);
    expect(
      isCauseTree([
        { number: 1, explains: 2 },
        { number: 2, explains: 1 },
      ]),
    ).toBe(false);
    expect(isCauseTree([{ number: 1 }, { number: 1 }])).toBe(false);
    expect(isCauseTree([{ number: 1, explains: 9 }])).toBe(false);
  });
});
