import { requireNode } from './lib/node-version.mjs';

requireNode();
/** Ten times as many random steps as `npm test` takes. */
process.env.TEST_RANDOM_STEPS ??= '20000';
const { test } = await import('./lib/test-command.mjs');
await test();
