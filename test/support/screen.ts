import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { expect } from '@jest/globals';
import { newId } from '@peyvand/kernel';
import { Signals } from '@peyvand/platform';
import { eventually } from './eventually.js';

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

/** Waits until so many subscriptions of an API have begun, and until signals of any process reach it. */
export async function untilHeard(app: NestFastifyApplication, subscriptions: number): Promise<void> {
  const signals = app.get(Signals, { strict: false });
  const begun = signals['local'] as unknown as { subscriptions: Readonly<Record<number, unknown>> };
  await eventually(async () => expect(Object.keys(begun.subscriptions).length).toBeGreaterThanOrEqual(subscriptions));
  const topic = `probe:${newId()}`;
  const heard = signals.subscribe(topic);
  const first = heard.next().then(() => true);
  await eventually(async () => {
    signals.publish(topic, 'probe');
    const soon = new Promise<boolean>((resolve) => setTimeout(resolve, 50, false));
    expect(await Promise.race([first, soon])).toBe(true);
  });
  await heard.return?.();
}
