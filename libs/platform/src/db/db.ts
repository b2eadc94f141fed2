import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

interface Ambient {
  readonly manager: EntityManager;
  readonly afterCommit: (() => void)[];
}

/** The connection is ambient: inside `inTransaction` every repository uses the same one; nested calls join. */
@Injectable()
export class Db {
  private readonly ambient = new AsyncLocalStorage<Ambient>();

  constructor(readonly dataSource: DataSource) {}

  get manager(): EntityManager {
    return this.ambient.getStore()?.manager ?? this.dataSource.manager;
  }

  get isInTransaction(): boolean {
    return this.ambient.getStore() !== undefined;
  }

  async inTransaction<T>(work: () => Promise<T>): Promise<T> {
    if (this.isInTransaction) return work();
    const afterCommit: (() => void)[] = [];
    const result = await this.dataSource.transaction((manager) => this.ambient.run({ manager, afterCommit }, work));
    for (const effect of afterCommit) effect();
    return result;
  }

  /** For cache eviction and live signals: what may be lost when the process dies right here. */
  afterCommit(effect: () => void): void {
    const ambient = this.ambient.getStore();
    if (ambient) ambient.afterCommit.push(effect);
    else effect();
  }

  /** The rows, also of `update ... returning` and `delete ... returning`, for which TypeORM answers `[rows, count]`. */
  async query<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    const answer = await this.manager.query<(Row | Row[])[]>(sql, parameters);
    return Array.isArray(answer[0]) ? answer[0] : (answer as Row[]);
  }

  async one<Row>(sql: string, parameters: unknown[] = []): Promise<Row | null> {
    return (await this.query<Row>(sql, parameters))[0] ?? null;
  }

  /** The time that decides deadlines: the database's, moving on inside a transaction. */
  async now(): Promise<Date> {
    const row = await this.one<{ now: Date }>('select clock_timestamp() as now');
    if (!row) throw new Error('The database told no time');
    return row.now;
  }

  /** At the very end, when nobody writes any more. */
  forget(): void {
    this.ambient.disable();
  }
}
