/** Something the RFP gate does not let pass. */
export interface RfpFinding {
  /** Number in the list of quality checks. */
  readonly check: string;
  readonly severity: 'block' | 'warn' | 'info';
  /** Path of the part it is about. */
  readonly field: string;
  /** What exactly is wrong. */
  readonly code: string;
  /** The words or the value that show it. */
  readonly excerpt: string | null;
}

export const finding = (check: string, field: string, code: string, excerpt: string | null = null): RfpFinding =>
  ({ check, severity: 'block', field, code, excerpt });
