import { stripVTControlCharacters } from 'node:util';
import { seconds } from './steps.mjs';

const SHOWN_FILES = 15;
/** Of what went wrong the lines that tell most; the whole of it stands further above. */
const SHOWN_LINES = 40;

/** Counts what passed, failed and was skipped, and tells it in the end. */
export class Tally {
  #rows = [];

  /** Runs one check and counts what it answers: nothing for "passed", or `{ passed, failed, skipped, note, faults }`. A throw is a failure. */
  async count(name, work) {
    const started = Date.now();
    let result;
    try {
      result = (await work()) ?? { passed: 1 };
    } catch (error) {
      console.error(`\n${error.message ?? error}`);
      result = { failed: 1, faults: [String(error.message ?? error)] };
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
    this.#tellFaults();
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

  /** Once more at the end, where it is looked for and where a long output is not cut off. */
  #tellFaults() {
    for (const { name, faults = [] } of this.#rows)
      for (const fault of faults) {
        const lines = stripVTControlCharacters(fault).trim().split('\n');
        console.log(`\nFailed in ${name}`);
        for (const line of lines.slice(0, SHOWN_LINES)) console.log(`  ${line}`);
        if (lines.length > SHOWN_LINES) console.log(`  … and ${lines.length - SHOWN_LINES} lines more`);
      }
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
