import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/** Where jest looks for entries; made anew for each run and not kept by git. */
const place = join(root, 'test/.entries');

/** What a spec counts for that has not been timed yet. */
const USUAL_SECONDS = 3;

/** The spec files below some folders or at some paths of the checkout, sorted. */
export function specsIn(...paths) {
  const below = (path) =>
    statSync(join(root, path)).isFile()
      ? [path]
      : readdirSync(join(root, path)).flatMap((name) => below(`${path}/${name}`));
  return paths
    .flatMap(below)
    .filter((path) => path.endsWith('spec.ts'))
    .sort();
}

/**
 * Writes files that each load several specs, so that the application is loaded once for all of these and not once for each.
 * A spec is `{ file, queue }`; its title tells the two runs of one file on two queues apart.
 *
 * @param count how many: loading the application costs each one about four seconds, but more of them share the work more evenly
 * @param seconds what each title took the last time, where that is known
 */
export function writeEntries(specs, count, seconds) {
  empty();
  const cost = (spec) => seconds.get(titleOf(spec)) ?? USUAL_SECONDS;
  for (const queue of new Set(specs.map((spec) => spec.queue ?? ''))) {
    const own = specs.filter((spec) => (spec.queue ?? '') === queue);
    const share = Math.max(1, Math.round((count * own.length) / specs.length));
    deal(own, share, cost).forEach((hand, at) => write([queue, at + 1].filter(Boolean).join('-'), textOf(hand, queue)));
  }
}

/** Writes one entry for each group of files, by its name. */
export function writeGroups(groups) {
  empty();
  for (const [name, files] of Object.entries(groups)) write(name, textOf(files.map((file) => ({ file }))));
}

function empty() {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place);
}

const write = (name, text) => writeFileSync(join(place, `${name}.entry.cjs`), text);

/** What each is called in results: its file, and its queue where that is not the usual one. */
export const titleOf = ({ file, queue }) => (queue ? `${file} on ${queue}` : file);

/** The dearest first, each to whoever has least so far. */
function deal(specs, count, cost) {
  /** @type {{ specs: any[], cost: number }[]} */
  const hands = Array.from({ length: Math.min(count, specs.length) }, () => ({ specs: [], cost: 0 }));
  for (const spec of [...specs].sort((a, b) => cost(b) - cost(a))) {
    const lightest = hands.reduce((least, hand) => (hand.cost < least.cost ? hand : least));
    lightest.specs.push(spec);
    lightest.cost += cost(spec);
  }
  return hands.map((hand) => hand.specs);
}

function textOf(specs, queue) {
  return [
    ...(queue ? [`process.env.TEST_QUEUE = '${queue}';`] : []),
    "const { gather } = require('../support/gather');",
    ...specs.map((spec) => `gather('${titleOf(spec)}', () => require('../../${spec.file.replace(/\.ts$/, '')}'));`),
    '',
  ].join('\n');
}
