import { labelsOf } from './labels.js';
import { searchTextOf, searchWords } from './search-text.js';

const none = { fa: [], en: [], tr: [], zh: [] };

describe('the search for names', () => {
  const text = searchTextOf(labelsOf(['پایش کندوی هوشمند', 'Smart hives']), { ...none, fa: ['گرده‌افشانی'] });
  const finds = (search: string) => searchWords(search).every((word) => text.includes(word));

  it('finds whatever way a word is written', () => {
    expect(['گرده‌افشانی', 'گرده افشانی', 'گردهافشانی', 'كندوي', 'smart HIVES', 'hives هوشمند'].map(finds)).toEqual([
      true,
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(finds('smart carpets')).toBe(false);
  });
});
