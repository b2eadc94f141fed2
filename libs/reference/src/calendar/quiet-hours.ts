import { DateTime } from 'luxon';
import { IRAN_ZONE } from './iranian-date.js';

const MORNING = 8;
const EVENING = 21;
const NOON = 12;
const FRIDAY = 5;

/** Whether people should be left alone by what can wait: at night, and on Friday until noon, by the clock of Tehran. */
export function isQuiet(instant: Date): boolean {
  const { hour, weekday } = DateTime.fromJSDate(instant, { zone: IRAN_ZONE });
  return hour < MORNING || hour >= EVENING || (weekday === FRIDAY && hour < NOON);
}
