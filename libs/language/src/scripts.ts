import { cleanText } from './clean.js';

/** Alphabets whose letters look like one another's. */
const ALIKE = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Coptic', 'Lisu', 'Deseret'].map(
  (script) => new RegExp(`\\p{Script=${script}}`, 'u'),
);
/** Cyrillic, Greek and Armenian letters that look like Latin ones in most typefaces: Latin letter, look-alikes. */
const LOOKS = new Map(
  [
    ...['aаАΑ', 'bвВΒ', 'cсС', 'dԁ', 'eеЕΕ', 'gԍԌց', 'hһнНΗհ', 'iіІΙι', 'jјЈ', 'kкКΚκ', 'mмМΜ', 'nΝոՈ', 'oоОΟοօՕ'],
    ...['pрРΡρ', 'qԛԚ', 'rг', 'sѕЅ', 'tтТΤ', 'uυսՍ', 'vν', 'wԝԜ', 'xхХΧ', 'yуУүҮΥ', 'zΖ'],
  ].flatMap(([latin = '', ...alike]) => alike.map((letter) => [letter, latin] as const)),
);
/** The ranges of these alphabets: a text without a letter of them is as it looks. */
const FOREIGN = /[\u0370-\u058f\u1f00-\u1fff]/;
const WORD = /(?:[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]\p{M}*)+/gu;

const isLookAlike = (word: string): boolean => [...word].every((letter) => LOOKS.has(letter));

/** Upper case first where a word holds no Latin letter, so that its key does not depend on case. */
function latinOf(letter: string, isAmongLatin: boolean): string | undefined {
  const bare = [...letter.normalize('NFD')][0] ?? letter;
  const cased = [bare.toUpperCase(), bare.toLowerCase()];
  for (const form of isAmongLatin ? [bare, ...cased] : cased) if (LOOKS.has(form)) return LOOKS.get(form);
  return undefined;
}

/**
 * Words that pass for Latin ones in Latin letters, place by place: for keys that are compared, never shown. A word with
 * a letter that has no Latin look stays as it is, unless it holds Latin letters too.
 */
export function latinLook(text: string): string {
  if (!FOREIGN.test(text)) return text;
  return text.replace(WORD, (word) => {
    if (!FOREIGN.test(word)) return word;
    const isAmongLatin = /\p{Script=Latin}/u.test(word);
    const letters = [...word].map((letter) => latinOf(letter, isAmongLatin) ?? letter);
    return isAmongLatin || !letters.some((letter) => FOREIGN.test(letter)) ? letters.join('') : word;
  });
}

/**
 * Whether a name holds letters of one alphabet that pass for those of another: within a word, or as a whole word of
 * look-alikes beside Latin ones. Words of different scripts side by side are fine, and so are Persian and Latin letters
 * in one word, which nobody confuses.
 */
export function mixesScripts(name: string): boolean {
  const words = cleanText(name).match(/[\p{L}\p{M}]+/gu) ?? [];
  const isLatin = words.some((word) => /\p{Script=Latin}/u.test(word));
  return words.some((word) => ALIKE.filter((script) => script.test(word)).length > 1 || (isLatin && isLookAlike(word)));
}
