import type { Client } from 'graphql-ws';
import type { TypedDocumentString } from '@/generated/graphql';
import { actingMembership } from './membership';
import { named } from './request';

let client: Promise<Client> | undefined;

/** One socket for all that a page listens to; its code is loaded when the first listens. */
function clientOf(): Promise<Client> {
  client ??= import('graphql-ws').then(({ createClient }) =>
    createClient({
      url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
      lazy: true,
      retryAttempts: Infinity,
      shouldRetry: () => true,
      connectionParams: () => ({ membership: actingMembership() ?? undefined }),
    }),
  );
  return client;
}

/** Listens to a subscription until the function that it answers is called. A line that breaks is taken up again. */
export function subscribe<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  onData: (data: Data) => void,
): () => void {
  let isOver = false;
  let stop: (() => void) | undefined;
  void (async () => {
    const [socket, { documentId, query = '' }] = await Promise.all([clientOf(), named(document)]);
    if (isOver) return;
    stop = socket.subscribe<Data>(
      { query, variables, extensions: { documentId } },
      {
        next: ({ data }) => {
          if (data) onData(data);
        },
        // Queries go on without it: what is shown is then as new as the last look at the page.
        error: () => undefined,
        complete: () => undefined,
      },
    );
  })();
  return () => {
    isOver = true;
    stop?.();
  };
}
