import { useInfiniteQuery } from '@tanstack/react-query';
import type { TypedDocumentString } from '@/generated/graphql';
import { queryOf } from '@/shared/api/query';
import { request } from '@/shared/api/request';

interface Connection<Node> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Node[];
}

/** A list that grows by a page when the reader asks for more. */
export function usePages<Data, Variables extends { after?: unknown }, Node>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  listOf: (data: Data) => Connection<Node>,
) {
  const pages = useInfiniteQuery({
    queryKey: [...queryOf(document, variables).queryKey, 'pages'],
    queryFn: ({ pageParam, signal }) => request(document, { ...variables, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => {
      const { hasNextPage, endCursor } = listOf(last).pageInfo;
      return hasNextPage ? endCursor : null;
    },
    placeholderData: (former) => former,
  });
  const first = pages.data?.pages[0];
  return { pages, first, nodes: pages.data?.pages.flatMap((page) => listOf(page).nodes) ?? [] };
}
