import { describe, expect, it } from '@jest/globals';
import { dictionary } from '@zxcvbn-ts/language-common';
import { Refusal } from '@peyvand/kernel';
import { checkPassword } from './password.policy.js';

const verdict = (password: string, personal: string[] = []): string => {
  try {
    checkPassword(password, personal);
    return 'fine';
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
};

describe('passwords', () => {
  it('accepts none of the common ones, in any case', () => {
    const common = dictionary['passwords-common'];
    expect(common.length).toBeGreaterThan(3_000);
    expect(common.filter((word) => verdict(word) === 'fine')).toEqual([]);
    expect(common.filter((word) => verdict(word.toUpperCase()) === 'fine')).toEqual([]);
  });

  it('asks for length and for nothing else', () => {
    expect(verdict('kurzesPw1')).toBe('TOO_SHORT');
    expect(verdict('شبدر باران چنار')).toBe('fine');
    expect(verdict('correct horse battery staple')).toBe('fine');
    expect(verdict('onlylowercaseletters')).toBe('fine');
    expect(verdict('x7'.repeat(2) + 'correct horse battery staple '.repeat(3))).toBe('fine');
    expect([...'🌲🌊🔥🪨🌲🌊🔥🪨🌾'].length).toBe(9);
    expect(verdict('🌲🌊🔥🪨🌲🌊🔥🪨🌾')).toBe('TOO_SHORT');
  });

  it('refuses runs, repetitions and what everybody knows of the person', () => {
    expect(
      ['aaaaaaaaaaaa', 'abababababab', 'abcdefghijkl', '0987654321'.replace('0', '')].map((p) => verdict(p)),
    ).toEqual(['PASSWORD_COMMON', 'PASSWORD_COMMON', 'PASSWORD_COMMON', 'TOO_SHORT']);
    expect(verdict('9876543210')).toBe('PASSWORD_COMMON');
    expect(verdict('Maryam.Karimi@example.ir', ['maryam.karimi@example.ir', 'مریم کریمی'])).toBe('PASSWORD_COMMON');
    expect(verdict('maryam.karimi', ['maryam.karimi@example.ir'])).toBe('PASSWORD_COMMON');
    expect(verdict('MaryamKarimi', ['maryam.karimi@example.ir', 'Maryam Karimi'])).toBe('PASSWORD_COMMON');
  });
});
