import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueOf } from '../../support/words/catalogue.js';

export type Locale = 'fa' | 'en';
export const LOCALES: readonly Locale[] = ['fa', 'en'];

const WEB = join(import.meta.dirname, '../../../apps/web/src');

/** What the application says, as a person reads it: its own sentences, and the words of codes. */
export interface Said {
  /** A sentence by its English text, in whichever catalogue it stands; what is put into it may be anything. */
  readonly t: (msgid: string) => RegExp;
  /** The same as a part of a longer name. */
  readonly part: (msgid: string) => RegExp;
  readonly step: (name: string) => RegExp;
  readonly value: (type: string, code: string) => RegExp;
  readonly field: (input: string, name: string) => RegExp;
}

/** Reads the catalogues of a language. */
function load(locale: Locale): Said {
  const sentences = new Map<string, Set<string>>();
  for (const file of readdirSync(WEB, { recursive: true, encoding: 'utf8' }))
    if (file.endsWith(`/words/${locale}.po`))
      for (const { msgid, msgstr } of catalogueOf(readFileSync(join(WEB, file), 'utf8')))
        sentences.set(msgid, (sentences.get(msgid) ?? new Set()).add(msgstr || msgid));
  const folder = join(WEB, 'generated/words', locale);
  const codes = Object.assign(
    {},
    ...readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as object),
  ) as Record<string, string | readonly unknown[]>;
  const coded = (kind: string, names: readonly string[]): RegExp => {
    const found = names.map((name) => codes[`${kind}:${name}`]).find(Boolean);
    if (!found) throw new Error(`Nothing is said in ${locale} for ${kind} ${names.join(' or ')}.`);
    return exactly([
      [found]
        .flat()
        .map((part) => (typeof part === 'string' ? part : '{0}'))
        .join(''),
    ]);
  };
  const sentence = (msgid: string): string[] => {
    const found = sentences.get(msgid);
    if (!found) throw new Error(`No catalogue in ${locale} has: ${msgid}`);
    return [...found];
  };
  return {
    t: (msgid) => exactly(sentence(msgid)),
    part: (msgid) => new RegExp(escaped(sentence(msgid)), 'u'),
    step: (name) => coded('step', [name, name.slice(name.indexOf('.') + 1)]),
    value: (type, code) => coded('value', [`${type}.${code}`, code]),
    field: (input, name) => coded('field', [`${input}.${name}`, name]),
  };
}

const escaped = (texts: readonly string[]): string =>
  texts
    .map((text) =>
      text
        .replaceAll(/<\/?\d+\/?>/g, '')
        .split(/\{[^{}]*\}/)
        .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        .join('.+?'),
    )
    .join('|');

/** The whole of a name; a mark of "optional" or "required" may stand behind it. */
const exactly = (texts: readonly string[]): RegExp =>
  new RegExp(`^\\s*(?:${escaped(texts)})(?:\\s*\\*|\\s*\\([^)]*\\))?\\s*$`, 'u');

const said = new Map<Locale, Said>();

/** What the application says in a language. */
export function wordsIn(locale: Locale): Said {
  const known = said.get(locale) ?? load(locale);
  said.set(locale, known);
  return known;
}
