import { describe, expect, it } from '@jest/globals';
import { identifiersOf, normalizeIdentifier } from './identifiers.js';

describe('identifiers', () => {
  it.each([
    ['۱۰۱۰ ۲۰۳۰-۴۰۵', '10102030405'],
    ['١٢٣', '123'],
    ['de 811-569/869', 'DE811569869'],
    ['  ', ''],
  ])('read %s as %s', (typed, stored) => {
    expect(normalizeIdentifier(typed)).toBe(stored);
  });

  it('count once and stand in the country of the organization unless told', () => {
    expect(
      identifiersOf(
        [
          { scheme: 'taxId', value: 'a1' },
          { scheme: 'taxId', country: 'TR', value: 'A-1' },
          { scheme: 'taxId', value: 'A 1' },
        ],
        'IR',
        'identifiers',
      ),
    ).toEqual([
      { scheme: 'taxId', country: 'IR', value: 'A1' },
      { scheme: 'taxId', country: 'TR', value: 'A1' },
    ]);
  });

  it('are refused when they hold nothing or belong to imports', () => {
    expect(() => identifiersOf([{ scheme: 'taxId', value: '-' }], 'IR', 'identifiers')).toThrow('MALFORMED');
    const national = (value: string) => identifiersOf([{ scheme: 'nationalId', value }], 'IR', 'identifiers');
    // A digit that is wrong, two that changed places, one too few, and the number of a person.
    for (const value of ['10100171921', '10100179120', '1010017192', '1261234567'])
      expect(() => national(value)).toThrow('MALFORMED');
    expect(national('۱۰۱۰۰۱۷۱۹۲۰')).toHaveLength(1);
    expect(identifiersOf([{ scheme: 'nationalId', value: '7' }], 'TR', 'identifiers')).toHaveLength(1);
    expect(() => identifiersOf([{ scheme: 'import', value: 'c1' }], 'IR', 'identifiers')).toThrow('UNKNOWN_CODE');
  });
});
