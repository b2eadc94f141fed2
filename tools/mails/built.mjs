import { join } from 'node:path';
import { root } from '../lib/paths.mjs';

/** A module of the build, by its source. */
export const built = (source) => import(join(root, 'dist', source.replace(/\.ts$/, '.js')));
