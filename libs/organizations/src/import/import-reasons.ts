import type { RefusalParams } from '@peyvand/kernel';
import { organization, sayText, words, type Entry, type Language } from '@peyvand/words';

const own: Readonly<Record<string, Entry>> = organization.phrases;
const refusals: Readonly<Record<string, Entry>> = words.refusals;

/** What a person who mends the file needs to know: what is wrong with files, else what the rules say. */
export function reasonOf(code: string, params: RefusalParams, language: Language): string {
  const entry: Entry = own[`import.${code}`] ?? refusals[code] ?? organization.phrases['import.unknown'];
  return sayText(entry[language], language, entry.params ?? {}, params);
}
