import { Injectable } from '@nestjs/common';
import { parseSpan } from '@peyvand/kernel';
import { Db, type EndOfSpan } from '@peyvand/platform';
import { addWorkingDays, IRAN_ZONE, officeFieldsOfIsic, WorkingDays, type NamedHolidays } from '@peyvand/reference';
import { holdsSql } from '../capacities/verified.js';
import { numbersInForce, type OfficeNumbers, type OfficeSpan } from './office.numbers.js';

export interface Destination {
  readonly officeField?: string | null;
  readonly isicDivision?: string | null;
  readonly province?: string | null;
  readonly parkId?: string | null;
  /** Never to this one: nobody judges an affair of their own. */
  readonly except?: string | null;
}

/** What an office works by, and where its days begin. */
export interface OfficeWays {
  readonly numbers: OfficeNumbers;
  readonly timeZone: string;
}

/** When a span ends that starts at `from`, by the zone of an office and holidays that were loaded before. */
export function endOfSpan(spanText: string, from: Date, { timeZone }: OfficeWays, holidays: NamedHolidays): Date {
  const span = parseSpan(spanText);
  if (!span) throw new Error(`${spanText} is not a span`);
  if (span.kind === 'calendar') return new Date(from.getTime() + span.milliseconds);
  return addWorkingDays(from, span.days, timeZone, new Set(holidays.keys()));
}

const isOffice = holdsSql('o.organization_id', 'office');

/** Which office something belongs to, and the numbers that office works by. */
@Injectable()
export class OfficeReader {
  constructor(
    private readonly db: Db,
    private readonly workingDays: WorkingDays,
  ) {}

  /**
   * The office of the field and province, else of the field everywhere, else the park where it is an office itself,
   * else the fallback.
   * Without a field the ISIC division names the likeliest ones. Null when nobody answers.
   */
  async route({ officeField, isicDivision, province, parkId, except }: Destination): Promise<string | null> {
    const fields = officeField ? [officeField] : isicDivision ? officeFieldsOfIsic(isicDivision) : [];
    const row = await this.db.one<{ id: string }>(
      `select o.organization_id as id
       from office o left join office_coverage c on c.office_id = o.organization_id
         and c.office_field = any($1::text[]) and (c.province is null or c.province = $2)
       where (c.id is not null or o.organization_id = $3 or o.is_fallback) and o.organization_id is distinct
         from $4 and ${isOffice}
       order by case when c.province is not null then 1 when c.id is not null then 2 when o.organization_id = $3 then 3
         else 4 end,
         array_position($1::text[], c.office_field), o.organization_id
       limit 1`,
      [fields, province ?? null, parkId ?? null, except ?? null],
    );
    return row?.id ?? null;
  }

  async numbers(officeId: string | null): Promise<OfficeNumbers> {
    const known = officeId === null ? null : (await this.ways([officeId])).get(officeId);
    return known?.numbers ?? numbersInForce(undefined);
  }

  /** The numbers and the time zone of each of these offices, in one statement. */
  async ways(officeIds: readonly string[]): Promise<Map<string, OfficeWays>> {
    const rows = await this.db.query<{ id: string; numbers: Partial<OfficeNumbers>; timeZone: string | null }>(
      `select organization_id as id, numbers, time_zone as "timeZone" from office
        where organization_id = any($1::uuid[])`,
      [officeIds],
    );
    return new Map(
      rows.map(({ id, numbers, timeZone }) => [
        id,
        { numbers: numbersInForce(numbers), timeZone: timeZone ?? IRAN_ZONE },
      ]),
    );
  }

  /**
   * When a span ends that starts now (by the database's clock) or at `from`; working days are those of the office's
   * time zone.
   */
  async dueAfter(officeId: string | null, spanText: string, from?: Date): Promise<Date> {
    return (await this.endAfter(officeId, spanText, from)).at;
  }

  /** When a span that the office has a number for ends, if it starts now. */
  async dueIn(officeId: string | null, span: OfficeSpan): Promise<EndOfSpan> {
    const numbers = await this.numbers(officeId);
    return this.endAfter(officeId, numbers[span]);
  }

  private async endAfter(officeId: string | null, spanText: string, from?: Date): Promise<EndOfSpan> {
    const span = parseSpan(spanText);
    if (!span) throw new Error(`${spanText} is not a span`);
    const start = from ?? (await this.db.now());
    if (span.kind === 'calendar') return { at: new Date(start.getTime() + span.milliseconds), countedIn: null };
    const row =
      officeId === null
        ? null
        : await this.db.one<{ timeZone: string }>(
            'select time_zone as "timeZone" from office where organization_id = $1',
            [officeId],
          );
    const countedIn = row?.timeZone ?? IRAN_ZONE;
    return { at: await this.workingDays.add(start, span.days, countedIn), countedIn };
  }
}
