import type { Contact } from '@peyvand/accounts';
import type { MailFact } from '@peyvand/platform';
import { account, say, wordOf, zoneName, zoneOf, type Language } from '@peyvand/words';
import type { NoticeObject } from '../notice-rules.js';
import { inline, safe, short } from '../wording.js';
import type { Standing } from './standings.js';

const { phrases } = account;
const TITLE_MAX = 160;

/** Which, by when, and what to do next. An account needs no naming: it is the reader's own. */
export function standingFacts(
  objectType: NoticeObject,
  standing: Standing,
  { locale, timeZone }: Pick<Contact, 'locale' | 'timeZone'>,
  now = new Date(),
): MailFact[] {
  const { until } = standing;
  const step = stepName(standing, locale);
  const isOver = until !== null && until <= now;
  return [
    ...(objectType === 'person'
      ? []
      : [{ label: say(phrases['mail.about'], locale), value: named(objectType, standing, locale) }]),
    ...(until
      ? [{ label: say(phrases[isOver ? 'mail.over' : 'mail.until'], locale), value: moment(until, locale, timeZone) }]
      : []),
    ...(step ? [{ label: say(phrases['mail.next'], locale), value: step }] : []),
  ];
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

function moment(at: Date, locale: Language, timeZone: string): string {
  const zone = zoneOf(timeZone);
  return say(phrases['mail.at'], locale, { at, zone: zoneName(locale, zone, at) }, { timeZone: zone });
}

function stepName({ step }: Standing, locale: Language): string | null {
  const [lifecycle = '', name = ''] = step?.split('.') ?? [];
  return (name && wordOf('steps', lifecycle, name)?.[locale]) || null;
}
