import { requireNode } from './lib/node-version.mjs';

requireNode();
const { takeScreenshots } = await import('./web/screenshots.mjs');
await takeScreenshots();
