import { chmodSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout these tools belong to. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** Where `npm start` keeps everything of its own. */
export const dataFolder = (env = process.env) => resolve(root, env.PEYVAND_DATA || '.peyvand');

/** The data folder, made if need be. Others may pass through it (the database runs as a user of its own), what is secret in it is closed on its own. */
export function makeDataFolder(env = process.env) {
  const folder = dataFolder(env);
  mkdirSync(join(folder, 'logs'), { recursive: true });
  chmodSync(folder, 0o755);
  return folder;
}

export const built = {
  api: join(root, 'dist/apps/api/src/main.js'),
  web: join(root, 'dist/web/index.html'),
  worker: join(root, 'dist/apps/worker/src/main.js'),
  migrate: join(root, 'dist/apps/api/src/migrate.js'),
  demo: join(root, 'dist/apps/api/src/demo.cli.js'),
  papers: join(root, 'dist/apps/api/src/demo/papers.js'),
  admin: join(root, 'dist/apps/api/src/admin.cli.js'),
  jobs: join(root, 'dist/apps/api/src/jobs.cli.js'),
  reconcile: join(root, 'dist/apps/api/src/reconcile.cli.js'),
  import: join(root, 'dist/apps/api/src/import.cli.js'),
  schema: join(root, 'dist/apps/api/src/schema.cli.js'),
};
