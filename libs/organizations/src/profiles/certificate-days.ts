import { TODAY } from '@peyvand/reference';

/** SQL: whether a certificate holds today, from the beginning of its first day to the end of its last. */
export const holdsTodaySql = (c: string): string =>
  `(${c}.valid_from <= ${TODAY} and coalesce(${c}.valid_until, 'infinity') >= ${TODAY})`;
