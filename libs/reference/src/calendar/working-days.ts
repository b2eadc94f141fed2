import { DateTime } from 'luxon';
import type { Labels } from '../vocabulary/labels.js';
import { fixedHolidayOn, isFixedHoliday } from './fixed-holidays.js';
import { IRAN_ZONE } from './iranian-date.js';

/** ISO dates of holidays that move through the solar year and are entered for each year. */
export type MovingHolidays = ReadonlySet<string>;

const NONE: MovingHolidays = new Set();
const THURSDAY = 4;
const FRIDAY = 5;

/** Why a day is none on which people work: what it is called, or which day of the week it is. */
export type DayOff = { readonly kind: 'holiday'; readonly labels: Labels } | { readonly kind: 'weekend' };

/** Holidays entered by name, as ISO date and labels. */
export type NamedHolidays = ReadonlyMap<string, Labels>;

/** The holiday or the weekend that stands on `day`, an ISO date; null on a working day. */
export function dayOffOn(day: string, movingHolidays: NamedHolidays): DayOff | null {
  const holiday = movingHolidays.get(day) ?? fixedHolidayOn(day);
  if (holiday) return { kind: 'holiday', labels: holiday };
  return isWorkingDay(day) ? null : { kind: 'weekend' };
}

/** Saturday to Wednesday, less holidays. `day` is an ISO date. */
export function isWorkingDay(day: string, movingHolidays: MovingHolidays = NONE): boolean {
  const { weekday, isValid } = DateTime.fromISO(day, { zone: 'utc' });
  if (!isValid || weekday === THURSDAY || weekday === FRIDAY) return false;
  return !movingHolidays.has(day) && !isFixedHoliday(day);
}

/** The same local time `count` working days later, or earlier where `count` is negative. */
export function addWorkingDays(
  instant: Date,
  count: number,
  timeZone: string = IRAN_ZONE,
  movingHolidays: MovingHolidays = NONE,
): Date {
  const start = DateTime.fromJSDate(instant, { zone: timeZone });
  if (!start.isValid || !Number.isInteger(count))
    throw new RangeError(`No working day ${count} after ${String(instant)} in ${timeZone}`);
  const direction = Math.sign(count);
  let offset = 0;
  for (let left = Math.abs(count); left > 0;) {
    offset += direction;
    if (isWorkingDay(start.plus({ days: offset }).toFormat('yyyy-MM-dd'), movingHolidays)) left -= 1;
  }
  // Added in one piece: stepping day by day would keep an hour that a clock change pushed on the way.
  return start.plus({ days: offset }).toJSDate();
}
