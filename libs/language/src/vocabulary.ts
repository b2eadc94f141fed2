/** Words that occur bare; proof that an ending may be cut. A change means indexing anew, so it has a number. */
export interface Vocabulary {
  readonly version: number;
  has(word: string): boolean;
}

export function createVocabulary(version: number, words: Iterable<string>): Vocabulary {
  const known = new Set(words);
  return { version, has: (word) => known.has(word) };
}

/** The words that ship with the library are looked up first anyway. */
export const builtInVocabulary: Vocabulary = createVocabulary(1, []);
