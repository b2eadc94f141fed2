import { requireNode } from './lib/node-version.mjs';

requireNode();
/** More than thirty times as many random steps as `npm test` takes, forty kinds of them within 4,000, and every page in both schemes and widths. */
process.env.TEST_RANDOM_STEPS ??= '20000';
process.env.TEST_RANDOM_KINDS ??= '40';
process.env.PEYVAND_WEB_ALL ??= '1';
const { test } = await import('./lib/test-command.mjs');
await test();
