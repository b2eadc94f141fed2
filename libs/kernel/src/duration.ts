import { Duration } from 'luxon';

/** Either calendar time (ISO 8601) or a number of working days. */
export type Span =
  | { readonly kind: 'calendar'; readonly milliseconds: number }
  | { readonly kind: 'workingDays'; readonly days: number };

const WORKING_DAYS = /^(\d{1,3})wd$/;

/**
 * Reads `P14D`, `PT10S` or `3wd`. Returns null for anything else, negative and zero-length spans of months included.
 */
export function parseSpan(text: string): Span | null {
  const working = WORKING_DAYS.exec(text);
  if (working) return { kind: 'workingDays', days: Number(working[1]) };
  const duration = Duration.fromISO(text);
  if (!duration.isValid || duration.months || duration.years) return null;
  const milliseconds = duration.toMillis();
  return milliseconds >= 0 ? { kind: 'calendar', milliseconds } : null;
}
