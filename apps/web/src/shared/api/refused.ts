/** What a rule said no to; worded by `useWords().refusal`. */
export interface Refusal {
  readonly code: string;
  readonly field?: string | null;
  readonly until?: string | null;
  readonly params?: readonly { readonly name: string; readonly value: string }[] | null;
}

/** The API answered with errors: its codes, and what a rule said no to where one did. */
export class ApiError extends Error {
  constructor(
    /** Such as UNAUTHENTICATED or INTERNAL; OFFLINE where there was no answer. */
    readonly code: string,
    readonly refusals: readonly Refusal[] = [],
    /** What the operator finds in the log. */
    readonly reference: string | null = null,
    readonly extensions: Readonly<Record<string, unknown>> = {},
  ) {
    super(code);
  }
}

export const isOffline = (error: unknown): boolean => error instanceof ApiError && error.code === 'OFFLINE';
export const isMissing = (error: unknown): boolean => error instanceof ApiError && error.code === 'NOT_FOUND';
export const isSignedOut = (error: unknown): boolean => error instanceof ApiError && error.code === 'UNAUTHENTICATED';

/** Codes that are no better at a second try. */
const FINAL = /^(UNAUTHENTICATED|FORBIDDEN|NOT_FOUND|BAD_|SECOND_FACTOR|STEP_UP|GRAPHQL_|HTTP_4)/;

/** Whether it is known that nothing was done; of what broke off on the way or inside, it is not. */
export const isFinal = (error: unknown): boolean =>
  error instanceof ApiError && (error.refusals.length > 0 || FINAL.test(error.code));
