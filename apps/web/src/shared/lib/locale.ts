export const LOCALES = ['fa', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

export const isLocale = (text: string): text is Locale => (LOCALES as readonly string[]).includes(text);
export const directionOf = (locale: Locale): 'rtl' | 'ltr' => (locale === 'fa' ? 'rtl' : 'ltr');
/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = { fa: 'فارسی', en: 'English' };
