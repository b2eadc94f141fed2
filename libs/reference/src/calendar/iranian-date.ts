import { DateTime } from 'luxon';
import { iranianMonthRows } from '../data/iranian-calendar.data.js';
import { labelsOf, type Labels } from '../vocabulary/labels.js';

/** The zone in which a day of the Iranian calendar begins. */
export const IRAN_ZONE = 'Asia/Tehran';

/** SQL: the day of now in Iran. The database's own day is that of UTC, which begins three and a half hours later. */
export const TODAY = `(now() at time zone '${IRAN_ZONE}')::date`;

/** SQL: the moment at which a day begins in Iran. */
export const beginsSql = (day: string): string => `((${day})::timestamp at time zone '${IRAN_ZONE}')`;

export interface IranianDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export interface IranianMonth {
  readonly number: number;
  readonly labels: Labels;
}

export const iranianMonths: readonly IranianMonth[] = iranianMonthRows.map(([number, fa, en, tr, zh]) => ({
  number,
  labels: labelsOf([fa, en, tr, zh], ['zh']),
}));

const parts = new Intl.DateTimeFormat('en-u-ca-persian', {
  timeZone: IRAN_ZONE,
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

/** The Iranian date of an instant, by the clock of Tehran. */
export function iranianDate(instant: Date): IranianDate {
  const read = Object.fromEntries(parts.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  return { year: read['year'] ?? NaN, month: read['month'] ?? NaN, day: read['day'] ?? NaN };
}

/** The Iranian year of an instant. Never derived by subtracting 621: 20 March 2022 still was 1400. */
export function iranianYear(instant: Date): number {
  return iranianDate(instant).year;
}

/** The Iranian date of an ISO date. */
export function iranianDateOfDay(day: string): IranianDate {
  return iranianDate(noonOf(day).toJSDate());
}

/** The ISO date of an Iranian date; null where there is no such day, as 30 Esfand of an ordinary year. */
export function dayOfIranianDate({ year, month, day }: IranianDate): string | null {
  const daysBefore = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  const iso = newYearNoon(year)
    .plus({ days: daysBefore + day - 1 })
    .toISODate();
  if (!iso) return null;
  const back = iranianDateOfDay(iso);
  return back.year === year && back.month === month && back.day === day ? iso : null;
}

/** The ISO date of an instant, by the clock of Tehran. */
export function dayInIran(instant: Date): string {
  return isoDay(DateTime.fromJSDate(instant, { zone: IRAN_ZONE }));
}

/** First and last day of an Iranian year as ISO dates. */
export function iranianYearBounds(year: number): { first: string; last: string } {
  return { first: isoDay(newYearNoon(year)), last: isoDay(newYearNoon(year + 1).minus({ days: 1 })) };
}

/** A year starts on 20, 21 or 22 March; which, only the calendar knows. */
function newYearNoon(year: number): DateTime {
  const before = DateTime.fromObject({ year: year + 621, month: 3, day: 19, hour: 12 }, { zone: IRAN_ZONE });
  const days = [1, 2, 3].find((days) => iranianDate(before.plus({ days }).toJSDate()).month === 1);
  if (!days) throw new RangeError(`No new year is known for ${year}`);
  return before.plus({ days });
}

function noonOf(day: string): DateTime {
  return DateTime.fromISO(`${day}T12:00:00`, { zone: IRAN_ZONE });
}

function isoDay(instant: DateTime): string {
  return instant.toFormat('yyyy-MM-dd');
}
