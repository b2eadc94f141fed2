import { requireNode } from '../lib/node-version.mjs';

requireNode();
const { benchLists } = await import('./list/run.mjs');
await benchLists();
