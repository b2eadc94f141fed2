import { Injectable } from '@nestjs/common';
import { Refusal, type Viewer } from '@peyvand/kernel';
import { Audit, Db } from '@peyvand/platform';
import { isFixedHoliday } from '../fixed-holidays.js';
import { HolidayYearReader } from '../holiday-year.reader.js';
import type { RemoveHolidayInput } from '../holiday.inputs.js';
import type { HolidayYearModel } from '../holiday.model.js';
import { HolidayRepository } from '../holiday.repository.js';

/** Takes a moving holiday back: the moon was seen a day later. Removing what is not there changes nothing. */
@Injectable()
export class RemoveHoliday {
  constructor(
    private readonly db: Db,
    private readonly holidays: HolidayRepository,
    private readonly years: HolidayYearReader,
    private readonly audit: Audit,
  ) {}

  run(viewer: Viewer, { day }: RemoveHolidayInput): Promise<HolidayYearModel> {
    return this.db.inTransaction(async () => {
      if (isFixedHoliday(day)) throw new Refusal('HOLIDAY_FIXED', 'day', { day });
      if (await this.holidays.remove(day)) await this.audit.write('holidays', viewer, 'holiday.removed', { day });
      return this.years.ofDay(day);
    });
  }
}
