import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { AppConfig } from '../config/app.config.js';
import { Log } from '../log/log.js';
import { CONNECTION_OPTIONS } from './data-source.js';

/**
 * Connections for compiled reads. They never idle out, because the prepared statements live on them,
 * and an error on an idle one (a restarted server) must not end the process.
 */
@Injectable()
export class ReadPool implements OnApplicationShutdown {
  readonly pool: pg.Pool;

  constructor(config: AppConfig, log: Log) {
    this.pool = new pg.Pool({
      connectionString: config.database.url,
      max: config.database.connections,
      options: CONNECTION_OPTIONS,
      idleTimeoutMillis: 0,
    });
    this.pool.on('error', (error) => log.warn('A reading connection was lost', { error }));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
