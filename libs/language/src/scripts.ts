import { cleanText } from './clean.js';

/** Alphabets whose letters look like one another's. */
const ALIKE = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Coptic', 'Lisu', 'Deseret'].map(
  (script) => new RegExp(`\\p{Script=${script}}`, 'u'),
);
/** Cyrillic, Greek and Armenian letters that look like Latin ones in most typefaces. */
const LATIN_LOOK = /^[аеорсухіјѕԁһԛԝгкԍвАВЕКМНОРСТУХІЈЅԌԚԜҮΑΒΕΖΗΙΚΜΝΟΡΤΥΧονυικραօսհոցՍՕ]+$/u;

/**
 * Whether a name holds letters of one alphabet that pass for those of another: within a word, or as a whole word of
 * look-alikes beside Latin ones. Words of different scripts side by side are fine, and so are Persian and Latin letters
 * in one word, which nobody confuses.
 */
export function mixesScripts(name: string): boolean {
  const words = cleanText(name).match(/[\p{L}\p{M}]+/gu) ?? [];
  const isLatin = words.some((word) => /\p{Script=Latin}/u.test(word));
  return words.some(
    (word) => ALIKE.filter((script) => script.test(word)).length > 1 || (isLatin && LATIN_LOOK.test(word)),
  );
}
