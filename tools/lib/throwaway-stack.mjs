import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeDataFolder } from './paths.mjs';
import { placeOf } from './postgres-files.mjs';
import { prepare } from './prepare.mjs';

/** A whole Peyvand of its own on free ports, beside whatever else runs; its data goes with the crew that started it. */
export async function startThrowawayStack({ crew, env = process.env, demo = false }) {
  await prepare(crew, makeDataFolder({}));
  const folder = mkdtempSync(join(tmpdir(), 'peyvand-stack-'));
  mkdirSync(join(folder, 'logs'));
  chmodSync(folder, 0o755);
  crew.add(async () => {
    for (const path of [placeOf(join(folder, 'postgres')), folder]) rmSync(path, { recursive: true, force: true });
  });
  // Loaded only now: it needs the dependencies.
  const { startStack } = await import('./stack.mjs');
  return startStack({ crew, folder, env: withoutOwn(env), demo });
}

/** Servers and ports that a person has set for `npm start` are not for something that is thrown away. */
function withoutOwn(env) {
  const kept = [
    'DATABASE_URL',
    'REDIS_URL',
    'SMTP_URL',
    'API_PORT',
    'WORKER_PORT',
    'DATABASE_PORT',
    'MAIL_PORT',
    'SMTP_PORT',
    'PUBLIC_URL',
    'FILES_DIR',
    'FILES_S3_URL',
    'FILE_SCANNER',
  ];
  return Object.fromEntries(Object.entries(env).filter(([name]) => !kept.includes(name)));
}
