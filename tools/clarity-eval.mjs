import { requireNode } from './lib/node-version.mjs';

requireNode();
const { evaluateClarity } = await import('./lib/clarity-eval.mjs');
process.exitCode = await evaluateClarity();
