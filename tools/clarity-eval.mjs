import { requireNode } from './lib/node-version.mjs';
import { tellFault } from './lib/plain-fault.mjs';

requireNode();
const { evaluateClarity } = await import('./lib/clarity-eval.mjs');
try {
  process.exitCode = await evaluateClarity();
} catch (error) {
  tellFault(error);
  process.exitCode = 1;
}
