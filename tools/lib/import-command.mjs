import { resolve } from 'node:path';
import { runBuilt } from './built-command.mjs';
import { built } from './paths.mjs';

/** Rows pass through; a heap that may grow would only keep what is long done with. */
export const smallHeap = ['--max-old-space-size=224', '--max-semi-space-size=8'];

/** `npm run import -- [--encoding windows-1256] <file…>`. */
export function importFiles() {
  const from = process.env.INIT_CWD ?? process.cwd();
  runBuilt(
    built.import,
    process.argv
      .slice(2)
      .map((word, at, words) => (word.startsWith('--') || words[at - 1] === '--encoding' ? word : resolve(from, word))),
    smallHeap,
  );
}
