import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { built, dataFolder, root } from './paths.mjs';
import { addressesIn } from './run-record.mjs';

/** Rows pass through; a heap that may grow would only keep what is long done with. */
export const smallHeap = ['--max-old-space-size=224', '--max-semi-space-size=8'];

/** `npm run import -- <file…>`: into the database at DATABASE_URL or else into the one that `npm start` runs. */
export function importFiles() {
  if (!existsSync(built.import)) leave('The build is missing: run "npm run build" first.');
  const from = process.env.INIT_CWD ?? process.cwd();
  const files = process.argv.slice(2).map((file) => resolve(from, file));
  const { status, error } = spawnSync(process.execPath, [...smallHeap, built.import, ...files], {
    stdio: 'inherit',
    cwd: root,
    env: settings(),
  });
  if (error) throw error;
  process.exitCode = status ?? 1;
}

/** A server of one's own is reached with one's own settings; the one that `npm start` uses with those that it has published. */
function settings(env = process.env) {
  const own = env.DATABASE_URL?.trim();
  const running = addressesIn(dataFolder());
  if (own && ![running?.database, running?.databaseOwner].includes(own)) return env;
  if (!running)
    leave(
      'No database can be reached: start Peyvand with "npm start" first, or set DATABASE_URL to the address of a database of your own.',
    );
  return {
    ...env,
    DATABASE_URL: running.database,
    SMTP_URL: running.smtp,
    PUBLIC_URL: env.PUBLIC_URL?.trim() || running.api,
    PEYVAND_MODE: 'demo',
  };
}

function leave(sentence) {
  console.error(sentence);
  process.exit(1);
}
