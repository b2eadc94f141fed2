import type { RfpLanguage } from '@/generated/graphql';

export const LOCALES = ['fa', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

export const isLocale = (text: string): text is Locale => (LOCALES as readonly string[]).includes(text);
export const directionOf = (locale: Locale): 'rtl' | 'ltr' => (locale === 'fa' ? 'rtl' : 'ltr');
/** The languages in which people write here. */
export const LANGUAGES = ['fa', 'en', 'tr', 'zh'] as const satisfies readonly RfpLanguage[];
/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = { fa: 'فارسی', en: 'English' };
