import { layOut } from '../../apps/api/src/demo/lay-out.js';
import { startApi } from './api.js';
import { databaseFrom, type TestDatabase } from './database.js';

/** A fresh database in which the demo is laid out, for specs that look at many things at once. */
export const demoDatabase = (): Promise<TestDatabase> =>
  databaseFrom('demo', ['apps', 'libs', 'migrations'], async (database) => {
    const api = await startApi(database);
    await layOut(api.app);
    await api.close();
  });
