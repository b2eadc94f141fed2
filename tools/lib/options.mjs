import { parseArgs } from 'node:util';
import { PlainFault } from './plain-fault.mjs';

/**
 * The options behind a command. What is known stands in `known` with its default, whose kind says what may be given: a
 * flag for false, a number for a number, a text for a text or null.
 *
 * @template {Record<string, boolean | number | string | null>} Known
 * @param {string} usage as a person types it
 * @param {Known} known
 * @param {readonly string[]} [args]
 * @returns {{ [Name in keyof Known]: Known[Name] extends boolean ? boolean : Known[Name] extends number ? number
 *   : Known[Name] extends null ? string | null : string }}
 * @throws PlainFault a sentence about what is not known, and the usage
 */
export function optionsOf(usage, known, args = process.argv.slice(2)) {
  return read(usage, known, args, false).values;
}

/**
 * The same for a command that takes nothing but words.
 *
 * @param {string} usage
 * @param {readonly string[]} [args]
 * @returns {string[]}
 */
export const wordsOf = (usage, args = process.argv.slice(2)) => read(usage, {}, args, true).words;

/**
 * @param {string} usage
 * @param {Record<string, unknown>} known
 * @param {readonly string[]} args
 * @param {boolean} takesWords
 * @returns {{ values: any, words: string[] }}
 */
function read(usage, known, args, takesWords) {
  /** @type {Record<string, { type: 'string' | 'boolean' }>} */
  const options = {};
  for (const [name, value] of Object.entries(known))
    options[name] = { type: typeof value === 'boolean' ? 'boolean' : 'string' };
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: takesWords });
    const given = Object.entries(values).map(([name, value]) => [
      name,
      typeof known[name] === 'number' ? numberOf(name, String(value)) : value,
    ]);
    return { values: { ...known, ...Object.fromEntries(given) }, words: positionals };
  } catch (error) {
    throw new PlainFault(`${firstSentence(/** @type {Error} */ (error).message)}\nUsage: ${usage}`);
  }
}

/**
 * @param {string} name
 * @param {string} text
 */
function numberOf(name, text) {
  const number = Number(text);
  if (!text.trim() || !Number.isFinite(number) || number <= 0)
    throw new Error(`--${name} takes a number, not "${text}"`);
  return number;
}

/** Node goes on with advice on words that begin with a dash, which no command here takes. */
const firstSentence = (/** @type {string} */ message) =>
  `${(/^[^\n]*?(?=\. |\.?\n|\.?$)/.exec(message) ?? [message])[0]}.`;
