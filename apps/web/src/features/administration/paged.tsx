import { Button, Center, Stack } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { TypedDocumentString } from '@/generated/graphql';
import { request } from '@/shared/api/request';
import { EmptyState, ErrorState, Rows } from '@/shared/ui/states';

interface Page<Node> {
  readonly page: {
    readonly totalCount: number | { readonly count: number };
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
    readonly nodes: readonly Node[];
  };
}

/** A list of the administrator, page after page. */
export function usePaged<Node, Data extends Page<Node>, Variables extends object>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
) {
  const query = useInfiniteQuery({
    queryKey: [(document as unknown as { __meta__: { hash: string } }).__meta__.hash, variables, 'pages'],
    queryFn: ({ pageParam, signal }) => request(document, { ...variables, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ page: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    placeholderData: keepPreviousData,
  });
  const first = query.data?.pages[0];
  const total = first?.page.totalCount;
  return {
    query,
    first,
    nodes: (query.data?.pages.flatMap(({ page }) => page.nodes) ?? []) as Data['page']['nodes'][number][],
    total: typeof total === 'number' ? total : total?.count,
  };
}

interface ListProps {
  readonly list: Pick<ReturnType<typeof usePaged<unknown, Page<unknown>, object>>, 'query' | 'nodes'>;
  readonly empty?: ReactNode;
  readonly height?: number;
  readonly children: ReactNode;
}

/** Its four states around its rows. */
export function Paged({ list: { query, nodes }, empty, height = 72, children }: ListProps) {
  const { t } = useLingui();
  if (query.isPending) return <Rows count={5} height={height} />;
  if (query.isError && !query.data) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!nodes.length) return <EmptyState title={empty ?? t`Nothing here`} />;
  return (
    <Stack gap="md">
      {children}
      {query.hasNextPage ? (
        <Center>
          <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            <Trans>Show more</Trans>
          </Button>
        </Center>
      ) : null}
    </Stack>
  );
}
