import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { AppConfig } from '../config/app.config.js';
import { Log } from '../log/log.js';
import { CONNECTION_OPTIONS, readsOf } from './data-source.js';

/** Prepared statements take memory on every connection. */
export const NAMED_MAX = 500;

interface ReadStatement {
  readonly name?: string;
  readonly text: string;
  readonly values: unknown[];
  /** One plan is good for all values: Postgres would plan it anew each time where that looks cheaper by a little. */
  readonly isSteady?: boolean;
}
interface Preparing {
  readonly parsedStatements: Record<string, string>;
}

/**
 * Connections for compiled reads. They never idle out, because the prepared statements live on them,
 * and an error on an idle one (a restarted server) must not end the process.
 */
@Injectable()
export class ReadPool implements OnApplicationShutdown {
  readonly pool: pg.Pool;
  /** What is prepared on each connection, least lately used first. */
  private readonly prepared = new WeakMap<pg.PoolClient, Set<string>>();
  /** Connections that plan a statement once. */
  private readonly steady = new WeakSet<pg.PoolClient>();

  constructor(config: AppConfig, log: Log) {
    this.pool = new pg.Pool({
      connectionString: config.database.url,
      max: readsOf(config),
      connectionTimeoutMillis: config.database.waitMs,
      options: CONNECTION_OPTIONS,
      idleTimeoutMillis: 0,
    });
    this.pool.on('error', (error) => log.warn('A reading connection was lost', { error }));
  }

  /** With a name the statement stays prepared on its connection; without, it is planned for this once. */
  async query<Row extends pg.QueryResultRow>({ name, text, values, isSteady }: ReadStatement): Promise<Row[]> {
    const client = await this.pool.connect();
    try {
      if (name) await this.makeRoom(client, name);
      await this.planFor(client, isSteady === true);
      const { rows } = await client.query<Row>({ ...(name ? { name } : {}), text, values });
      client.release();
      return rows;
    } catch (error) {
      client.release(error as Error);
      throw error;
    }
  }

  private async planFor(client: pg.PoolClient, isSteady: boolean): Promise<void> {
    if (isSteady === this.steady.has(client)) return;
    await client.query(`set plan_cache_mode = ${isSteady ? 'force_generic_plan' : 'auto'}`);
    if (isSteady) this.steady.add(client);
    else this.steady.delete(client);
  }

  private async makeRoom(client: pg.PoolClient, name: string): Promise<void> {
    const prepared = this.prepared.get(client) ?? new Set<string>();
    this.prepared.set(client, prepared);
    const [oldest] = prepared;
    if (!prepared.delete(name) && prepared.size >= NAMED_MAX && oldest !== undefined) {
      await client.query(`deallocate "${oldest}"`);
      prepared.delete(oldest);
      // The driver remembers by itself what it has prepared.
      delete (client as unknown as { connection: Preparing }).connection.parsedStatements[oldest];
    }
    prepared.add(name);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
