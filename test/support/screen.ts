import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

/**
 * Somebody's screen: hears what one subscription says, over a real WebSocket, with the session's cookie as a browser
 * sends it.
 */
export function openScreen(apiUrl: string, cookie: string, query: string) {
  class WithCookie extends WebSocket {
    constructor(address: string, protocols: string | string[]) {
      super(address, protocols, { headers: { cookie } });
    }
  }
  const client = createClient({
    url: `${apiUrl.replace(/^http/, 'ws')}/graphql`,
    webSocketImpl: WithCookie,
    retryAttempts: 0,
  });
  const heard: Record<string, unknown>[] = [];
  const errors: unknown[] = [];
  let isOver = false;
  client.subscribe(
    { query },
    {
      next: ({ data, errors: problems }) => {
        if (data) heard.push(data);
        if (problems) errors.push(...problems);
      },
      error: (error) => {
        errors.push(error);
        isOver = true;
      },
      complete: () => {
        isOver = true;
      },
    },
  );
  return {
    heard,
    errors,
    isOver: () => isOver,
    close: async () => {
      await client.dispose();
    },
  };
}

export type Screen = ReturnType<typeof openScreen>;
