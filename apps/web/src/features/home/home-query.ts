import { HomeDocument, type WorkFilter } from '@/generated/graphql';
import { listOf } from '@/shared/api/query';

// Apart from the screen: what a route's loader imports is loaded with the first page.
export type WorkView = 'all' | 'mine' | 'overdue';

export const FILTERS: Readonly<Record<WorkView, WorkFilter | null>> = {
  all: null,
  mine: { assignedToMe: true },
  overdue: { overdue: true },
};

export const homeQuery = (view: WorkView) => listOf(HomeDocument, { first: 10, work: FILTERS[view] });
