import { DateTime } from 'luxon';
import { endOfSpan, type OfficeWays } from '@peyvand/organizations';
import { dayOffOn, type NamedHolidays } from '@peyvand/reference';
import type { Severity } from '@peyvand/definitions';
import type { RfpEntity } from '../rfp.entity.js';

export type RfpDates = Pick<RfpEntity, 'opensAt' | 'questionsUntil' | 'answersUntil' | 'closesAt'>;

export const DATE_FINDING_CODES = ['CLOSES_TOO_EARLY', 'ANSWERS_TOO_LATE', 'ON_HOLIDAY', 'ON_WEEKEND'] as const;
export type DateFindingCode = (typeof DATE_FINDING_CODES)[number];

/** Something to know of a date of a call; what blocks is what submitting and approving are refused with. */
export interface DateFinding {
  readonly code: DateFindingCode;
  readonly severity: Severity;
  readonly field: string;
  readonly params: Readonly<Record<string, string>>;
}

const STAGES = ['opensAt', 'questionsUntil', 'answersUntil', 'closesAt'] as const;
const fieldOf = (stage: string): string => `content.timeline.${stage}`;

/** As planned; at once where that is over or was not said. */
export const openingOf = ({ opensAt }: RfpDates, now: Date): Date => (opensAt && opensAt > now ? opensAt : now);

/** What blocks comes first: too little time by the numbers of the office. Then dates on days when nobody works. */
export function dateFindings(dates: RfpDates, now: Date, ways: OfficeWays, holidays: NamedHolidays): DateFinding[] {
  return [...tooShort(dates, now, ways, holidays), ...daysOff(dates, ways, holidays)];
}

function tooShort(dates: RfpDates, now: Date, ways: OfficeWays, holidays: NamedHolidays): DateFinding[] {
  const { closesAt, answersUntil } = dates;
  if (!closesAt) return [];
  const { minOpen, answersLead } = ways.numbers;
  const found: DateFinding[] = [];
  const earliest = endOfSpan(minOpen, openingOf(dates, now), ways, holidays);
  const block = (code: DateFindingCode, stage: string, params: DateFinding['params']): void => {
    found.push({ code, severity: 'block', field: fieldOf(stage), params });
  };
  if (closesAt < earliest) block('CLOSES_TOO_EARLY', 'closesAt', { earliest: earliest.toISOString(), minOpen });
  if (answersUntil && endOfSpan(answersLead, answersUntil, ways, holidays) > closesAt)
    block('ANSWERS_TOO_LATE', 'answersUntil', { answersLead });
  return found;
}

/** Days are those of the office's time zone. */
function daysOff(dates: RfpDates, { timeZone }: OfficeWays, holidays: NamedHolidays): DateFinding[] {
  return STAGES.flatMap((stage): DateFinding[] => {
    const at = dates[stage];
    if (!at) return [];
    const day = DateTime.fromJSDate(at, { zone: timeZone }).toFormat('yyyy-MM-dd');
    const off = dayOffOn(day, holidays);
    if (!off) return [];
    const said = { severity: 'warn' as const, field: fieldOf(stage) };
    if (off.kind === 'weekend') return [{ ...said, code: 'ON_WEEKEND', params: { day } }];
    return [{ ...said, code: 'ON_HOLIDAY', params: { day, fa: off.labels.fa, en: off.labels.en } }];
  });
}
