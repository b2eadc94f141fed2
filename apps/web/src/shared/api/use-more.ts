import { useInfiniteQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { Connection, More } from './pages';

const NOTHING = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

/**
 * The first page, which came with the screen, and those that were asked for after it; after a step all are read anew.
 * When the end of the first moved, the others start over.
 */
export function useMore<Row>(
  first: Connection<Row>,
  read: (after: string | null) => Promise<Connection<Row> | null>,
): { readonly rows: Row[]; readonly more: More } {
  const { hasNextPage, endCursor } = first.pageInfo;
  const further = useInfiniteQuery({
    queryKey: ['more', useId(), endCursor],
    queryFn: async ({ pageParam }): Promise<Connection<Row>> => (await read(pageParam)) ?? NOTHING,
    initialPageParam: endCursor,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    // Nothing is read until it is asked for.
    enabled: ({ state }) => state.data !== undefined,
    gcTime: 0,
  });
  return {
    rows: [first, ...(further.data?.pages ?? [])].flatMap(({ nodes }) => nodes),
    more: {
      has: further.data ? further.hasNextPage : hasNextPage,
      isLoading: further.isFetchingNextPage || further.isLoading,
      error: further.error,
      load: () => void further.fetchNextPage(),
    },
  };
}
