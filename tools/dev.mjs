import { requireNode } from './lib/node-version.mjs';

requireNode();
const { start } = await import('./lib/start-command.mjs');
await start({ watch: true });
