import { Injectable } from '@nestjs/common';
import { HolidayRepository } from './holiday.repository.js';
import { IRAN_ZONE } from './iranian-date.js';
import { addWorkingDays } from './working-days.js';

const DAY_MS = 86_400_000;

/** Counts working days with the holidays that were entered. */
@Injectable()
export class WorkingDays {
  constructor(private readonly holidays: HolidayRepository) {}

  /** The same local time `count` working days after `instant`, or before it where `count` is negative. */
  async add(instant: Date, count: number, timeZone: string = IRAN_ZONE): Promise<Date> {
    // Three working days a week at worst, and Nowruz with all that may fall beside it.
    const reach = (Math.abs(count) * 3 + 30) * DAY_MS;
    const day = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);
    const moving = await this.holidays.list(day(instant.getTime() - reach), day(instant.getTime() + reach));
    return addWorkingDays(instant, count, timeZone, new Set(moving.map((holiday) => holiday.day)));
  }
}
