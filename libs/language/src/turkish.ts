/** Folded suffixes (ı is i, ş is s and so on), in the order in which they stand from the end of a word. */
const ENDINGS: readonly (readonly string[])[] = [
  ['dir', 'tir', 'dur', 'tur', 'ydi', 'ken', 'ca', 'ce'],
  ['ndan', 'nden', 'nda', 'nde', 'dan', 'den', 'tan', 'ten', 'nin', 'nun', 'yla', 'yle', 'da', 'de', 'ta', 'te', 'ya', 'ye', 'yi', 'yu', 'ni', 'nu', 'na', 'ne', 'in', 'un', 'a', 'e', 'i', 'u'],
  ['lari', 'leri', 'imiz', 'umuz', 'iniz', 'unuz', 'si', 'su', 'im', 'um', 'i', 'u'],
  ['lar', 'ler'],
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
