import { Injectable } from '@nestjs/common';
import { Db, EachDue, Outbox } from '@peyvand/platform';
import { isQuiet } from '@peyvand/reference';

const BATCH = 50;
/** Hours before the close: a week, two days, and the last one, which comes at whatever hour. */
const HOURS = [168, 48, 4];
const LAST = 4;

interface Due {
  readonly id: string;
  readonly hours: number;
}

/**
 * SQL: reminder `h` of RFP `r` is due at `at`. Not where the call opened later than its moment, nor where this or a
 * later one was given for this deadline; one given for an earlier deadline counts unless the close moved by more than
 * its lead.
 */
const isDue = (at: string): string => {
  const moment = `r.closes_at - h.hours * interval '1 hour'`;
  return `r.state = 'open' and r.closes_at > ${at} and ${moment} <= ${at} and r.opened_at <= ${moment}
    and not exists (select 1 from rfp_close_reminder m where m.rfp_id = r.id
      and (m.closes_at = r.closes_at and m.hours <= h.hours
        or m.hours = h.hours and m.reminded_at > ${moment} - h.hours * interval '1 hour'))`;
};

/**
 * Says of every open RFP that its close is near, whoever writes on it: whether anybody does is told by no event, count
 * or log. Those who have a draft hear of it.
 */
@Injectable()
export class RemindBeforeClose {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly each: EachDue,
  ) {}

  /** Answers of how many calls. `at` is now when not given. */
  async run(at?: Date): Promise<number> {
    const now = at ?? (await this.db.now());
    const hours = isQuiet(now) ? [LAST] : HOURS;
    return this.each.run({
      name: 'rfps.remind-before-close',
      batch: BATCH,
      find: (limit) => this.due(now, hours, limit),
      work: (due) => this.remind(now, due),
    });
  }

  /** Of several that are due for a call, as after a night, the last. */
  private due(now: Date, hours: readonly number[], limit: number): Promise<Due[]> {
    return this.db.query<Due>(
      `select r.id, min(h.hours) as hours from rfp r cross join unnest($2::integer[]) h(hours)
        where ${isDue('$1::timestamptz')} group by r.id, r.closes_at order by r.closes_at, r.id limit $3`,
      [now, hours, limit],
    );
  }

  private async remind(now: Date, { id, hours }: Due): Promise<boolean> {
    const marked = await this.db.one(
      `insert into rfp_close_reminder (rfp_id, hours, closes_at, reminded_at)
       select r.id, h.hours, r.closes_at, $1::timestamptz from rfp r cross join (select $3::integer as hours) h
        where r.id = $2 and ${isDue('$1::timestamptz')}
       on conflict do nothing returning rfp_id`,
      [now, id, hours],
    );
    if (marked) await this.outbox.record('rfp.closeNear', { rfpId: id });
    return marked !== null;
  }
}
