/** Persian letters and what stands for them in Latin script; vowels and breathings are written in too many ways. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ب: 'b', پ: 'p', ت: 't', ط: 't', ث: 's', س: 's', ص: 's', ج: 'j', ژ: 'j', چ: 'C', ح: '', ه: '', خ: 'X', د: 'd' },
  ...{ ذ: 'z', ز: 'z', ض: 'z', ظ: 'z', ر: 'r', ش: 'S', غ: 'q', ق: 'q', ف: 'f', ک: 'k', گ: 'g', ل: 'l', م: 'm', ن: 'n' },
};
const PAIRS: readonly (readonly [string, string])[] = [
  ['sh', 'S'],
  ['ch', 'C'],
  ['kh', 'X'],
  ['gh', 'q'],
  ['zh', 'j'],
  ['ck', 'k'],
  ['ph', 'f'],
  ['x', 'ks'],
  ['c', 'k'],
];

/**
 * The consonants of a word, alike in Persian and in Latin letters, so that a name is known in the other script. Empty
 * for other scripts.
 */
export function soundsOf(word: string): string {
  if (/^[\p{Script=Arabic}]+$/u.test(word)) return undoubled([...word].map((letter) => LETTERS[letter] ?? '').join(''));
  if (!/^[a-z]+$/.test(word)) return '';
  const paired = PAIRS.reduce((text, [from, to]) => text.replaceAll(from, to), word);
  return undoubled(paired.replaceAll(/[aeiouywvh]/g, ''));
}

const undoubled = (sounds: string): string => sounds.replaceAll(/(.)\1+/gu, '$1');
