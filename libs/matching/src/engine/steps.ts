/** A long computation that can be left at each `yield` and gone on with; it answers at its end. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** How long a computation keeps the process to itself. */
const SLICE_MS = 10;

export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Lets the clocks and answers of the process go first every few milliseconds. */
export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const until = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await new Promise((resume) => setImmediate(resume));
  }
}
