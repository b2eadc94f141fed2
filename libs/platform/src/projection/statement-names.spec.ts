import { describe, expect, it } from '@jest/globals';
import { StatementNames } from './statement-names.js';

describe('names of statements', () => {
  const use = (names: StatementNames, digest: string, times: number) =>
    Array.from({ length: times }, () => names.nameOf(digest)).at(-1);

  it('are for what is used again, and are always the same for the same text', () => {
    const names = new StatementNames(3);
    expect([names.nameOf('a'), names.nameOf('a'), names.nameOf('a')]).toEqual([undefined, 'read-a', 'read-a']);
  });

  it('are not taken away by junk, whether it came first or comes in floods', () => {
    const names = new StatementNames(3);
    for (let n = 0; n < 100; n += 1) use(names, `early${n}`, 2);
    for (const digest of ['a', 'b', 'c']) expect(use(names, digest, 5)).toBe(`read-${digest}`);
    for (let n = 0; n < 10_000; n += 1) expect(use(names, `junk${n}`, 2)).toBeUndefined();
    for (const digest of ['a', 'b', 'c']) expect(names.nameOf(digest)).toBe(`read-${digest}`);
  });

  it('go over to what is used more, also from what was used much long ago', () => {
    const names = new StatementNames(1);
    use(names, 'once loved', 15_000);
    expect(use(names, 'new', 1_000)).toBeUndefined();
    expect(use(names, 'new', 14_500)).toBe('read-new');
    expect(names.nameOf('once loved')).toBeUndefined();
  });
});
