import { EventEmitter } from 'node:events';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { PubSub } from 'graphql-subscriptions';
import { AppConfig } from '../config/app.config.js';
import { Db } from '../db/db.js';
import { Log } from '../log/log.js';
import { createCarrier, listenToDatabase, type Carrier } from './carrier.js';

/** Live news for subscriptions: a topic and an id. Who hears it reads the object by the usual rules. */
@Injectable()
export class Signals implements OnApplicationShutdown {
  // As many may listen to one topic as there are subscriptions: that is no leak.
  private readonly local = new PubSub({ eventEmitter: new EventEmitter().setMaxListeners(0) });
  private carrier: Carrier | null = null;
  private triggers: Carrier | null | undefined;

  constructor(
    private readonly config: AppConfig,
    private readonly db: Db,
    private readonly log: Log,
  ) {}

  /** Sends after the current transaction has committed. */
  publish(topic: string, id: string): void {
    this.db.afterCommit(() => this.connected().send(JSON.stringify({ topic, id })));
  }

  subscribe(topic: string): AsyncIterableIterator<string> {
    this.connected();
    return this.local.asyncIterableIterator<string>(topic);
  }

  /**
   * Calls for each signal of the topics, those of triggers of the database among them, until the answered function is
   * called.
   */
  async listen(topics: readonly string[], heard: (topic: string) => void): Promise<() => void> {
    this.connected();
    if (this.triggers === undefined)
      this.triggers = listenToDatabase(this.config, this.log, (text) => this.deliver(text));
    const places = await Promise.all(topics.map((topic) => this.local.subscribe(topic, () => heard(topic))));
    // An iterator may be ended twice: by who listens, and with the connection.
    return () => places.splice(0).forEach((place) => this.local.unsubscribe(place));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.carrier?.close();
    await this.triggers?.close();
  }

  private connected(): Carrier {
    this.carrier ??= createCarrier(this.config, this.log, (text) => this.deliver(text));
    return this.carrier;
  }

  private deliver(text: string): void {
    try {
      const { topic, id } = JSON.parse(text) as { topic: string; id: string };
      void this.local.publish(topic, id);
    } catch (error) {
      this.log.debug('A signal could not be read', { error });
    }
  }
}
