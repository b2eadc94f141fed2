import { keepPreviousData, QueryClient, queryOptions } from '@tanstack/react-query';
import type { TypedDocumentString } from '@/generated/graphql';
import { isFinal } from './refused';
import { request } from './request';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (count, error) => count < 2 && !isFinal(error),
      // Offline is said on the page; a query that waits for the line would show nothing.
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});

type Named = { __meta__: { hash: string } };

/** The query of an operation; equal variables share its answer. */
export const queryOf = <Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables) =>
  queryOptions({
    queryKey: [(document as unknown as Named).__meta__.hash, variables] as const,
    queryFn: ({ signal }) => request(document, variables, signal),
  });

/** The same for lists: while another filter loads, the rows of the former stay. */
export const listOf = <Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables) => ({
  ...queryOf(document, variables),
  placeholderData: keepPreviousData,
});

/** After a step: whatever is shown is asked for anew, since a step moves more than its object. */
export const refresh = (): Promise<void> => queryClient.invalidateQueries();
