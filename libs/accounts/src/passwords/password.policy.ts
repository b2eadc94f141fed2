import { dictionary } from '@zxcvbn-ts/language-common';
import { Refusal } from '@peyvand/kernel';
import { cleanText } from '@peyvand/language';

export const PASSWORD_MIN = 10;
/** Longer than anybody types, short enough not to be a load. */
export const PASSWORD_MAX = 256;

/** The same password typed on two keyboards may arrive composed differently. */
export const normalisePassword = (password: string): string => password.normalize('NFKC');

const fold = (text: string): string => cleanText(normalisePassword(text)).toLowerCase();

/** Shorter ones are refused for their length already. */
const common = new Set(dictionary['passwords-common'].filter((word) => word.length >= PASSWORD_MIN).map(fold));

/**
 * Length and guessability; no rules about kinds of characters, because they make passwords worse.
 * @param personal what an attacker knows about the person: address, name
 * @throws Refusal TOO_SHORT or PASSWORD_COMMON
 */
export function checkPassword(password: string, personal: readonly string[], field = 'password'): void {
  const text = fold(password);
  const characters = [...text];
  if (characters.length < PASSWORD_MIN) throw new Refusal('TOO_SHORT', field, { min: PASSWORD_MIN });
  const isPattern = new Set(characters).size < 4 || common.has(text) || isRun(characters);
  if (isPattern || personal.flatMap(variants).includes(text)) throw new Refusal('PASSWORD_COMMON', field);
}

/** abcdefghij, 9876543210: each character next to the one before. */
function isRun(characters: readonly string[]): boolean {
  const steps = characters
    .slice(1)
    .map((character, at) => (character.codePointAt(0) ?? 0) - (characters[at]?.codePointAt(0) ?? 0));
  return steps.every((step) => step === 1) || steps.every((step) => step === -1);
}

function variants(text: string): string[] {
  const folded = fold(text);
  return [folded, folded.replaceAll(/\s/g, ''), folded.split('@')[0] ?? folded];
}
