import { Stack } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useInfiniteQuery, type UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { TypedDocumentString } from '@/generated/graphql';
import { moreOf, pagesOf, type Connection } from '@/shared/api/pages';
import { MoreButton } from '@/shared/ui/MoreButton';
import { EmptyState, ErrorState, Rows } from '@/shared/ui/states';

interface Page<Node> {
  readonly page: Connection<Node> & { readonly totalCount: number | { readonly count: number } };
}

/** A list of the administrator, page after page. */
export function usePaged<Data extends Page<Data['page']['nodes'][number]>, Variables extends { after?: unknown }>(
  document: TypedDocumentString<Data, Variables>,
  variables: Omit<Variables, 'after'>,
) {
  const query = useInfiniteQuery(pagesOf(document, variables, ({ page }) => page));
  const total = query.data?.first.page.totalCount;
  return {
    query,
    first: query.data?.first,
    nodes: query.data?.rows ?? [],
    total: typeof total === 'number' ? total : total?.count,
  };
}

interface ListProps {
  readonly list: { readonly query: UseInfiniteQueryResult<unknown>; readonly nodes: readonly unknown[] };
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
      <MoreButton more={moreOf(query)} />
    </Stack>
  );
}
