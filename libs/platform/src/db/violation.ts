interface PgError {
  code?: string;
  constraint?: string;
}

const causeOf = (error: unknown): PgError => (error as { driverError?: PgError }).driverError ?? (error as PgError);

/** The name of the unique or exclusion constraint that an error violates, or null when it is about something else. */
export function violatedUnique(error: unknown): string | null {
  const cause = causeOf(error);
  return cause.code === '23505' || cause.code === '23P01' ? (cause.constraint ?? '') : null;
}

/** Data, integrity, size: what makes the database refuse these values however often they come. */
const BY_DATA = /^(22|23|54)/;

/** Whether the values themselves are at fault, and not a connection, a lock or the moment. */
export const isFaultOfData = (error: unknown): boolean =>
  error instanceof TypeError || error instanceof RangeError || BY_DATA.test(causeOf(error).code ?? '');
