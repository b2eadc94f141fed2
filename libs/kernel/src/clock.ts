/** Application time. Deadlines never use it: those are decided by the database's `clock_timestamp()`. */
export class Clock {
  private offsetMs = 0;

  now(): Date {
    return new Date(Date.now() + this.offsetMs);
  }

  /** For skew tests only: makes this process believe another time. */
  shift(milliseconds: number): void {
    this.offsetMs = milliseconds;
  }
}
