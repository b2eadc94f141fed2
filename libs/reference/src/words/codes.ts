import { sha256 } from '@peyvand/kernel';
import { allOf, type AreaName, type Language } from '@peyvand/words';
import type { CodesModel } from './words.model.js';

const made = new Map<string, CodesModel>();

/** What an area says in one language; the same for everybody, so it is put together once. */
export function codesOf(language: Language, area: AreaName): CodesModel {
  const key = `${language} ${area}`;
  const known = made.get(key);
  if (known) return known;
  const entries = allOf(area).map(({ kind, code, entry }) => ({
    kind,
    code,
    text: entry[language],
    params: Object.entries(entry.params ?? {}).map(([name, type]) => ({ name, type })),
  }));
  const codes = { version: sha256(JSON.stringify(entries)).slice(0, 16), entries };
  made.set(key, codes);
  return codes;
}
