import { describe, expect, it } from '@jest/globals';
import { suggestFields } from './suggest-fields.js';

const codes = (text: string) => {
  const { officeFields, isicDivisions } = suggestFields(text);
  return [officeFields.map(({ thing }) => thing.code), isicDivisions.map(({ thing }) => thing.code)];
};

describe('what a text seems to be about', () => {
  it.each([
    ['دستگاه خمیرگیر نانوایی ما آرد را یکنواخت مخلوط نمی‌کند.', 'wheat-flour-bread', '10'],
    ['The metro railcars brake unevenly in the tunnel.', 'urban-rail', '30'],
    ['Gül suyu damıtma kazanında koku kayboluyor.', 'rose-aromatic', '01'],
    ['The gem cutting wheel spoils the turquoise.', 'jewelry-gemstones', '32'],
  ])('%s', (text, field, division) => {
    const [fields, divisions] = codes(text);
    expect(fields?.[0]).toBe(field);
    expect(divisions).toContain(division);
  });

  it('shows the words that speak for it where they stand, with their sentence', () => {
    const text = 'Nothing here. The gem cutting wheel spoils the turquoise! Nor here.';
    const [first] = suggestFields(text).officeFields;
    expect(first?.words.map(({ text: words }) => words)).toEqual(['gem cutting', 'turquoise']);
    for (const { start, end, text: words, sentence } of first?.words ?? []) {
      expect(text.slice(start, end)).toBe(words);
      expect(sentence).toBe('The gem cutting wheel spoils the turquoise!'.slice(0, -1));
    }
  });

  it('says nothing where the text says nothing, and chooses by what is said most', () => {
    expect(codes('xyzzy plugh')).toEqual([[], []]);
    expect(codes('')).toEqual([[], []]);
    const [fields] = codes('Flour and bread from the bakery, sold at a metro station.');
    expect(fields?.slice(0, 2)).toEqual(['wheat-flour-bread', 'urban-rail']);
  });
});
