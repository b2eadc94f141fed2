/**
 * Today where certificates are counted. A day begins and ends in Iran at another moment than in the database, whose own
 * day is that of UTC.
 */
export const TODAY = "(clock_timestamp() at time zone 'Asia/Tehran')::date";

/** SQL: whether a certificate holds today, from the beginning of its first day to the end of its last. */
export const holdsTodaySql = (c: string): string =>
  `(${c}.valid_from <= ${TODAY} and coalesce(${c}.valid_until, 'infinity') >= ${TODAY})`;
