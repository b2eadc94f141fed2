/** Folded suffixes (ı is i, ş is s and so on), in the order in which they stand from the end of a word. */
const ENDINGS: readonly (readonly string[])[] = [
  ['dir', 'tir', 'dur', 'tur', 'ydi', 'ken', 'ca', 'ce'],
  [
    'ndan',
    'nden',
    'nda',
    'nde',
    'dan',
    'den',
    'tan',
    'ten',
    'nin',
    'nun',
    'yla',
    'yle',
    'da',
    'de',
    'ta',
    'te',
    'in',
    'un',
    'lari',
    'leri',
    'si',
    'su',
  ],
  ['lari', 'leri', 'imiz', 'umuz', 'iniz', 'unuz', 'si', 'su', 'im', 'um'],
  ['lar', 'ler'],
  // Accusative, dative and possessive are one vowel; a bare word that ends in one loses it too, so that both meet.
  ['a', 'e', 'i', 'u'],
  ['lar', 'ler'],
  ['a', 'e', 'i', 'u'],
];
/** Shorter stems meet too many other words. */
const SHORTEST = 4;

/** Light stem of a folded Turkish word: case, possessive and plural endings, one of each. */
export function stemTurkish(word: string): string {
  return ENDINGS.reduce((stem, endings) => {
    const found = endings.find((ending) => stem.endsWith(ending) && stem.length - ending.length >= SHORTEST);
    return found ? stem.slice(0, -found.length) : stem;
  }, word);
}
