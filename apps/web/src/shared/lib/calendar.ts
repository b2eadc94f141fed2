import {
  CalendarDate,
  endOfMonth,
  getDayOfWeek,
  getWeeksInMonth,
  GregorianCalendar,
  PersianCalendar,
  startOfMonth,
  startOfWeek,
  toCalendar,
  type Calendar,
} from '@internationalized/date';
import { latinDigits } from './digits';

export type CalendarName = 'persian' | 'gregorian';

const GREGORIAN = new GregorianCalendar();
const CALENDARS: Readonly<Record<CalendarName, Calendar>> = { persian: new PersianCalendar(), gregorian: GREGORIAN };
/** Iran's week begins on Saturday, the other one on Monday. */
const WEEKS: Readonly<Record<CalendarName, string>> = { persian: 'fa-IR', gregorian: 'en-GB' };
const FRIDAY_OF_IRAN = 6;

/** Days cross the API as `2026-11-27`; a calendar is only a way of showing them. */
export function dayOf(iso: string, calendar: CalendarName): CalendarDate {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return toCalendar(new CalendarDate(GREGORIAN, year, month, day), CALENDARS[calendar]);
}

export const isoOf = (day: CalendarDate): string => toCalendar(day, GREGORIAN).toString();

/** The day of a moment in Iran, where deadlines are kept. */
export const dayInIran = (moment: number): string =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Asia/Tehran',
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(moment);

/**
 * Reads «۱۴۰۵/۹/۱», 1405-09-01, 2026/11/22 or 22/11/2026 in digits of any script; the year tells which calendar was
 * meant. Null for what is no day, such as the 30th of Esfand in a year that is no leap year.
 */
export function typedDay(text: string): string | null {
  const parts = latinDigits(text)
    .trim()
    .split(/\s*[/\-.\s]\s*/)
    .map(Number);
  if (parts.length !== 3 || parts.some((part) => !Number.isInteger(part))) return null;
  const [year = 0, month = 0, day = 0] = (parts[0] ?? 0) > 31 ? parts : [...parts].reverse();
  const calendar = calendarOfYear(year);
  if (!calendar || month < 1 || month > 12 || day < 1) return null;
  const first = new CalendarDate(calendar, year, month, 1);
  return day > calendar.getDaysInMonth(first) ? null : isoOf(first.set({ day }));
}

function calendarOfYear(year: number): Calendar | null {
  if (year >= 1300 && year < 1500) return CALENDARS.persian;
  return year >= 1900 && year < 2200 ? GREGORIAN : null;
}

/** The weeks of a day's month; null where a place belongs to another month. */
export function weeksOf(day: CalendarDate, calendar: CalendarName): (CalendarDate | null)[][] {
  const week = WEEKS[calendar];
  const [first, last] = [startOfMonth(day), endOfMonth(day)];
  const start = startOfWeek(first, week);
  return Array.from({ length: getWeeksInMonth(day, week) }, (_, row) =>
    Array.from({ length: 7 }, (__, column) => {
      const at = start.add({ days: row * 7 + column });
      return at.compare(first) < 0 || at.compare(last) > 0 ? null : at;
    }),
  );
}

/** Seven days in the order of the week, for its heads. */
export function weekOf(day: CalendarDate, calendar: CalendarName): CalendarDate[] {
  const start = startOfWeek(day, WEEKS[calendar]);
  return Array.from({ length: 7 }, (_, days) => start.add({ days }));
}

export const isFriday = (day: CalendarDate): boolean => getDayOfWeek(day, WEEKS.persian) === FRIDAY_OF_IRAN;
