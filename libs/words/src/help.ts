import type { Entry } from './entry.js';

interface Help {
  /** What belongs in the field. */
  readonly guide?: Entry;
  /** How others fill it. */
  readonly example?: Entry;
  /** What to ask oneself before, a question to a line. */
  readonly questions?: Entry;
}
type Entries = Readonly<Record<string, Entry>>;

/** Guides, examples and questions of the fields of inputs; where inputs share fields, written once for all of them. */
export function helpFor(
  tables: readonly (readonly [inputs: string | readonly string[], fields: Readonly<Record<string, Help>>])[],
): { readonly guides: Entries; readonly examples: Entries; readonly questions: Entries } {
  const listOf = (what: keyof Help): Entries =>
    Object.fromEntries(
      tables.flatMap(([inputs, fields]) =>
        [inputs].flat().flatMap((input) =>
          Object.entries(fields).flatMap(([field, help]) => {
            const entry = help[what];
            return entry ? [[`${input}.${field}`, entry] as const] : [];
          }),
        ),
      ),
    );
  return { guides: listOf('guide'), examples: listOf('example'), questions: listOf('questions') };
}
