import { Injectable } from '@nestjs/common';
import { HolidayRepository } from './holiday.repository.js';
import { IRAN_ZONE } from './iranian-date.js';
import { addWorkingDays, type NamedHolidays } from './working-days.js';

const DAY_MS = 86_400_000;
const isoDay = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

/** Counts working days with the holidays that were entered. */
@Injectable()
export class WorkingDays {
  constructor(private readonly holidays: HolidayRepository) {}

  /** The moving holidays from `first` to `last`, by day. */
  async named(first: Date, last: Date): Promise<NamedHolidays> {
    const rows = await this.holidays.list(isoDay(first.getTime() - DAY_MS), isoDay(last.getTime() + DAY_MS));
    return new Map(rows.map(({ day, fa, en }) => [day, { fa, en: en ?? fa }]));
  }

  /** The same local time `count` working days after `instant`, or before it where `count` is negative. */
  async add(instant: Date, count: number, timeZone: string = IRAN_ZONE): Promise<Date> {
    // Three working days a week at worst, and Nowruz with all that may fall beside it.
    const reach = (Math.abs(count) * 3 + 30) * DAY_MS;
    const moving = await this.holidays.list(isoDay(instant.getTime() - reach), isoDay(instant.getTime() + reach));
    return addWorkingDays(instant, count, timeZone, new Set(moving.map((holiday) => holiday.day)));
  }
}
