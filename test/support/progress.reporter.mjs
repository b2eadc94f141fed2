import { appendFileSync } from 'node:fs';
import { relative } from 'node:path';

/** Notes when each spec file begins and ends, in the words of `gather`, for files that are run one by one. */
export default class ProgressReporter {
  onTestFileStart({ path }) {
    note({ file: named(path), began: Date.now() });
  }

  onTestFileResult({ path }) {
    note({ file: named(path), ended: Date.now() });
  }
}

const named = (path) => relative(process.cwd(), path);

function note(line) {
  appendFileSync(process.env.TEST_PROGRESS, `${JSON.stringify(line)}\n`);
}
