import { describe, expect, it } from '@jest/globals';
import { parseSpan } from '@peyvand/kernel';
import { numbersInForce, OFFICE_NUMBER_KEYS, readNumber } from './office.numbers.js';

describe('the numbers of an office', () => {
  it('are spans and counts that can be read', () => {
    for (const value of Object.values(numbersInForce()))
      expect(typeof value === 'number' ? value > 0 : parseSpan(value) !== null).toBe(true);
  });

  it('are its own where it has some, save those of the whole platform', () => {
    const numbers = numbersInForce({ minOpen: 'PT2S', contactBudget: 1_000 });
    expect(numbers).toMatchObject({ minOpen: 'PT2S', rfpDraft: '10wd', contactBudget: 5 });
    expect(OFFICE_NUMBER_KEYS).not.toContain('contactBudget');
  });

  it('are read in their own form only', () => {
    expect(readNumber('minOpen', ' PT5M ')).toBe('PT5M');
    expect(readNumber('answersLead', '2wd')).toBe('2wd');
    expect(readNumber('storedMatches', '250')).toBe(250);
    expect(readNumber('clarityMin', '0')).toBe(0);
    for (const [key, text] of [
      ['minOpen', '14'],
      ['minOpen', 'P1Y'],
      ['storedMatches', 'P1D'],
      ['storedMatches', '1001'],
      ['clarityMin', '101'],
      ['clarityMin', '-1'],
    ] as const)
      expect(readNumber(key, text)).toBeNull();
  });
});
