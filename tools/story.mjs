import { requireNode } from './lib/node-version.mjs';

requireNode();
const { story } = await import('./story/run.mjs');
await story();
