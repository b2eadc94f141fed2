/** How far the server's clock is ahead of ours, in ms; deadlines are counted by the server's. */
let ahead = 0;

/** The answer was made somewhere between asking and its arrival; its date is cut to the second. */
export function learnClock(date: string | null, asked: number): void {
  const told = date ? Date.parse(date) + 500 : NaN;
  if (!Number.isNaN(told)) ahead = told - (asked + Date.now()) / 2;
  // A second or so is the header's coarseness and the line's.
  if (Math.abs(ahead) < 2_000) ahead = 0;
}

/** The server's time as far as we know. */
export const serverNow = (): number => Date.now() + ahead;
