import { Injectable } from '@nestjs/common';
import { Refusal, type Viewer } from '@peyvand/kernel';
import { Audit, Db } from '@peyvand/platform';
import { isFixedHoliday } from '../fixed-holidays.js';
import { HolidayYearReader } from '../holiday-year.reader.js';
import type { SetHolidayInput } from '../holiday.inputs.js';
import type { HolidayYearModel } from '../holiday.model.js';
import { HolidayRepository } from '../holiday.repository.js';

/** Enters a moving holiday. Due times that were stored before keep their days. */
@Injectable()
export class SetHoliday {
  constructor(
    private readonly db: Db,
    private readonly holidays: HolidayRepository,
    private readonly years: HolidayYearReader,
    private readonly audit: Audit,
  ) {}

  run(viewer: Viewer, { day, fa, en }: SetHolidayInput): Promise<HolidayYearModel> {
    return this.db.inTransaction(async () => {
      if (isFixedHoliday(day)) throw new Refusal('HOLIDAY_FIXED', 'day', { day });
      await this.holidays.set(viewer, { day, fa, en: en || null });
      await this.audit.write('holidays', viewer, 'holiday.set', { day, fa });
      return this.years.ofDay(day);
    });
  }
}
