import { requireNode } from './lib/node-version.mjs';

requireNode();
const { importFiles } = await import('./lib/import-command.mjs');
importFiles();
