import { seconds } from './steps.mjs';

const SHOWN_FILES = 15;

/** Counts what passed, failed and was skipped, and tells it in the end. */
export class Tally {
  #rows = [];

  /** Runs one check and counts what it answers: nothing for "passed", or `{ passed, failed, skipped, note }`. A throw is a failure. */
  async count(name, work) {
    const started = Date.now();
    let result;
    try {
      result = (await work()) ?? { passed: 1 };
    } catch (error) {
      console.error(`\n${error.message ?? error}`);
      result = { failed: 1 };
    }
    const row = { passed: 0, failed: 0, skipped: 0, ...result, name, took: seconds(started) };
    this.#rows.push(row);
    console.log(
      `  ${row.failed ? 'FAILED' : row.passed ? 'passed' : 'skipped'}  ${name} (${row.took})${row.note ? `: ${row.note}` : ''}`,
    );
    return !row.failed;
  }

  get hasFailed() {
    return this.#rows.some((row) => row.failed);
  }

  /** The last line is read by machines. Of the spec files the slowest are shown, or all. */
  tell(begun, { allFiles = false } = {}) {
    this.#tellFiles(allFiles ? Infinity : SHOWN_FILES);
    const sum = (key) => this.#rows.reduce((total, row) => total + row[key], 0);
    const width = Math.max(...this.#rows.map((row) => row.name.length));
    console.log(`\nSummary after ${seconds(begun)}`);
    for (const row of this.#rows) {
      const counts = ['passed', 'failed', 'skipped'].filter((key) => row[key]).map((key) => `${row[key]} ${key}`);
      console.log(
        `  ${row.name.padEnd(width)}  ${row.took.padStart(8)}  ${counts.join(', ')}${row.note ? ` (${row.note})` : ''}`,
      );
    }
    if (sum('skipped')) console.log(`\n${sum('skipped')} skipped`);
    console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  }

  /** What the spec files took, slowest first, so that the next slow one is seen. */
  #tellFiles(count) {
    const files = this.#rows.flatMap((row) => [...(row.seconds ?? [])]).sort((a, b) => b[1] - a[1]);
    if (!files.length) return;
    console.log('\nSpec files, slowest first');
    for (const [title, took] of files.slice(0, count)) console.log(`  ${`${took.toFixed(1)} s`.padStart(8)}  ${title}`);
    const rest = files.slice(count);
    if (rest.length)
      console.log(
        `  ${`${rest.reduce((sum, [, took]) => sum + took, 0).toFixed(1)} s`.padStart(8)}  the other ${rest.length} together (all of them: npm test -- --slowest)`,
      );
  }
}
