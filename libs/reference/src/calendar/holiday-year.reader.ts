import { Injectable } from '@nestjs/common';
import { BadInput } from '@peyvand/kernel';
import { fixedHolidays } from './fixed-holidays.js';
import type { HolidayYearModel } from './holiday.model.js';
import { HolidayRepository } from './holiday.repository.js';
import { iranianDateOfDay, iranianYearBounds } from './iranian-date.js';

/** Years between which the calendar of the platform is computed. */
const FIRST_YEAR = 1390;
const LAST_YEAR = 1500;

@Injectable()
export class HolidayYearReader {
  constructor(private readonly holidays: HolidayRepository) {}

  /** Fixed and moving holidays of an Iranian year. @throws BadInput for a year far from ours. */
  async get(year: number): Promise<HolidayYearModel> {
    if (year < FIRST_YEAR || year > LAST_YEAR)
      throw new BadInput(`year must be between ${FIRST_YEAR} and ${LAST_YEAR}`);
    const { first, last } = iranianYearBounds(year);
    const moving = await this.holidays.list(first, last);
    const fixed = fixedHolidays(year).map(({ day, labels }) => ({ day, fa: labels.fa, en: labels.en, isFixed: true }));
    const holidays = [...fixed, ...moving.map((holiday) => ({ ...holiday, isFixed: false }))];
    return {
      year,
      firstDay: first,
      lastDay: last,
      hasMoving: moving.length > 0,
      holidays: holidays.sort((one, another) => one.day.localeCompare(another.day)),
    };
  }

  /** The year in which a day stands. */
  ofDay(day: string): Promise<HolidayYearModel> {
    return this.get(iranianDateOfDay(day).year);
  }
}
