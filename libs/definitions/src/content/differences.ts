import { canonicalText } from '@peyvand/kernel';
import { SECTION_KEYS, type SectionKey } from './definition-choices.js';
import type { DefinitionContent } from './definition-content.model.js';

export interface Difference {
  readonly section: SectionKey;
  /** Field of the section, such as `need`. */
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * Which fields differ between two texts, in the order of the sections. A field that is empty counts like one that is
 * missing.
 */
export function differences(before: DefinitionContent, after: DefinitionContent): Difference[] {
  return SECTION_KEYS.flatMap((section) => {
    const [one, two] = [fieldsOf(before[section]), fieldsOf(after[section])];
    const fields = [...new Set([...Object.keys(one), ...Object.keys(two)])];
    return fields
      .map((field) => ({ section, field, before: shown(one[field]), after: shown(two[field]) }))
      .filter((difference) => difference.before !== difference.after);
  });
}

const fieldsOf = (section: object | null | undefined): Record<string, unknown> => ({ ...section });

/** Prose as it stands; everything else as canonical JSON, so that the order of members makes no difference. */
function shown(value: unknown): string | null {
  if (value === undefined || value === null || value === '') return null;
  return typeof value === 'string' ? value : canonicalText(JSON.parse(JSON.stringify(value)));
}
