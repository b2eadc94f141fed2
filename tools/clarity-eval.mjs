import { requireNode } from './lib/node-version.mjs';

requireNode();
const { plainly } = await import('./lib/plain-fault.mjs');
const { evaluateClarity } = await import('./lib/clarity-eval.mjs');
await plainly(evaluateClarity);
