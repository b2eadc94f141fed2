import { requireNode } from './lib/node-version.mjs';

requireNode();
const { test } = await import('./lib/test-command.mjs');
await test();
