import { infiniteQueryOptions, keepPreviousData, type UseInfiniteQueryResult } from '@tanstack/react-query';
import type { TypedDocumentString } from '@/generated/graphql';
import { queryOf } from './query';
import { request } from './request';

export interface Connection<Row> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Row[];
}

/** What is drawn below a list of which there may be more. */
export interface More {
  readonly has: boolean;
  readonly isLoading: boolean;
  /** Why the next page did not come. */
  readonly error: unknown;
  readonly load: () => void;
}

/** A list that grows by a page when the reader asks for more: its first answer, and the rows of all its pages. */
export const pagesOf = <Data, Variables extends { after?: unknown }, Row>(
  document: TypedDocumentString<Data, Variables>,
  variables: Omit<Variables, 'after'>,
  listOf: (data: Data) => Connection<Row>,
) =>
  infiniteQueryOptions({
    queryKey: [...queryOf(document, variables as Variables).queryKey, 'pages'] as const,
    queryFn: ({ pageParam, signal }) => request(document, { ...variables, after: pageParam } as Variables, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last: Data) => {
      const { hasNextPage, endCursor } = listOf(last).pageInfo;
      return hasNextPage ? endCursor : null;
    },
    select: ({ pages }) => ({ first: pages[0] as Data, rows: pages.flatMap((page) => listOf(page).nodes) }),
    placeholderData: keepPreviousData,
  });

export const moreOf = (query: UseInfiniteQueryResult<unknown>): More => ({
  has: query.hasNextPage,
  isLoading: query.isFetchingNextPage,
  error: query.isFetchNextPageError ? query.error : null,
  load: () => void query.fetchNextPage(),
});
