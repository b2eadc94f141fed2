import { Injectable } from '@nestjs/common';
import { AppConfig, Db } from '@peyvand/platform';
import { readNumber } from '@peyvand/reference';
import { rfp as words, say } from '@peyvand/words';
import { iCalendar, type CalendarEvent } from './icalendar.js';

type Language = 'fa' | 'en';

interface Row {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly isCancelled: boolean;
  readonly sequence: number;
  readonly changedAt: Date;
  readonly questionsUntil: Date | null;
  readonly answersUntil: Date | null;
  readonly closesAt: Date | null;
}

/** What the teaser shows to all. Calling an RFP off is one change more. */
const DATES = `
  select r.id, r.number, r.title, r.state = 'cancelled' as "isCancelled",
    r.dates_moved + (r.state = 'cancelled')::integer as sequence,
    coalesce((select max(s.taken_at) from rfp_step s where s.subject_id = r.id and s."to" = 'cancelled'),
      r.dates_moved_at, r.opened_at) as "changedAt",
    r.questions_until as "questionsUntil", r.answers_until as "answersUntil", r.closes_at as "closesAt"
  from rfp r where r.number = $1 and r.opened_at is not null`;

const MOMENTS = ['questionsUntil', 'answersUntil', 'closesAt'] as const;

/** The public dates of an RFP as a calendar file: the same for everybody. */
@Injectable()
export class RfpCalendar {
  constructor(
    private readonly db: Db,
    private readonly config: AppConfig,
  ) {}

  /** Null where no RFP of this number has opened. */
  async file(typed: string, language: Language): Promise<{ number: string; text: string } | null> {
    const read = readNumber(typed);
    if (read?.kind !== 'rfp' || read.part !== null) return null;
    const row = await this.db.one<Row>(DATES, [read.number]);
    if (!row) return null;
    const name = say(words.phrases['calendar.name'], language, { number: row.number });
    return { number: row.number, text: iCalendar(language, name, this.events(row, language)) };
  }

  private events(row: Row, language: Language): CalendarEvent[] {
    const { origin, host } = new URL(this.config.publicUrl);
    return MOMENTS.flatMap((moment) => {
      const at = row[moment];
      if (!at) return [];
      return [
        {
          uid: `${row.number}-${moment}@${host}`,
          sequence: row.sequence,
          changedAt: row.changedAt,
          at,
          summary: say(words.phrases[`calendar.${moment}`], language, { number: row.number }),
          description: row.title,
          url: `${origin}/${language}/rfps/${row.id}`,
          isCancelled: row.isCancelled,
        },
      ];
    });
  }
}
