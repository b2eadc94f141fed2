import type { Contact } from '@peyvand/accounts';
import type { NoticeObject } from '@peyvand/contracts';
import type { MailFact } from '@peyvand/platform';
import { account, IRAN, say, wordOf, zoneName, zoneOf, type Language, type Reading } from '@peyvand/words';
import { inline, safe, short } from '../fill-notice.js';
import type { Standing } from './standings.js';

const { phrases } = account;
const TITLE_MAX = 160;

/** Which, by when, and what to do next. An account needs no naming: it is the reader's own. */
export function standingFacts(
  objectType: NoticeObject,
  standing: Standing,
  { locale, timeZone, reading }: Pick<Contact, 'locale' | 'timeZone'> & Partial<Pick<Contact, 'reading'>>,
  now = new Date(),
): MailFact[] {
  const { until } = standing;
  const step = stepName(standing, locale);
  return [
    ...(objectType === 'person'
      ? []
      : [{ label: say(phrases['mail.about'], locale), value: named(objectType, standing, locale) }]),
    ...(until ? [endFact(until, locale, { ...reading, timeZone }, now)] : []),
    ...(step ? [{ label: say(phrases['mail.next'], locale), value: step }] : []),
  ];
}

/** By when, in the calendar, the digits and the zone of its reader; the zone of Iran where theirs is not known. */
export function endFact(at: Date, locale: Language, reading: Reading = {}, now = new Date()): MailFact {
  const zone = zoneOf(reading.timeZone ?? IRAN);
  return {
    label: say(phrases[at <= now ? 'mail.over' : 'mail.until'], locale),
    value: say(phrases['mail.at'], locale, { at, zone: zoneName(locale, zone, at) }, { ...reading, timeZone: zone }),
  };
}

/** What a link says that leads to the object: the step to be taken there, if there is one. */
export function linkLabel(standing: Standing, locale: Language): string {
  const step = stepName(standing, locale);
  return step ? say(phrases['mail.do'], locale, { step }) : say(phrases['mail.see'], locale);
}

/** The subject of a notice, with the number of its object where it does not say it itself. */
export const subjectWith = (subject: string, { number }: Standing): string =>
  number === null || subject.includes(number) ? subject : short(`${subject} (${number})`);

function named(objectType: NoticeObject, { number, title }: Standing, locale: Language): string {
  const kind = wordOf('values', 'NoticeObject', objectType)?.[locale] ?? '';
  const parts = [number, title].flatMap((part) => (part ? [inline(locale, safe(part, TITLE_MAX))] : []));
  return [...(kind ? [kind] : []), ...parts].join(' · ');
}

function stepName({ step }: Standing, locale: Language): string | null {
  const [lifecycle = '', name = ''] = step?.split('.') ?? [];
  return (name && wordOf('steps', lifecycle, name)?.[locale]) || null;
}
