import type { Language } from './entry.js';

/** The fullest names of each language that say a place: en-GB has abbreviations for zones of its own neighbours. */
const LOCALES = { fa: 'fa-IR', en: 'en' } as const;
/** Deadlines are said in the time of Iran where nothing else is asked for. */
export const IRAN = 'Asia/Tehran';

/** The zone itself, or that of Iran where this machine knows none of the name. */
export function zoneOf(name: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return IRAN;
  }
}

/** What people call the time of a zone: by its place, as in Iran Time, else by its region; never an abbreviation. */
export function zoneName(language: Language, timeZone: string, at: Date): string {
  const name = (timeZoneName: 'shortGeneric' | 'longGeneric'): string =>
    new Intl.DateTimeFormat(LOCALES[language], { timeZone, timeZoneName })
      .formatToParts(at)
      .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
  const short = name('shortGeneric');
  return /^\p{Lu}+$/u.test(short) ? name('longGeneric') : short;
}
