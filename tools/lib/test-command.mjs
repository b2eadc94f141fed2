import { join } from 'node:path';
import { command } from './command.mjs';
import { Crew } from './crew.mjs';
import { build, install, isBuilt, isInstalled } from './install.mjs';
import { built, makeDataFolder } from './paths.mjs';
import { smoke } from './smoke.mjs';
import { step } from './steps.mjs';
import { jest, whole } from './suites.mjs';
import { Tally } from './tally.mjs';

/** `npm test`: sets up what it needs, checks everything, and ends with one line that counts it. */
export async function test() {
  const crew = new Crew();
  const folder = makeDataFolder({});
  await command(crew, async () => {
    const begun = Date.now();
    if (!isInstalled()) await step('Installing the dependencies', () => install(crew, join(folder, 'logs/install.log')));
    const tally = new Tally();
    await checkAll(crew, folder, tally);
    tally.tell(begun);
    return tally.hasFailed ? 1 : 0;
  });
}

async function checkAll(crew, folder, tally) {
  // One core each.
  await Promise.all([
    tally.count('type check', () => whole(crew, folder, 'tsc', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json'])),
    tally.count('lint', () => whole(crew, folder, 'eslint', ['node_modules/eslint/bin/eslint.js', '.'])),
  ]);
  await tally.count('guard rails and unit tests', () => jest(crew, folder, ['guard', 'unit']));
  await tally.count('schema, API and worker on PostgreSQL', () => jest(crew, folder, ['schema', 'api', 'worker']));
  await tally.count('worker on Redis', () => workerOnRedis(crew, folder));
  const isReady = await tally.count('build', async () => {
    if (isBuilt()) return { passed: 1, note: 'sources unchanged since the last one' };
    await build(crew, join(folder, 'logs/build.log'));
  });
  if (!isReady) return;
  await tally.count('schema file', () => whole(crew, folder, 'schema', [built.schema, '--check']));
  await tally.count('clarity of texts', () => whole(crew, folder, 'clarity', ['tools/clarity-eval.mjs']));
  await smoke(crew, folder, tally);
  await tally.count('story', () => whole(crew, folder, 'story', ['tools/story.mjs']));
  await tally.count('story of an appeal', () => whole(crew, folder, 'story-appeal', ['tools/story.mjs', '--chapter', 'appeal']));
}

async function workerOnRedis(crew, folder) {
  // Loaded only now: it needs the dependencies.
  const { provideRedis } = await import('./redis.mjs');
  const { missing } = await provideRedis(crew, join(folder, 'logs/redis-install.log'));
  return missing ? { skipped: 1, note: missing } : await jest(crew, folder, ['worker'], { TEST_REDIS: '1' });
}
