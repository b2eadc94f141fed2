import { Injectable } from '@nestjs/common';
import { Waiting } from '@peyvand/platform';
import type { HolidayYearModel } from '../holiday.model.js';
import { addWorkingDays, isWorkingDay } from '../working-days.js';
import { WorkingDays } from '../working-days.reader.js';

/** A change of the holidays, and how many ends moved on with it. */
export interface MovedWaits {
  readonly holidayYear: HolidayYearModel;
  readonly waitsMoved: number;
}

/** How far after an end its next working day may be: Nowruz with all that may fall beside it. */
const REACH_MS = 60 * 86_400_000;

/** Whoever is waited for loses no working day when one of those that were counted becomes a holiday. */
@Injectable()
export class MoveWaits {
  constructor(
    private readonly waiting: Waiting,
    private readonly workingDays: WorkingDays,
  ) {}

  /**
   * Moves what was counted over `day`, a holiday from now on, to the next working day; not what was counted over
   * `instead` as well, a working day from now on. None moves forward. Answers how many moved.
   */
  async over(day: string, instead: string | null = null): Promise<number> {
    // A Thursday or Friday was not counted, and what is no working day now either takes no other's place.
    if (!isWorkingDay(day)) return 0;
    const ends = await this.waiting.countedOver(day, instead && isWorkingDay(instead) ? instead : null);
    const times = ends.map(({ until }) => until.getTime());
    if (!times.length) return 0;
    const holidays = await this.workingDays.named(
      new Date(Math.min(...times)),
      new Date(Math.max(...times) + REACH_MS),
    );
    const moving = new Set(holidays.keys());
    await this.waiting.moveOn(
      ends.map((end) => ({ ...end, until: addWorkingDays(end.until, 1, end.countedIn, moving) })),
    );
    return ends.length;
  }
}
