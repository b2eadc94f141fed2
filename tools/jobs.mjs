import { requireNode } from './lib/node-version.mjs';

requireNode();
const { jobs } = await import('./lib/jobs-command.mjs');
jobs();
