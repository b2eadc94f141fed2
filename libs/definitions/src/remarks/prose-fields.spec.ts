import { describe, expect, it } from '@jest/globals';
import { isProse, reworded } from './prose-fields.js';

describe('suggested words', () => {
  it('are for prose alone', () => {
    expect(isProse('stakes', 'need')).toBe(true);
    expect(isProse('constraints', 'items.12.text')).toBe(true);
    expect(isProse('constraints', 'items.0.kind')).toBe(false);
    expect(isProse('outcome', 'months')).toBe(false);
    expect(isProse('stakes', '__proto__.need')).toBe(false);
  });

  it('change one place and leave the section they came from as it is', () => {
    const section = { items: [{ text: 'a', reason: 'b' }] };
    expect(reworded(section, 'items.0.text', 'c')).toEqual({ items: [{ text: 'c', reason: 'b' }] });
    expect(section.items[0]?.text).toBe('a');
  });

  it('fill an empty field, but make no list longer', () => {
    expect(reworded({}, 'need', 'c')).toEqual({ need: 'c' });
    expect(reworded({ items: [] }, 'items.0.text', 'c')).toBeNull();
    expect(reworded({ knownArt: ['a'] }, 'knownArt.1', 'c')).toBeNull();
  });
});
