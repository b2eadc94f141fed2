/** Something the person at the keyboard can mend: shown as one sentence, without a stack. */
export class PlainFault extends Error {}

/** Prints a fault the way a person wants to read it. */
export function tellFault(error) {
  console.error(error instanceof PlainFault ? `\n${error.message}` : error);
}
