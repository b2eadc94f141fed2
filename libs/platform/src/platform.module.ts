import { Global, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '@peyvand/kernel';
import { Audit } from './audit/audit.js';
import { AppConfig } from './config/app.config.js';
import { openDataSource } from './db/data-source.js';
import { Db } from './db/db.js';
import { ReadPool } from './db/read-pool.js';
import { EachDue } from './jobs/each-due.js';
import { DraftBases } from './lifecycle/draft-bases.js';
import { Idempotency } from './lifecycle/idempotency.js';
import { StepRecords } from './lifecycle/step-records.js';
import { Steps } from './lifecycle/steps.js';
import { Waiting } from './lifecycle/waiting.js';
import { Log } from './log/log.js';
import { Mailer } from './mail/mailer.js';
import { Metrics } from './metrics/metrics.js';
import { Outbox } from './outbox/outbox.js';
import { Projector } from './projection/projector.js';
import { ReadLog } from './projection/read-log.js';
import { Signals } from './signals/signals.js';

/**
 * Closes the connections last, after everything that writes has stopped. Only then nothing is ambient any more: what an
 * application of a process has left on would be carried along by every promise of the others.
 */
class Connections implements OnApplicationShutdown {
  constructor(
    private readonly dataSource: DataSource,
    private readonly db: Db,
    private readonly log: Log,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
    this.db.forget();
    this.log.forget();
  }
}

const services = [
  Log,
  Db,
  ReadPool,
  Outbox,
  Audit,
  Waiting,
  Idempotency,
  DraftBases,
  StepRecords,
  Steps,
  Projector,
  ReadLog,
  Clock,
  Mailer,
  Metrics,
  Signals,
  EachDue,
];

/** The technical parts that both applications share. */
@Global()
@Module({})
export class PlatformModule {
  static forRoot(config: AppConfig): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: AppConfig, useValue: config },
        { provide: DataSource, useFactory: () => openDataSource(config) },
        {
          provide: Connections,
          useFactory: (dataSource: DataSource, db: Db, log: Log) => new Connections(dataSource, db, log),
          inject: [DataSource, Db, Log],
        },
        ...services,
      ],
      exports: [AppConfig, DataSource, ...services],
    };
  }
}
