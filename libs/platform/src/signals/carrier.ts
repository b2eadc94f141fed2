import { Redis } from 'ioredis';
import pg from 'pg';
import type { AppConfig } from '../config/app.config.js';
import type { Log } from '../log/log.js';

/** Brings a signal to every process. What is lost costs freshness, never an effect. */
export interface Carrier {
  send(text: string): void;
  close(): Promise<void>;
}

const CHANNEL = 'peyvand_signals';
const RECONNECT_MS = 1_000;
/** Signals kept while there is no connection, the very first one of a process included. */
const KEPT_MAX = 1_000;

export function createCarrier(config: AppConfig, log: Log, receive: (text: string) => void): Carrier {
  return config.redis ? onRedis(config.redis, log, receive) : new PostgresCarrier(config.database.url, log, receive);
}

function onRedis({ url, prefix }: { url: string; prefix: string }, log: Log, receive: (text: string) => void): Carrier {
  const channel = `${prefix}:${CHANNEL}`;
  const sender = new Redis(url, { maxRetriesPerRequest: 1 });
  const listener = new Redis(url, { maxRetriesPerRequest: null });
  for (const client of [sender, listener])
    client.on('error', (error) => log.debug('Redis does not carry signals now', { error }));
  listener.on('message', (_channel: string, text: string) => receive(text));
  listener.subscribe(channel).catch((error: unknown) => log.warn('Signals are not heard', { error }));
  return {
    send: (text) =>
      void sender.publish(channel, text).catch((error: unknown) => log.debug('A signal was lost', { error })),
    close: async () => {
      sender.disconnect();
      listener.disconnect();
    },
  };
}

/** Hears what triggers of the database signal, where they do not come through the carrier anyway. */
export const listenToDatabase = (config: AppConfig, log: Log, receive: (text: string) => void): Carrier | null =>
  config.redis ? new PostgresCarrier(config.database.url, log, receive) : null;

/** One connection that listens and notifies; made anew when it is lost. */
class PostgresCarrier implements Carrier {
  private client: pg.Client | null = null;
  private isClosed = false;
  private kept: string[] = [];
  private sending: Promise<unknown> = Promise.resolve();
  private opening: Promise<void>;

  constructor(
    private readonly url: string,
    private readonly log: Log,
    private readonly receive: (text: string) => void,
  ) {
    this.opening = this.connect();
  }

  send(text: string): void {
    if (!this.client) {
      if (this.kept.length < KEPT_MAX) this.kept.push(text);
      return;
    }
    const { client } = this;
    // One after the other: a connection takes one statement at a time.
    this.sending = this.sending
      .then(() => client.query('select pg_notify($1, $2)', [CHANNEL, text]))
      .catch((error: unknown) => this.log.debug('A signal was lost', { error }));
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await this.opening;
    await this.client?.end();
  }

  private async connect(): Promise<void> {
    if (this.isClosed) return;
    const client = new pg.Client({ connectionString: this.url, keepAlive: true, application_name: 'peyvand-signals' });
    client.on('error', (error) => this.log.debug('The signal connection was lost', { error }));
    client.on('end', () => {
      this.client = null;
      if (!this.isClosed)
        setTimeout(() => {
          this.opening = this.connect();
        }, RECONNECT_MS).unref();
    });
    client.on('notification', ({ payload }) => this.receive(payload ?? ''));
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
      this.client = client;
      this.kept.splice(0).forEach((text) => this.send(text));
    } catch (error) {
      this.log.debug('Signals are not heard', { error });
      // Half open is as good as shut; its end brings the next try.
      await client.end().catch(() => undefined);
    }
  }
}
