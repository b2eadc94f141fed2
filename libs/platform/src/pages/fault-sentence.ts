import type { RefusalParams } from '@peyvand/kernel';
import { common, sayText, words, type Entry, type Language } from '@peyvand/words';
import type { FaultWords } from './link-page.js';

const refusals: FaultWords = words.refusals;

/** The sentence about a refusal: the page's own where it says more than that of the rules. */
export function faultSentence(language: Language, code: string, params: RefusalParams, own: FaultWords = {}): string {
  const entry: Entry = own[code] ?? refusals[code] ?? common.faults.BAD_INPUT;
  return sayText(entry[language], language, entry.params ?? {}, params);
}
