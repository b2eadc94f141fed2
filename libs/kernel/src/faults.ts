export type FaultCode =
  'UNAUTHENTICATED' | 'FORBIDDEN' | 'SECOND_FACTOR_REQUIRED' | 'NOT_FOUND' | 'BAD_INPUT' | 'TOO_MANY_REQUESTS';

/** Not a rule of the business: not signed in, not allowed, not there, malformed. Answered as a GraphQL error. */
export abstract class Fault extends Error {
  abstract readonly code: FaultCode;
}

export class Unauthenticated extends Fault {
  readonly code = 'UNAUTHENTICATED';
}

export class Forbidden extends Fault {
  readonly code = 'FORBIDDEN';
}

/** The powers are there, and asleep until the second factor is proved in this session. */
export class SecondFactorRequired extends Fault {
  readonly code = 'SECOND_FACTOR_REQUIRED';
}

/** Also the answer to what exists and may not be seen: one text for all, which names neither kind nor id. */
export class NotFound extends Fault {
  readonly code = 'NOT_FOUND';

  constructor() {
    super('There is nothing here');
  }
}

export class BadInput extends Fault {
  readonly code = 'BAD_INPUT';
}

/** Throttled: `retryAfterSeconds` says when trying again makes sense. */
export class TooManyRequests extends Fault {
  readonly code = 'TOO_MANY_REQUESTS';

  constructor(readonly retryAfterSeconds: number) {
    super('Too many requests');
  }
}
