import { latinDigits } from './digits';
import type { Reading } from './format';

/** Years below are meant in the Iranian calendar. */
const FIRST_GREGORIAN = 1_600;
const BETWEEN = 621;

/** A year of either calendar as the API counts; the Iranian one is the year in which it begins. */
export function typedYear(text: string): number {
  const year = Number(latinDigits(text).replace(/\D/g, ''));
  return year > 0 && year < FIRST_GREGORIAN ? year + BETWEEN : year;
}

/** The same year in the reader's calendar. */
export const yearFor = ({ calendar }: Reading, year: number): string =>
  String(calendar === 'persian' ? year - BETWEEN : year);
