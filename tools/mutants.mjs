import { requireNode } from './lib/node-version.mjs';

requireNode();
const { mutants } = await import('./mutants/command.mjs');
await mutants();
