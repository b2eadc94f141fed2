import { appendFileSync, readFileSync } from 'node:fs';

/** How the first line of an entry begins that wakes one mutant for all of its specs. */
export const WAKES = 'globalThis.mutant = ';

/** Writes down by what a mutant was noticed as soon as its specs ended, so that a run that is stopped has told what it knew. */
export default class MutantReporter {
  onTestResult({ path }, { testResults, failureMessage }) {
    const results = process.env.MUTANTS_RESULTS;
    const [first = ''] = readFileSync(path, 'utf8').split('\n');
    if (!results || !first.startsWith(WAKES)) return;
    const failed = testResults.find(({ status }) => status === 'failed');
    const by = failureMessage ? (failed?.fullName ?? failureMessage.slice(0, 200)) : null;
    appendFileSync(results, `${JSON.stringify({ id: JSON.parse(first.slice(WAKES.length, -1)), by })}\n`);
  }
}
