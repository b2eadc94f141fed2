import { i18n, type Messages } from '@lingui/core';
import type { Locale } from '../lib/locale';

/** Areas of libs/words, and the notices of all of them; `common` is always there. */
export type Area =
  | 'common'
  | 'account'
  | 'organization'
  | 'problem'
  | 'definition'
  | 'rfp'
  | 'match'
  | 'proposal'
  | 'insight'
  | 'notices';

type Catalogue = { readonly messages: Messages };
const screens = import.meta.glob<Catalogue>('../../features/*/words/*.po');
const frames = import.meta.glob<Catalogue>('../../app/words/*.po');
const codes = import.meta.glob<{ default: Messages }>('../../generated/words/*/*.json');

const loaded: Record<Locale, Set<string>> = { fa: new Set(), en: new Set() };
/** What is shown, so that another language brings the same. */
const wanted = new Set<string>();

/**
 * Loads what a screen says: the catalogue of its feature (`rfp`) and the words of the codes it shows (`rfp` of
 * libs/words as `words:rfp`). Both stand side by side in one list of names.
 */
export async function loadWords(
  locale: Locale,
  features: readonly string[],
  areas: readonly Area[] = [],
): Promise<void> {
  for (const name of [...features, ...areas.map((area) => `words:${area}`)]) wanted.add(name);
  await Promise.all([...wanted].map((name) => load(locale, name)));
}

/** Switches everything that is shown to the language; `formats` says how its reader wants dates and numbers. */
export async function activate(locale: Locale, formats: string): Promise<void> {
  wanted.add('app').add('words:common');
  await loadWords(locale, []);
  i18n.activate(locale, [formats]);
}

async function load(locale: Locale, name: string): Promise<void> {
  if (loaded[locale].has(name)) return;
  i18n.load(locale, await messagesOf(locale, name));
  loaded[locale].add(name);
}

async function messagesOf(locale: Locale, name: string): Promise<Messages> {
  const area = /^words:(.+)$/.exec(name)?.[1];
  if (area) return (await codes[`../../generated/words/${locale}/${area}.json`]?.())?.default ?? {};
  const found = frames[`../../${name}/words/${locale}.po`] ?? screens[`../../features/${name}/words/${locale}.po`];
  return (await found?.())?.messages ?? {};
}
