import { relative } from 'node:path';
import swcJest from '@swc/jest';
import { root } from '../lib/paths.mjs';
import { instrument, mutatorsOf } from './instrument.mjs';

const pathOf = (file) => relative(root, file).replaceAll('\\', '/');
const withMutants = (text, file) => (mutatorsOf(pathOf(file)) ? instrument(text, pathOf(file)) : text);

/** What compiles specs and sources, after the mutants were written into the files of rules. */
export default {
  createTransformer(swc) {
    const inner = /** @type {any} */ (swcJest.createTransformer(swc));
    return {
      canInstrument: inner.canInstrument,
      process: (text, file, options) => inner.process(withMutants(text, file), file, options),
      getCacheKey: (text, file, options) => inner.getCacheKey(withMutants(text, file), file, options),
    };
  },
};
