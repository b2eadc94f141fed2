import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { Db } from '@peyvand/platform';

export interface MovingHoliday {
  readonly day: string;
  readonly fa: string;
  readonly en: string | null;
}

@Injectable()
export class HolidayRepository {
  constructor(private readonly db: Db) {}

  list(first: string, last: string): Promise<MovingHoliday[]> {
    return this.db.query<MovingHoliday>(
      `select to_char(day, 'YYYY-MM-DD') as day, fa, en from holiday where day between $1::date and $2::date
        order by holiday.day`,
      [first, last],
    );
  }

  /** Answers whether the day was none before. */
  async set(viewer: Viewer, { day, fa, en }: MovingHoliday): Promise<boolean> {
    const row = await this.db.one<{ isNew: boolean }>(
      `insert into holiday (day, fa, en, entered_by) values ($1, $2, $3, $4)
       on conflict (day) do update set fa = excluded.fa, en = excluded.en, entered_by = excluded.entered_by
       returning xmax = 0 as "isNew"`,
      [day, fa, en, viewer.personId],
    );
    return row?.isNew === true;
  }

  async remove(day: string): Promise<boolean> {
    return (await this.db.query('delete from holiday where day = $1 returning day', [day])).length > 0;
  }
}
