import type { MatchOrigin, ReviewFilter, ReviewOrder } from '@/generated/graphql';
import { serverNow } from '@/shared/api/clock';

const ORDERS: readonly ReviewOrder[] = ['place', 'score', 'close', 'newest', 'oldest', 'company'];
const ORIGINS: readonly MatchOrigin[] = ['scored', 'selfApplied', 'added'];
export const HIGH_SCORE = 75;
const SOON_DAYS = 3;
const DAY = 86_400_000;

/** Filters, order and the chosen row, as the address keeps them. */
export interface QueueSearch {
  readonly q?: string;
  readonly field?: string;
  readonly origin?: MatchOrigin;
  readonly least?: number;
  readonly soon?: true;
  readonly deferred?: true;
  readonly rfp?: string;
  readonly order?: ReviewOrder;
  readonly match?: string;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined);
const oneOf = <Value extends string>(known: readonly Value[], value: unknown): Value | undefined =>
  known.find((code) => code === value);

/** Whatever somebody wrote into the address, as far as it means something. */
export function queueSearchOf(given: Readonly<Record<string, unknown>>): QueueSearch {
  const least = Number(given.least);
  const search: QueueSearch = {
    q: text(given.q),
    field: text(given.field),
    origin: oneOf(ORIGINS, given.origin),
    least: least > 0 && least <= 100 ? least : undefined,
    soon: given.soon ? true : undefined,
    deferred: given.deferred ? true : undefined,
    rfp: text(given.rfp),
    order: oneOf(ORDERS, given.order),
    match: text(given.match),
  };
  return JSON.parse(JSON.stringify(search)) as QueueSearch;
}

export interface QueueVariables {
  readonly first: number;
  readonly orderBy: ReviewOrder;
  readonly rfpId?: string;
  readonly filter: ReviewFilter;
}

/** What the API is asked for; a day is the finest grain, so that the same question is the same query. */
export function variablesOf({ q, field, origin, least, soon, deferred, rfp, order }: QueueSearch): QueueVariables {
  const soonEnd = new Date(Math.ceil(serverNow() / DAY + SOON_DAYS) * DAY).toISOString();
  return {
    first: 50,
    orderBy: order ?? 'place',
    ...(rfp ? { rfpId: rfp } : {}),
    filter: {
      // Of one RFP the API shows every match; here only those that wait.
      ...(rfp ? { states: ['inReview'] } : {}),
      ...(q ? { text: q } : {}),
      ...(field ? { officeField: field } : {}),
      ...(origin ? { origin } : {}),
      ...(least ? { minScore: least } : {}),
      ...(soon ? { closesBefore: soonEnd } : {}),
      ...(deferred ? { isDeferred: true } : {}),
    },
  };
}

/** Takes every filter off; the order stays. */
export const NO_FILTER: Partial<QueueSearch> = {
  q: undefined,
  field: undefined,
  origin: undefined,
  least: undefined,
  soon: undefined,
  deferred: undefined,
  rfp: undefined,
  match: undefined,
};
