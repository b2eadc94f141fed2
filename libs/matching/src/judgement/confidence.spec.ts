import { describe, expect, it } from '@jest/globals';
import { levelOf, reasonsOf } from './confidence.js';

const sure = { requirements: 6, answered: 4, isVerified: true, profileMonths: 12 };

describe('how far a score can be relied on', () => {
  it.each([
    ['all speaks for it', sure, 'high'],
    ['nobody has verified the company', { ...sure, isVerified: false }, 'medium'],
    ['the profile is older than a year', { ...sure, profileMonths: 13 }, 'medium'],
    ['half of the requirements have evidence', { ...sure, answered: 3 }, 'medium'],
    ['a sixth of the requirements has evidence', { ...sure, answered: 1 }, 'low'],
    ['nothing is asked', { ...sure, requirements: 0, answered: 0 }, 'low'],
    ['the score is older than the evidence', { ...sure, requirements: null, answered: null }, 'low'],
    ['the profile is older than two years', { ...sure, profileMonths: 25 }, 'low'],
    ['there is no profile', { ...sure, profileMonths: null }, 'low'],
  ] as const)('%s', (_case, facts, level) => {
    expect(levelOf(facts)).toBe(level);
  });

  it('says of each reason which way it speaks', () => {
    expect(reasonsOf({ ...sure, answered: 3, isVerified: false })).toEqual([
      { kind: 'evidence', isFor: false },
      { kind: 'verification', isFor: false },
      { kind: 'profileAge', isFor: true },
    ]);
  });
});
