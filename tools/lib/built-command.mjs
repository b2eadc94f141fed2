import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder, root } from './paths.mjs';
import { addressesIn } from './run-record.mjs';

/** Runs a built program to its end, for the database at DATABASE_URL or else for the one that `npm start` runs. */
export function runBuilt(script, args = process.argv.slice(2), flags = []) {
  if (!existsSync(script)) leave('The build is missing: run "npm run build" first.');
  const { status, error } = spawnSync(process.execPath, [...flags, script, ...args], {
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
    FILES_DIR: env.FILES_DIR?.trim() || join(dataFolder(), 'files'),
    PEYVAND_MODE: 'demo',
  };
}

function leave(sentence) {
  console.error(sentence);
  process.exit(1);
}
