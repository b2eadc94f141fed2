import type { DomainEvents, EventName } from '../events/domain-events.js';

/** Few queues, by the resource they use, so that a slow peer or a long computation holds up its own kind only. */
export const QUEUES = ['events', 'matching', 'files', 'mail'] as const;
export type QueueName = (typeof QUEUES)[number];

export interface JobRetry {
  readonly tries: number;
  /** Wait before the second try, in milliseconds; doubled each time, up to an hour. */
  readonly firstDelayMs: number;
}

/** What one subscriber does with the events it follows. The outbox writes one row per event and job. */
export interface Job<Name extends EventName = EventName> {
  readonly name: string;
  readonly queue: QueueName;
  /** All means all but those excepted, also those that are yet to be thought of. */
  readonly on: readonly Name[] | 'all';
  readonly except?: readonly EventName[];
  readonly retry: JobRetry;
}

export const follows = ({ on, except = [] }: Job, event: EventName): boolean =>
  on === 'all' ? !except.includes(event) : on.includes(event);

export type PayloadOf<J> = J extends Job<infer Name> ? DomainEvents[Name] : never;

/** Eight tries over two minutes outlast a restart of any neighbour; what fails longer needs a person. */
const USUAL: JobRetry = { tries: 8, firstDelayMs: 1_000 };
/** A mail server may be away for long without a letter lost: thirteen tries in an hour, then one an hour for a day. */
const MAIL: JobRetry = { tries: 36, firstDelayMs: 1_000 };

export function defineJob<Name extends EventName>(job: Omit<Job<Name>, 'retry'> & { retry?: JobRetry }): Job<Name> {
  return Object.freeze({ ...job, retry: job.retry ?? (job.queue === 'mail' ? MAIL : USUAL) });
}
