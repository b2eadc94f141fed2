import type { Entry, NoticeEntry } from './entry.js';

/** A page loads `common` and the areas it shows. */
export const AREAS = [
  'common',
  'account',
  'organization',
  'problem',
  'definition',
  'rfp',
  'match',
  'proposal',
  'insight',
] as const;
export type AreaName = (typeof AREAS)[number];

type Entries = Readonly<Record<string, Entry>>;

/**
 * The words of one area, by code. Values (states and reasons among them), fields and steps are looked up as
 * `Type.code` first (`ProblemState.draft`, `CreateProblemInput.tried`, `problem.submit`), then as `code` alone.
 */
export interface Area {
  /** A rule said no: the fact, and what to do next. */
  readonly refusals: Entries;
  /** Codes of errors. */
  readonly faults: Entries;
  /** Values of enums, but those of RefusalCode and NoticeKind. */
  readonly values: Entries;
  /** Labels of input fields. */
  readonly fields: Entries;
  /** What belongs in a field, `Input.field`. */
  readonly guides: Entries;
  /** How others fill a field, `Input.field`. */
  readonly examples: Entries;
  /** What to ask oneself before a field is filled, a question to a line, `Input.field`. */
  readonly questions: Entries;
  /** What the button of a step says, `<workflow>.<step>`. */
  readonly steps: Entries;
  /** Of the quality checks: `C06` what is looked for, `<CODE>` what was found, `<CODE>.suggestion` how it is mended. */
  readonly checks: Entries;
  readonly notices: Readonly<Record<string, NoticeEntry>>;
  /** What mails and small pages say besides. */
  readonly phrases: Entries;
}

const NOTHING = {
  refusals: {},
  faults: {},
  values: {},
  fields: {},
  guides: {},
  examples: {},
  questions: {},
  steps: {},
  checks: {},
  notices: {},
  phrases: {},
} as const;

/** Words of an area; what it does not name it has none of. */
export const area = <const Words extends Partial<Area>>(words: Words): typeof NOTHING & Words => ({
  ...NOTHING,
  ...words,
});
