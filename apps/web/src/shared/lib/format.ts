import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import { useViewer, type Viewer } from '../viewer/viewer';
import type { Locale } from './locale';

export const OFFICE_ZONE = 'Asia/Tehran';
const CALENDARS = { persian: 'persian', gregorian: 'gregory' } as const;
const DIGITS = { persian: 'arabext', latin: 'latn' } as const;

/** How a reader has dates, numbers and amounts written: as preferred, else as usual in the language of the page. */
export interface Reading {
  readonly locale: Locale;
  readonly calendar: 'persian' | 'gregorian';
  readonly digits: 'persian' | 'latin';
  readonly money: 'rial' | 'toman';
  readonly timeZone: string;
}

const USUAL = {
  fa: { calendar: 'persian', digits: 'persian' },
  en: { calendar: 'gregorian', digits: 'latin' },
} as const;

/** What is usual in the language of an account was hardly chosen: on a page in the other one it gives way. */
export function readingOf(locale: Locale, viewer: Viewer | null | undefined): Reading {
  const here = USUAL[locale];
  const there = viewer && USUAL[viewer.locale];
  return {
    locale,
    calendar: !viewer || viewer.calendar === there?.calendar ? here.calendar : viewer.calendar,
    digits: !viewer || viewer.digits === there?.digits ? here.digits : viewer.digits,
    money: viewer?.money ?? 'toman',
    timeZone: viewer?.timeZone ?? OFFICE_ZONE,
  };
}

/** The tag of BCP 47 with the reader's calendar and digits. */
export const tagOf = ({ locale, calendar, digits }: Reading): string =>
  `${locale === 'fa' ? 'fa-IR' : 'en-GB'}-u-ca-${CALENDARS[calendar]}-nu-${DIGITS[digits]}`;

export type Format = ReturnType<typeof make>;

const made = new Map<string, Format>();

/** What the reader sees of moments, days, numbers and amounts; one a way of reading, since Intl is slow to make. */
export function formatOf(reading: Reading): Format {
  const key = JSON.stringify(reading);
  const format = made.get(key) ?? make(reading);
  made.set(key, format);
  return format;
}

function make(reading: Reading) {
  const tag = tagOf(reading);
  const { timeZone } = reading;
  const long = dateFormat(tag, { dateStyle: 'long', timeZone });
  const short = dateFormat(tag, { year: 'numeric', month: '2-digit', day: '2-digit', timeZone });
  const weekday = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone });
  const clock = new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit', hour12: false, timeZone });
  const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
  const exact = new Intl.NumberFormat(tag, { maximumFractionDigits: 20 });
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 2 });
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  const join = reading.locale === 'fa' ? '، ' : ', ';
  return {
    reading,
    number: (value: number) => number.format(value),
    /** What people wrote and signed, of which nothing is rounded away. */
    exact: (value: number) => exact.format(value),
    percent: (value: number) => percent.format(value),
    /** 5 آذر 1405; a day such as 2026-11-26 is the same day everywhere. */
    date: (value: string | Date) => long(moment(value)),
    shortDate: (value: string | Date) => short(moment(value)),
    time: (value: string | Date) => clock.format(moment(value)),
    dateTime: (value: string | Date) => `${long(moment(value))}${join}${clock.format(moment(value))}`,
    /** With the day of the week in front, which Intl would put at an odd place in Persian. */
    fullDate: (value: string | Date) => `${weekday.format(moment(value))} ${long(moment(value))}`,
    /** `in 3 days`, by the largest unit that fits. */
    relative: (value: string | Date, now: number) => relative.format(...distance(moment(value).getTime() - now)),
    list: (parts: readonly string[]) => list.format(parts),
    join,
    /** What people call the time of its zone. */
    zone: zoneName(reading),
    /** Digits inside a text that is no number, such as RFP-1405-0042, as the reader has them. */
    digits: (text: string) => (reading.digits === 'persian' ? text.replace(/\d/g, persianDigit) : text),
  };
}

export function useFormat(): Format {
  const viewer = useViewer();
  const { i18n } = useLingui();
  const locale = i18n.locale as Locale;
  return useMemo(() => formatOf(readingOf(locale, viewer)), [locale, viewer]);
}

const persianDigit = (digit: string): string => String.fromCharCode(0x06f0 + Number(digit));

/** A day without a time is meant as that day in Iran, not as midnight of UTC. */
const moment = (value: string | Date): Date =>
  typeof value === 'string' && value.length === 10 ? new Date(`${value}T08:30:00Z`) : new Date(value);

/** As mails say it (libs/words): by its place, as in Iran Time, else by its region; en-GB would abbreviate. */
function zoneName({ locale, timeZone }: Reading): string {
  const name = (timeZoneName: 'shortGeneric' | 'longGeneric'): string =>
    new Intl.DateTimeFormat(locale === 'fa' ? 'fa-IR' : 'en', { timeZone, timeZoneName })
      .formatToParts()
      .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
  const short = name('shortGeneric');
  return /^\p{Lu}+$/u.test(short) ? name('longGeneric') : short;
}

/** English names the era of the Iranian calendar, which nobody asks for. */
function dateFormat(tag: string, options: Intl.DateTimeFormatOptions): (value: Date) => string {
  const format = new Intl.DateTimeFormat(tag, options);
  return (value) =>
    format
      .formatToParts(value)
      .filter(({ type }, at, parts) => type !== 'era' && !(type === 'literal' && parts[at + 1]?.type === 'era'))
      .map(({ value: part }) => part)
      .join('');
}

const UNITS = [
  ['year', 365 * 86_400_000],
  ['month', 30 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

function distance(ms: number): [number, Intl.RelativeTimeFormatUnit] {
  // One month is not exact enough for a deadline: months are said from the second on.
  const least = (unit: string, length: number): number => (unit === 'month' ? 2 * length : length);
  const [unit, size] = UNITS.find(([name, length]) => Math.abs(ms) >= least(name, length)) ?? ['minute', 60_000];
  return [Math.round(ms / size), unit];
}
