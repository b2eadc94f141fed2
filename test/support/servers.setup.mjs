import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/**
 * Starts real servers for one jest run: PostgreSQL always, Redis when TEST_REDIS is 1. Specs find them in TEST_DATABASE_URL
 * (the owner, on a maintenance database) and TEST_REDIS_URL. Servers that are named there already are used as they are.
 * With TEST_QUEUE=redis the specs also use Redis as their queue.
 */
export default async function setUp() {
  if (process.env.TEST_QUEUE === 'redis') process.env.TEST_REDIS = '1';
  if (process.env.TEST_DATABASE_URL && (process.env.TEST_REDIS !== '1' || process.env.TEST_REDIS_URL)) return;
  const script = fileURLToPath(new URL('../../tools/lib/servers-keeper.mjs', import.meta.url));
  // In a group of its own: Ctrl-C ends jest first, and the keeper follows when jest is gone.
  const keeper = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'], detached: true });
  keeper.stdin.on('error', () => {});
  const line = await Promise.race([
    new Promise((said) => createInterface({ input: keeper.stdout }).once('line', said)),
    new Promise((_, fail) =>
      keeper.once('exit', (code) => fail(new Error(`The servers for the tests did not start (exit code ${code}).`))),
    ),
  ]);
  const { databaseUrl, redisUrl, fault } = JSON.parse(line);
  if (fault) throw new Error(`The servers for the tests did not start: ${fault}`);
  process.env.TEST_DATABASE_URL = databaseUrl;
  if (redisUrl) process.env.TEST_REDIS_URL = redisUrl;
  globalThis.testServersKeeper = keeper;
}
