import { DateTime } from 'luxon';

/** Digests go out at eight in the morning of the person's own zone. */
const HOUR = 8;

export interface Morning {
  readonly zone: string;
  /** The day in that zone, as YYYY-MM-DD. */
  readonly day: string;
  /** What was told before this instant belongs to the digest of that day. */
  readonly before: Date;
}

/**
 * The newest eight o'clock of a zone that is not after `now`. Counted on that zone's own clock, so it stays eight when
 * clocks are moved.
 */
export function morningOf(zone: string, now: Date): Morning {
  const local = DateTime.fromJSDate(now, { zone });
  const here = local.isValid ? local : DateTime.fromJSDate(now, { zone: 'UTC' });
  const today = here.startOf('day').set({ hour: HOUR });
  const eight = today <= here ? today : here.minus({ days: 1 }).startOf('day').set({ hour: HOUR });
  return { zone, day: eight.toFormat('yyyy-MM-dd'), before: eight.toJSDate() };
}
