/** Something the person at the keyboard can mend: shown as one sentence, without a stack. */
export class PlainFault extends Error {}

/**
 * Prints a fault the way a person wants to read it.
 *
 * @param {unknown} error
 */
export function tellFault(error) {
  console.error(error instanceof PlainFault ? `\n${error.message}` : error);
}

/**
 * Runs a command that starts nothing that had to be ended; what it answers is its exit code.
 *
 * @param {() => unknown} work
 */
export async function plainly(work) {
  try {
    process.exitCode = Number((await work()) ?? 0);
  } catch (error) {
    tellFault(error);
    process.exitCode = 1;
  }
}
