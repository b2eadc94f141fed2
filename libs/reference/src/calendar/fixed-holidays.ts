import { fixedHolidayRows } from '../data/iranian-calendar.data.js';
import { labelsOf, type Labels } from '../vocabulary/labels.js';
import { dayOfIranianDate, iranianDateOfDay } from './iranian-date.js';

export interface FixedHoliday {
  /** ISO date. */
  readonly day: string;
  readonly labels: Labels;
}

const onFixedDays = new Map(
  fixedHolidayRows.map(([month, day, fa, en]) => [`${month}/${day}`, labelsOf([fa, en])] as const),
);

/**
 * Official holidays of an Iranian year that follow the solar calendar; those of the lunar one are rows entered each
 * year.
 */
export function fixedHolidays(year: number): FixedHoliday[] {
  return fixedHolidayRows.flatMap(([month, dayOfMonth, fa, en]) => {
    const day = dayOfIranianDate({ year, month, day: dayOfMonth });
    return day ? [{ day, labels: labelsOf([fa, en]) }] : [];
  });
}

export const isFixedHoliday = (day: string): boolean => fixedHolidayOn(day) !== null;

/** What the holiday on this day is called; null on any other day. */
export function fixedHolidayOn(day: string): Labels | null {
  const { month, day: dayOfMonth } = iranianDateOfDay(day);
  return onFixedDays.get(`${month}/${dayOfMonth}`) ?? null;
}
