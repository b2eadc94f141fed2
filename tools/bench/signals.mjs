import { requireNode } from '../lib/node-version.mjs';

requireNode();
const { benchSignals } = await import('./signals/run.mjs');
await benchSignals();
