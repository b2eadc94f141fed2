import { requireNode } from './lib/node-version.mjs';

requireNode();
const { tellBudget } = await import('./lib/web-budget.mjs');
process.exitCode = tellBudget() ? 1 : 0;
