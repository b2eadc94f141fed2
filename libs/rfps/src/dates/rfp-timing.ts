import { Injectable } from '@nestjs/common';
import { Refusal } from '@peyvand/kernel';
import { numbersInForce, OfficeReader } from '@peyvand/organizations';
import { Db } from '@peyvand/platform';
import { IRAN_ZONE, WorkingDays } from '@peyvand/reference';
import type { RfpTimeline } from '../content/rfp-parts.model.js';
import type { RfpEntity } from '../rfp.entity.js';
import { dateFindings, openingOf, type DateFinding, type RfpDates } from './date-findings.js';

/** How far beside the dates holidays are looked for: further than any least time of an office reaches. */
const REACH_MS = 365 * 86_400_000;

const instant = (value: Date | string | null | undefined): Date | null => (value ? new Date(value) : null);

export const datesOf = (timeline: RfpTimeline | null | undefined): RfpDates => ({
  opensAt: instant(timeline?.opensAt),
  questionsUntil: instant(timeline?.questionsUntil),
  answersUntil: instant(timeline?.answersUntil),
  closesAt: instant(timeline?.closesAt),
});

interface Call {
  readonly id: string;
  readonly officeId: string;
  readonly dates: RfpDates;
}

/** The dates in force: those of the draft as long as it is one. */
const callOf = (rfp: RfpEntity): Call => ({
  id: rfp.id,
  officeId: rfp.officeId,
  dates: rfp.state === 'draft' ? datesOf(rfp.draft.timeline) : rfp,
});

/**
 * Whether the dates of a call leave companies the time that its office asks for. Checked when it is submitted and when
 * it is approved.
 */
@Injectable()
export class RfpTiming {
  constructor(
    private readonly offices: OfficeReader,
    private readonly workingDays: WorkingDays,
    private readonly db: Db,
  ) {}

  /** What is to be said of the dates of each of these RFPs; as many statements for many as for one. */
  async findings(rfps: readonly RfpEntity[]): Promise<Map<string, DateFinding[]>> {
    return this.of(rfps.map(callOf), await this.db.now());
  }

  /**
   * Answers when it opens: as planned, or at once.
   *
   * @throws Refusal for the first finding that blocks, CLOSES_TOO_EARLY or ANSWERS_TOO_LATE.
   */
  async require(officeId: string, dates: RfpDates): Promise<Date> {
    const now = await this.db.now();
    const found = (await this.of([{ id: officeId, officeId, dates }], now)).get(officeId) ?? [];
    const blocking = found.find(({ severity }) => severity === 'block');
    if (blocking) throw new Refusal(blocking.code, blocking.field, { ...blocking.params });
    return openingOf(dates, now);
  }

  private async of(calls: readonly Call[], now: Date): Promise<Map<string, DateFinding[]>> {
    const times = calls
      .flatMap(({ dates: { opensAt, questionsUntil, answersUntil, closesAt } }) => [
        opensAt,
        questionsUntil,
        answersUntil,
        closesAt,
        now,
      ])
      .flatMap((date) => (date ? [date.getTime()] : []));
    const ways = await this.offices.ways([...new Set(calls.map(({ officeId }) => officeId))]);
    const holidays = await this.workingDays.named(
      new Date(Math.min(...times) - REACH_MS),
      new Date(Math.max(...times) + REACH_MS),
    );
    const unknown = { numbers: numbersInForce(), timeZone: IRAN_ZONE };
    return new Map(
      calls.map(({ id, officeId, dates }) => [id, dateFindings(dates, now, ways.get(officeId) ?? unknown, holidays)]),
    );
  }
}
