import { requireNode } from '../lib/node-version.mjs';

requireNode();
const { benchWeb } = await import('./web/run.mjs');
await benchWeb();
