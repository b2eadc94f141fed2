import { VettingDocument, type CapacityKind, type CapacityQueueOrder, type CapacityState } from '@/generated/graphql';
import { pagesOf } from '@/shared/api/pages';

export const KINDS: readonly CapacityKind[] = [
  'solver',
  'problemOwner',
  'definer',
  'lab',
  'hub',
  'park',
  'publicBody',
  'office',
];
export const STATES: readonly CapacityState[] = ['pending', 'incomplete', 'verified', 'refused', 'revoked', 'expired'];
export const ORDERS: readonly CapacityQueueOrder[] = ['waitingLongest', 'handedIn', 'name'];

export interface VettingSearch {
  readonly q?: string;
  readonly kind?: CapacityKind;
  readonly state?: CapacityState;
  readonly order?: CapacityQueueOrder;
  readonly capacity?: string;
}

export function vettingSearchOf(given: Readonly<Record<string, unknown>>): VettingSearch {
  const text = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined);
  const search: VettingSearch = {
    q: text(given.q),
    kind: KINDS.find((code) => code === given.kind),
    state: STATES.find((code) => code === given.state),
    order: ORDERS.find((code) => code === given.order),
    capacity: text(given.capacity),
  };
  return JSON.parse(JSON.stringify(search)) as VettingSearch;
}

export const vettingOf = ({ q, kind, state, order }: VettingSearch) =>
  pagesOf(
    VettingDocument,
    {
      kind,
      orderBy: order ?? 'waitingLongest',
      checklistOf: kind ?? 'solver',
      filter: { ...(q ? { search: q } : {}), ...(state ? { states: [state] } : {}) },
    },
    ({ capacityQueue }) => capacityQueue,
  );
