import { Injectable } from '@nestjs/common';
import { Refusal, type Viewer } from '@peyvand/kernel';
import { Audit, Db } from '@peyvand/platform';
import { isFixedHoliday } from '../fixed-holidays.js';
import { HolidayYearReader } from '../holiday-year.reader.js';
import type { SetHolidayInput } from '../holiday.inputs.js';
import { HolidayRepository } from '../holiday.repository.js';
import { MoveWaits, type MovedWaits } from './move-waits.js';

/** Enters a moving holiday. What was told to somebody as a date keeps it; what was counted in working days moves on. */
@Injectable()
export class SetHoliday {
  constructor(
    private readonly db: Db,
    private readonly holidays: HolidayRepository,
    private readonly years: HolidayYearReader,
    private readonly waits: MoveWaits,
    private readonly audit: Audit,
  ) {}

  run(viewer: Viewer, { day, fa, en }: SetHolidayInput): Promise<MovedWaits> {
    return this.db.inTransaction(async () => {
      if (isFixedHoliday(day)) throw new Refusal('HOLIDAY_FIXED', 'day', { day });
      const isNew = await this.holidays.set(viewer, { day, fa, en: en || null });
      const waitsMoved = isNew ? await this.waits.over(day) : 0;
      await this.audit.write('holidays', viewer, 'holiday.set', { day, fa, waitsMoved });
      return { holidayYear: await this.years.ofDay(day), waitsMoved };
    });
  }
}
