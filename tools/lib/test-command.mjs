import { join } from 'node:path';
import { inBrowser } from './browser-suite.mjs';
import { command } from './command.mjs';
import { Crew } from './crew.mjs';
import { specsIn } from './entries.mjs';
import { build, install, isBuilt, isInstalled } from './install.mjs';
import { optionsOf } from './options.mjs';
import { makeDataFolder } from './paths.mjs';
import { smoke } from './smoke.mjs';
import { step } from './steps.mjs';
import { filed, gathered, unserved, whole } from './suites.mjs';
import { Tally } from './tally.mjs';

const USAGE = 'npm test [-- --slowest], which prints what every file took; one spec alone is run by: npx jest <file>';

/** `npm test`: sets up what it needs, checks everything, and ends with one line that counts it. */
export async function test(options = process.argv.slice(2)) {
  const crew = new Crew();
  const folder = makeDataFolder({});
  await command(crew, async () => {
    const { slowest } = optionsOf(USAGE, { slowest: false }, options);
    const begun = Date.now();
    if (!isInstalled())
      await step('Installing the dependencies', () => install(crew, join(folder, 'logs/install.log')));
    const tally = new Tally();
    await checkAll(crew, folder, tally);
    tally.tell(begun, { allFiles: slowest });
    return tally.hasFailed ? 1 : 0;
  });
}

async function checkAll(crew, folder, tally) {
  // Lint and types of the web application read what is generated.
  await tally.count('what the web application is generated from', () =>
    whole(crew, folder, 'web-generate', ['apps/web/tools/generate.mjs']),
  );
  const linted = lint(crew, folder, tally);
  await types(crew, folder, tally);
  const isReady = await tally.count('build', () => buildOnce(crew, folder));
  await tally.count('guard rails and unit tests', () =>
    unserved(crew, folder, { guard: specsIn('test/guard'), unit: specsIn('apps', 'libs') }),
  );
  await tally.count('mutants of rules', () => whole(crew, folder, 'mutants', ['tools/mutants.mjs', '--few']));
  // What the stories wait for is waited for beside the suites.
  await Promise.all([
    linted,
    tally.count('schema, API, worker and queue', () => suites(crew, folder)),
    isReady ? wholeStacks(crew, folder, tally) : null,
  ]);
}

async function types(crew, folder, tally) {
  const compiler = 'node_modules/typescript-native/bin/tsc';
  await tally.count('type check', () => whole(crew, folder, 'tsc', [compiler, '--noEmit', '-p', 'tsconfig.json']));
  await tally.count('type check of the tools', () =>
    whole(crew, folder, 'tools-tsc', [compiler, '-p', 'tools/tsconfig.json']),
  );
  await tally.count('type check of the web application', () =>
    whole(crew, folder, 'web-tsc', [compiler, '-p', 'apps/web/tsconfig.json']),
  );
}

/** A file is looked at again when its own text has changed; that it falls foul of another file's change shows on a fresh checkout. */
async function lint(crew, folder, tally) {
  const cache = (name) => ['--cache', '--cache-strategy', 'content', '--cache-location', join(folder, 'cache', name)];
  await tally.count('format (npm run format)', () =>
    whole(crew, folder, 'prettier', [
      'node_modules/prettier/bin/prettier.cjs',
      '--check',
      '--log-level',
      'warn',
      '.',
      ...cache('prettier.json'),
    ]),
  );
  await tally.count('lint', () =>
    whole(crew, folder, 'eslint', ['node_modules/eslint/bin/eslint.js', '.', ...cache('eslint.json')]),
  );
}

async function buildOnce(crew, folder) {
  if (isBuilt()) return { passed: 1, note: 'sources unchanged since the last one' };
  await build(crew, join(folder, 'logs/build.log'));
}

/** Everything on PostgreSQL; what depends on the queue once more on Redis, where that can be had. */
async function suites(crew, folder) {
  // Loaded only now: it needs the dependencies.
  const { provideRedis } = await import('./redis.mjs');
  const { missing } = await provideRedis(crew, join(folder, 'logs/redis-install.log'));
  const specs = [
    ...specsIn('test/schema', 'test/api', 'test/worker', 'test/queue').map(filed),
    ...(missing ? [] : specsIn('test/queue').map((file) => ({ file, queue: 'redis' }))),
  ];
  const result = await gathered(crew, folder, specs, 8, missing ? {} : { TEST_REDIS: '1' });
  return missing
    ? {
        ...result,
        skipped: result.skipped + 1,
        note: [result.note, `the queue on Redis: ${missing}`].filter(Boolean).join('; '),
      }
    : result;
}

/** The built output, the way a person starts it. */
async function wholeStacks(crew, folder, tally) {
  await tally.count('budgets of the web application', () =>
    whole(crew, folder, 'web-budget', ['tools/web-budget.mjs']),
  );
  await smoke(crew, folder, tally);
  await tally.count('story', () => whole(crew, folder, 'story', ['tools/story.mjs']));
  await tally.count('story of an appeal', () =>
    whole(crew, folder, 'story-appeal', ['tools/story.mjs', '--chapter', 'appeal']),
  );
  await tally.count('web application in a browser', () => inBrowser(crew, folder));
}
