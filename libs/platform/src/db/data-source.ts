import { DataSource, getMetadataArgsStorage, type DataSourceOptions } from 'typeorm';
import type { AppConfig } from '../config/app.config.js';
import { requireHarmlessRole } from './sign-in-role.js';
import { SnakeNaming } from './snake-naming.js';

/** Start-up parameters of every connection: UTC, and limits that end what hangs. */
export const CONNECTION_OPTIONS = [
  '-c timezone=UTC',
  '-c statement_timeout=5000',
  '-c idle_in_transaction_session_timeout=30000',
].join(' ');

/** The connections of a process are shared by halves: a flood of reads takes none from the steps. */
export const readsOf = ({ database }: AppConfig): number => Math.floor(database.connections / 2);

/** Every entity that the imported libs declare; no list to forget one in. */
export const declaredEntities = (): Function[] =>
  getMetadataArgsStorage().tables.flatMap(({ target }) => (typeof target === 'function' ? [target] : []));

/** A data source for writes. `synchronize` is never on: the schema is made by migrations alone. */
export function createDataSource(config: AppConfig): DataSource {
  const options: DataSourceOptions = {
    type: 'postgres',
    url: config.database.url,
    entities: declaredEntities(),
    synchronize: false,
    namingStrategy: new SnakeNaming(),
    applicationName: 'peyvand',
    extra: {
      max: config.database.connections - readsOf(config),
      connectionTimeoutMillis: config.database.waitMs,
      options: CONNECTION_OPTIONS,
      idleTimeoutMillis: 0,
    },
  };
  return new DataSource(options);
}

/** The same, connected, as somebody whom the walls of the database hold. */
export async function openDataSource(config: AppConfig): Promise<DataSource> {
  const dataSource = await createDataSource(config).initialize();
  try {
    await requireHarmlessRole((sql) => dataSource.query(sql));
    return dataSource;
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
}
