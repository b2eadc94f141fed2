import { requireNode } from './lib/node-version.mjs';

requireNode();
const { testWeb } = await import('./web/run.mjs');
await testWeb();
