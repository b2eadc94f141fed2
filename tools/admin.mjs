import { requireNode } from './lib/node-version.mjs';

requireNode();
const { admin } = await import('./lib/admin-command.mjs');
admin();
