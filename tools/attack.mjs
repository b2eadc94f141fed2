import { requireNode } from './lib/node-version.mjs';

requireNode();
const { attack } = await import('./attack/run.mjs');
await attack();
