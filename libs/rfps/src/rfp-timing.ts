import { Injectable } from '@nestjs/common';
import { Refusal } from '@peyvand/kernel';
import { OfficeReader } from '@peyvand/organizations';
import { Db } from '@peyvand/platform';
import type { RfpTimeline } from './content/rfp-parts.model.js';
import type { RfpEntity } from './rfp.entity.js';

export type RfpDates = Pick<RfpEntity, 'opensAt' | 'questionsUntil' | 'answersUntil' | 'closesAt'>;

const instant = (value: Date | string | null | undefined): Date | null => (value ? new Date(value) : null);

export const datesOf = (timeline: RfpTimeline | null | undefined): RfpDates => ({
  opensAt: instant(timeline?.opensAt),
  questionsUntil: instant(timeline?.questionsUntil),
  answersUntil: instant(timeline?.answersUntil),
  closesAt: instant(timeline?.closesAt),
});

/**
 * Whether the dates of a call leave companies the time that its office asks for. Checked when it is submitted and when
 * it is approved.
 */
@Injectable()
export class RfpTiming {
  constructor(
    private readonly offices: OfficeReader,
    private readonly db: Db,
  ) {}

  /** Answers when it opens: as planned, or at once. @throws Refusal CLOSES_TOO_EARLY or ANSWERS_TOO_LATE. */
  async require(officeId: string, { opensAt, answersUntil, closesAt }: RfpDates): Promise<Date> {
    const now = await this.db.now();
    const opening = opensAt && opensAt > now ? opensAt : now;
    if (!closesAt) return opening;
    const { minOpen, answersLead } = await this.offices.numbers(officeId);
    const earliest = await this.offices.dueAfter(officeId, minOpen, opening);
    if (closesAt < earliest)
      throw new Refusal('CLOSES_TOO_EARLY', 'content.timeline.closesAt', { earliest: earliest.toISOString(), minOpen });
    if (answersUntil && (await this.offices.dueAfter(officeId, answersLead, answersUntil)) > closesAt)
      throw new Refusal('ANSWERS_TOO_LATE', 'content.timeline.answersUntil', { answersLead });
    return opening;
  }
}
