interface PgError {
  code?: string;
  constraint?: string;
}

/** The name of the unique or exclusion constraint that an error violates, or null when it is about something else. */
export function violatedUnique(error: unknown): string | null {
  const cause = (error as { driverError?: PgError }).driverError ?? (error as PgError);
  return cause.code === '23505' || cause.code === '23P01' ? (cause.constraint ?? '') : null;
}
