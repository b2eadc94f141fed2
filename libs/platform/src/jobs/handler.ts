import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { EventName, Job, PayloadOf } from '@peyvand/contracts';
import type { Parties } from '../parties/parties.js';

export interface JobContext {
  readonly eventId: string;
  readonly event: EventName;
  readonly requestId: string | null;
  /** Who was party of it when it happened; null when that was not written with it. */
  readonly parties: Parties | null;
}

/**
 * Thrown before anything happened: something else must come first. It is no failure and counts as no try. Where that
 * wakes whoever waits for it, `isWoken`, asking again is only for the case that it does not.
 */
export class NotYet extends Error {
  override readonly name = 'NotYet';

  constructor(
    message: string,
    readonly isWoken = false,
  ) {
    super(message);
  }
}

/**
 * What one subscriber does. `prepare` runs outside any transaction: long computation, or an effect outside the
 * database,
 * which may then happen again after a crash. `handle` runs in the transaction that also marks the event as done.
 */
export interface JobHandler<J extends Job, Prepared = void> {
  prepare?(payload: PayloadOf<J>, context: JobContext): Promise<Prepared>;
  handle(payload: PayloadOf<J>, prepared: Prepared, context: JobContext): Promise<void>;
}

export const HANDLES = 'peyvand:handles';

/** Marks the provider that handles a job; exactly one per job. */
export const Handles = (job: Job): CustomDecorator => SetMetadata(HANDLES, job);
