import { Injectable } from '@nestjs/common';
import { Refusal, type Viewer } from '@peyvand/kernel';
import { Audit, Db } from '@peyvand/platform';
import { isFixedHoliday } from '../fixed-holidays.js';
import { HolidayYearReader } from '../holiday-year.reader.js';
import type { MoveHolidayInput } from '../holiday.inputs.js';
import { HolidayRepository } from '../holiday.repository.js';
import { MoveWaits, type MovedWaits } from './move-waits.js';

/** The moon was seen a day later than was thought: the holiday moves with its names. */
@Injectable()
export class MoveHoliday {
  constructor(
    private readonly db: Db,
    private readonly holidays: HolidayRepository,
    private readonly years: HolidayYearReader,
    private readonly waits: MoveWaits,
    private readonly audit: Audit,
  ) {}

  run(viewer: Viewer, { day, to }: MoveHolidayInput): Promise<MovedWaits> {
    return this.db.inTransaction(async () => {
      for (const [field, one] of [['day', day] as const, ['to', to] as const])
        if (isFixedHoliday(one)) throw new Refusal('HOLIDAY_FIXED', field, { day: one });
      const [moved] = await this.holidays.list(day, day);
      const isMovedAlready = !moved && (await this.holidays.list(to, to)).length > 0;
      if (!moved && !isMovedAlready) throw new Refusal('NO_HOLIDAY', 'day', { day });
      if (!moved) return { holidayYear: await this.years.ofDay(to), waitsMoved: 0 };
      await this.holidays.remove(day);
      const isNew = await this.holidays.set(viewer, { ...moved, day: to });
      const waitsMoved = isNew ? await this.waits.over(to, day) : 0;
      await this.audit.write('holidays', viewer, 'holiday.moved', { day, to, waitsMoved });
      return { holidayYear: await this.years.ofDay(to), waitsMoved };
    });
  }
}
