import { requireNode } from '../lib/node-version.mjs';

requireNode();
const { benchFiles } = await import('./files/run.mjs');
await benchFiles();
